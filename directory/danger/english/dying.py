"""Wishing to die, and hurting oneself."""

DYING = """
    tried|attempted _ it? _ last|before|already|once .. talking|talks|speaking _ about|of _ it? _ again? -smoking -drinking -diet -ivf
    found|find .. him|her|them|son|daughter|dad|mum|brother|sister|husband|wife|body .. hanging|hanged|hung -picture -washing -around
    = cutting again
    cutting|burning _ again .. $|arms|legs|wrists|thighs|myself -hair -grass -costs -budget -calories
    said|says|texted _ goodbye|bye .. not|wont|doesnt|isnt|wo|does|is .. answer|answering|pick|reply|replying|respond -work
    died|dead|death|passed|killed|overdose|lost .. want|wanna|wish|wanted _ to? _ follow|join _ him|her|them|mom|mum|dad -footsteps -online -group -club
    which|what _ medicine|pills|pill|drug|poison|meds _ kills|kill .. fast|quick|quickly|pain|painless|painlessly -mice -rats -weeds -lice -film
    drive|crash|steer|driving|crashing .. car .. into|off wall|tree|bridge|truck|cliff|river -test -accident
    ready .. go|die|leave .. pills|rope|gun|note
    have|got|found _ the|enough|all|some _ pills -prescription -doctor -pharmacy
    sick|tired|done _ of|with _ being? _ alive|living|life|existing -here -with -alone
    nobody|noone|no|wouldnt|wont .. miss _ me -class -party
    whats|what|no|any .. point .. alive|living|life|continuing -insurance
    everyone|everybody|world|family|kids|husband|they|all .. happier|better|fine .. without _ me
    bought|got|found|hid|have _ a|the|some _ rope|noose -climbing -skipping -jump
    saving|saved|stockpiling|stockpiled|hoarding|hoarded|collecting|collected .. pills|meds|tablets|medication -pharmacy -prescription -chemist
    keep|always|cant _ stop? _ thinking|think .. of|about _ the? _ train|trains|bridge|tracks -timetable
    @want to _ die|dye <dont <not ^afraid ^scared <doesnt <never ^cancer -laughing -of
    i|he|she|they|wanna|gonna|ready|just want|wants|wanna|gonna|to _ die|dead|dye <dont <not
    @want .. dead ~not ~for ~my ~him ~her <dont <not ^afraid ^scared <doesnt <never ^cancer
    im|i _ am? _ dead _ inside
    wish|wished|hope .. dead|gone|never|didnt|die|dying
    wish|hope .. not|dont|never|didnt .. wake|born|exist|here|alive
    never|not .. born
    never _ been? _ born
    better _ off .. dead|without|gone
    better .. without _ me
    be|am|was|were|feel _ dead ^hes ^already ^battery
    id|i _ rather|would be|rather? die|dead
    @no want|wana|wanna|feel|deserve|care|wish|going .. @live|exist|wake -with -alone -in -there -at
    @no want|wana|wanna|wish to? be _ here|alive|around|awake|living -alone -at
    @no want|wanna|wana|going .. wake|waking|continue -work
    @no .. wake _ up ~sleep ~asleep !operation !surgery !anaesthetic
    want|wants|wanna|wish|hope .. never|not wake
    sleep|asleep .. never|not|forever|dont .. wake|up !widow -woke
    sleep _ forever
    want|wanna|wants|going|gonna|plan|planning|thinking|ready|about|thought end|ending .. it|my|life|everything|his|her _ all|life|tonight|everything|now|own ^marriage
    end|ending|ended .. my|his|her|own _ life|own
    end _ it|this _ all|tonight|now|soon
    want|wanna|going|gonna _ to? _ end _ it -relationship -with -marriage -him -her
    take|took|taking|takes my|his|her|their own|life life -photos
    i|im|gonna|wanna|want|ill .. kms
    unalive*
    kil|killing|kil|killed|kills|kill|murder|hang|hanging|hung|shoot|shooting|drown|stab|offing|off _ @self|my|him|her _ self|@self
    kil|kill|killing|killed|kills|hang|hanging|hung|hanged|shoot|shooting|drown|drowning|stab|offing|poison|starve _ @self -foot
    @want .. disappear|vanish -facebook -debt -instagram
    just .. disappear
    life .. @no|isnt|pointless|meaningless|over|worthless|worth|point|unbearable .. worth|living|point|meaning|anymore
    life _ is|isnt|has|s _ pointless|meaningless|over|worthless|worth|no
    not|isnt|no _ worth _ living
    no|any|what|whats|see|reason|reasons|point|lost|purpose|will reason|reasons|point|purpose|will|to|in .. live|living|life|exist|existing ~do
    cant|cannot|dont .. go|carry|keep _ on|going -holiday -trip -vacation
    cant|cannot .. live|living|exist .. anymore|longer|more -with -without -in
    cant _ live|take .. anymore|this .. anymore|out
    @want .. out _ of _ life
    think|thinking|thinks|thought|thoughts|obsessed .. death|dying|suicide|killing|ending -mom -mother -father -@kin -fear
    tired|sick|done|exhausted|fed _ of|with _ living|life|existing|alive -with -alone
    tired|sick|done|exhausted|fed _ of|with _ being _ alive|here|me|$
    done|tired .. with|of _ life|living
    to|gonna|wanna|could|would|should _ die !@kin !fear !afraid !scared !cancer !grief !hospice -shame -embarrassment
    dying !plants !plant !flowers !@kin !fear !afraid !scared !cancer !grief !hospice -meet -laughing -hunger -to -for -of !cat !dog !pet !horse !palpitation*
    dying _ for _ it|this|everything|all .. end|stop|over
    talks|says|talking|said|saying|texted|wrote .. die|dying|suicide|dead|killing -grandmother
    want|wish|need it|everything|this|pain .. end|stop|over -bullying -job -relationship
    been|started|keep|stop|cant|still _ cutting -sugar -carbs -back -down
    my _ own? _ funeral
    leave|off _ this _ world|earth|planet
    why .. am|im|i .. still _ alive|here|living
    done|finished|through|over .. with _ life|living
    stop|quit _ living|existing|breathing
    nothing .. to _ live|lose
    nothing _ left .. for
    give|giving|given _ up _ on _ life
    end|stop _ my|the|this _ pain|suffering
    no|dont .. future -company -firm -industry -career -job -plans
    not|never|dont .. open _ my _ eyes
    life .. hell|unbearable|torture|nightmare -work
    ready _ to _ go _ $
    take|taking _ myself _ out
    nobody|noone .. needs|loves|wants _ me .. die|dead|gone|better
    & knife|razor|blade|gun|rope|noose hand|hands|front|here|sitting|cut|next -kitchen -cooking -bread -tension -atmosphere
    out|leave _ of? _ this _ life|world
    goodbye* .. sent|texts|message*
    wont _ be _ here|around|alive
    last _ night|day _ alive|on
    keep|stay|staying _ alive .. cant|why|dont|no|point
    no|dont|reason|any .. stay _ alive
    @no .. on _ this _ earth|planet|world
    @no .. live .. pain|suffering -chronic
    knife|blade|razor .. wrist|wrists|throat|arm ^he ^husband
    im|i standing|sitting|on|am .. roof|bridge|ledge|tracks|rooftop -fix*
    want|wish my|this life end|over|finished
    feel|felt like _ dying
    no|any|see _ way _ out
    no|without|lost|losing|any _ hope|future -company -firm -industry -career -job
    & pills|razor|blade|rope|noose|gun hand|hands|bed|front -yoga
    something|smth _ stupid|bad .. myself|self
    going|gonna|do|might .. something _ stupid
    hate|hating _ my|this _ life
    @kin|he|she .. end _ it -relationship -marriage -with
    blow|blowing .. brains|head
    bullet .. head|me|brain|myself
    cut|slit .. throat
    & want|wanna|going|gonna jump|jumping @height -trampoline
    cant|cannot _ go _ on
    @want to? _ end _ it
    = i want out
    suicid*|suisid*|sucid*|suicd*|siucid*|suicid
    jump*|jumping .. off|in|from|out|infront|under .. @height -trampoline -parachute
    throw*|step*|walk .. in|under|infront|into _ front|a|the|traffic of|train|bus|car|traffic
    slit|slitting|slash|cut|cutting|cuts .. wrist|wrists|veins|throat
    hang .. @self
    noose|rope .. neck|bought|ready|tree
    painles*|quick*|easy|easiest|best|how .. way|ways to _ die|kill
    painles*|quickly .. die|death|suicide
    how .. to|can|do|many .. die|kill _ myself|me|painlessly|quickly|fast
    how _ to _ die
    many .. pills|tablets|paracetamol .. die|kill|overdose
    goodbye .. everyone|everybody|world|forever|all|cant|mom|mum|dad|letter|note|sorry !dies ^how -colleagues -retiring
    = goodbye
    bandage|bandages|bandaged .. wrist|wrists -sprain* -broken -tennis
    wont|cant _ make _ it _ to|till|until christmas|birthday|summer|spring -work -cancer -bus -school
    goodbye _ letter|note|letters|notes -work -colleagues -party
    standing|sitting|stood on _ the _ bridge|ledge|roof|tracks .. now|cold|night|alone|tonight|hours -waiting
    gave|giving|given _ away .. my .. things|stuff|belongings -charity -moving -move
    nobody|noone|one _ would|will|wil|would|d|l _ miss|mis|notice me|if
    nobody|noone|one|no .. miss|care|notice .. if .. gone|dead|died|die|disappeared|was
    @no deserve* .. @live|exist|life
    deserve* .. die|dead
    im|i|am|being .. a|such _ burden
    burden _ to|on .. family|everyone|everybody|them|kids|others
    @self .. harm|harming|mutilat*|injur*|cutting
    selfharm*|selfinjur*
    harm|harming|harmed|hurt|hurting|hurts|cut|cuts|cutting|burn|burning|burns|burnt|punch|punching|scratch|scratching|injure|injuring|punish|starve|hit|hitting|bite _ @self -cooking -shaving -kitchen -accident* -gym -tin -paper -glass -bread
    cut|cutting|cuts|burn|burning|slice|slicing|scratching .. my|her|his|their _ @skin -cooking ~scars ^had -graft
    scar|scars|cuts|marks|scratches .. arm|arms|wrist|wrists|thighs|legs -surgery -operation ^burn -surgery !judo
    relapsed|started|keep|again|urge .. cutting
    scratch|scratching|scratches .. arm|arms|skin|legs|wrist|wrists|thighs .. bleed|bleeds|blood|bleeding ^eczema ^psoriasis -eczema -psoriasis ^itch
    bang*|hit* .. my|his|her _ head .. wall !autis* !loud !noise !overload
    lost _ the? will .. live
    dark thoughts
    let _ me _ die|go
    tried|try|attempt*|planning .. kill|end|die|suicide|hang|overdose -cancer -argument
    not|dont _ be|want|wanna _ here _ anymore|tomorrow
    wont .. be _ here|alive _ tomorrow|soon|anymore
    who|nobody|noone|anyone|one .. would|will|d|ll|even _ even|ever|really? _ miss|mourn|cry|look|notice _ me|for|if|im
    who|nobody|noone|anyone .. care|miss|notice .. if .. gone|dead|died|die|disappeared|here|was|vanished
    everything|all|its|it .. ready|prepared|planned|sorted|arranged|set .. for|tonight|tomorrow|later tonight|morning|go -party -wedding -baby -trip -dinner -move
    everything|all .. is|s .. ready|prepared|planned .. tonight -party -dinner
    tonight .. is|s|im|ill|i .. the|going|doing|do|ending|end .. night|end|it -movie -dinner -hospital ~hospital
    tomorrow|tonight|soon .. it|this|everything|all .. be|is .. over|finished|done .. $ -exam -trial -chemo -treatment
    my|this _ last _ message|night|day|post|text|goodbye|words|letter|words|tweet -job -school -chemo
    last _ time .. hear|see|write|talk|speak|read
    by _ the _ time .. read|find|see .. gone|dead|late|be
    when _ you .. read|find _ this|me .. gone|dead|late|be
    tell .. kids|children|mum|mom|dad|husband|wife|son|daughter|family|them .. love|loved|sorry .. them|her|him|$
    letter|letters|note|notes .. goodbye|kids|say|family|suicide .. goodbye|find|gone|dead
    say|saying|said _ goodbye .. everyone|kids|family|world|forever|last -teacher -school -hospice
    better|happier|easier|fine|best .. off|if|without .. wasnt|werent|gone|me|dead -divorce
    if _ i .. wasnt|werent|disappeared|died|gone|dead|didnt _ around|here|alive|exist|there|wake|born|$
    not|wasnt|werent .. around|here|alive _ anymore|any .. better|happier|easier
    hope|hoping|hopefully|pray|wish .. dont|not|never|wont .. wake|morning|tomorrow
    be|go|join|joining|see|with|seeing|going .. with|to|in|join .. mum|mom|dad|him|her|nan|grandma|grandad|son|daughter|heaven _ in|heaven|again .. heaven|soon -church -visit
    to|in|going|soon _ heaven .. i|soon|tonight|with ^are -knock -miss
    whats|what|wheres|no|see|any|is .. point|reason|use|purpose .. going|carrying|trying|living|continuing|anymore|fighting|anything _ on|$|anymore|fighting|living -job -therapy -marriage
    why .. bother|keep|continue|carry .. living|going|trying|on|anymore|breathing -job -smoking -work
    dont|cant|cannot|not|no|never .. see|find .. way _ out|forward
    no _ way _ out
    cant|cannot|dont _ do|take|handle|stand|bear _ this|it|life .. anymore|over|end|longer|die -job -work -class -migraine -pain -noise -commute -heat -house -cough -weather -snoring -itching -smell
    want|wanna|wish|need .. it|this|everything|all .. to|be _ be? _ over|end|stop|finished|done -exam -chemo -divorce -bullying
    only _ thing .. keeping|stopping .. me .. alive|here|kids|dog|killing|going
    staying|alive|here _ only|just _ for|because .. kids|mum|mom|dog|cat|family
    everyone|family|kids|they|world .. be|is .. better|happier .. off|when|if|without .. gone|me|dead|i
    dont|not|cant .. trust .. myself _ alone|tonight|around|with|$
    not _ safe _ with|from _ myself
    my|this _ suffering|pain .. end|ending|over|stop
    car|wheel|drive|driving|steer .. into|off .. tree|wall|bridge|river|cliff|lorry|truck -accident -test
    garage .. engine|car|exhaust .. running|on
    planned|planning|plan|picked|chosen|chose .. date|how|method|funeral|suicide .. die|suicide|end|myself|my
    my _ own _ funeral
    death|dying|dead .. relief|peace|escape|answer|solution -grief
    ready|want|wanna|time _ to? _ be|rest|go .. at|in _ peace -house -quiet
    son|daughter|friend|husband|wife|brother|sister|mum|mom|dad|he|she .. talks|talking|says|wrote|writes|texted|posted|draws .. death|dying|goodbye|suicide|die|kill|disappear|end -dog -cat
    goodbye .. letter|note|text|message|texts|messages|video
    gave|giving|given .. cat|dog|things|stuff|belongings|pets .. away .. goodbye|goodbyes|letter|note|ready|end|$ -charity -moving -closet -downsizing
    said|saying|say|made _ my _ goodbyes|farewells|peace
    goodbyes
    already|basically|inside|feel|im|am _ im|already|dead|completely _ already|dead|inside _ dead|inside -battery -tired
    im|am|ill _ ending|end _ it|this|everything|all -with -contract -tenancy -relationship
    only|just|barely .. staying|stay|living|alive|here|existing|around .. for|because _ of? _ my|the @kin|dog|cat|kids|pets
    staying|living|stay|existing _ only|just _ for|because
    found|caught .. rope|noose|razor|razors|blade|blades .. son|daughter|room|him|her|$|bag|with -climbing -shaving
    found|caught _ my|our _ @kin _ with _ a|some|the _ rope|noose|knife|blade|razor|pills|gun
    razor|razors|blade|blades|noose .. hidden|hiding|hid|hides|room|drawer|found|bag -shaving
    left|leaves|wrote .. note|letter .. gone|went|missing|out|disappeared|left|phone|goodbye|sorry -school -teacher
    went|gone|missing|left|disappeared|walked .. without|no _ her|his|their|a|any? _ phone|coat|shoes
    everyone|family|everybody|they|kids|parents|husband|world|people .. glad|relieved|happy|happier|better|easier .. if|without|when .. i|me .. died|dead|gone|wasnt|disappeared|me|didnt|$
    rather|prefer .. not|never .. exist|existing|here|alive|born|live -say
    dont|cant|cannot|never .. see|imagine _ myself|me .. old|older|future|growing|adult|alive|christmas|thirty
    no _ point|use|sense .. me|in _ being|staying|living|me|existing
    wish|hope|hoping|pray .. car|bus|truck|train|cancer|accident|lorry .. hit|hits|run|take|takes|kill|kills|over|get -news
    help|helping _ me _ die -euthanasia
    makes|makes|has .. sense|meaning|point .. anymore .. live|living|alive|die
    dont|not|no|lost .. fight|fighting|strength .. anymore|left|live .. live|die|living
    put|puts|putting|stub|stubbed .. cigarettes|cigarette|lighter .. my|myself|arm|skin|her|own ^he ^girlfriend ^boyfriend ^husband ^wife ^dad ^mum ^mom ^father ^mother ^stepdad
    why .. was|am|were|did .. born -early -premature
    pretending|pretend|faking .. live|alive|living -school
    @want .. everything|it|all|world .. go|goes|be|turn _ dark|black|away|quiet .. $ ^heart ~lifts
    lie|lay|lying _ down .. never|not|dark|dont .. up|dark|wake
    did|done|do|doing something|smth _ stupid|bad|silly .. pills|meds|myself|tablets|tonight
    dont|not _ wanna|want _ to? _ be _ $
    shoot|shooting|stab _ himself|herself|myself|themself -foot
    suicide _ attempt*
    fantasise|fantasize|imagine|picture|plan|dream .. my _ own? _ death|funeral|suicide
    my _ own _ death
    my _ life _ ends|is|stops|over .. today|tonight|here|tomorrow|now
    needle|needles|compass|pin|pins|scissors|nail .. in|into _ my|her|his _ arm|arms|leg|thigh|skin -insulin -tattoo -blood
    dose|amount|how|paracetamol .. lethal|fatal|deadly -accident -car -dog -mushroom
    lethal|fatal|deadly _ dose|amount|overdose|paracetamol|quantity -accident
    how .. much|many|what .. @medicine .. never|dont|not|no .. wake|tomorrow -baby -night
    dose|amount|medicine|pills|tablets|drug .. kills|kill|survivable|survive|unsurvivable -germs -lice -pain -appetite -bacteria -sex -mood -weeds
    pills|units|tablets|insulin .. sleep|sleeping .. forever|ever|permanently
    how .. units|pills|tablets|booze|alcohol .. go|die|work|works|stay .. sleep|under|definitely|sure
    hurt|painful|quick .. when|if|to _ you|i? _ hang|hanging|drown|freeze -clothes -picture
    high|height|floor|floors .. fall|jump|drop .. survive|die|kill -cat
    die|dying .. stopping|without|stop|skipping .. insulin|dialysis
    how _ long .. to _ freeze|bleed|starve|choke|drown _ to? _ death|$
    are|is|would|if|enough .. boxes|tablets|pills|packets .. enough .. to _ go|die
    after|how _ how? _ many _ tablets|pills .. is _ it _ over
    helium .. mask|bag -party -balloons -diving
    woods|forest|mountains|sea .. not|never|wont _ coming|be|come _ coming? _ back
    wont|not|no .. be _ a _ me _ $
    unaliv*
    ctb
    sleep|sleeping|asleep _ forever -beauty
    forever|eternal _ sleep|sleeping|asleep
    self _ delete|deletion|exit|exiting|terminate|termination|unalive|destruct -account -button
    to|gonna|wanna|and|will|might|should|just|could|ima _ off _ myself|meself
    = off myself
    offing|offed _ myself|himself|herself|themselves
    toaster|hairdryer .. bath|bathtub|tub -recipe -reno*
    bath|bathtub|tub .. toaster
    want|wanna _ to? _ due|dir|fie|doe|dei|dier $
    log|logging|logged|sign|signing|check|checking _ out|off _ of? _ this? _ life -insurance
    permanently|forever _ log|logging|sign|signing|check|checking _ out|off
    uninstall|delete|unsubscribe _ my|this|from? _ life -insurance
    i|son|daughter|brother|sister|mum|mom|dad|husband|wife|friend|partner|he|she|child|kid|teen attempted _ last|on|again|yesterday|twice|saturday|sunday|monday|tuesday|wednesday|thursday|friday|three|two|this !ivf !quit !quitting !stopping !driving !exam !smoking !sobriety !detox !marathon !robbery !iui !test
    attempt _ last|this|on|yesterday|two|three .. hospital|er|ward|discharged|home|psych|waiting !ivf !quit !quitting !stopping !driving !exam !smoking !sobriety !detox !marathon !robbery !iui !test
    hospital|discharged|home|er|ward|released .. after|since _ my|his|her|an|the|another? _ attempt !ivf !quit !quitting !stopping !driving !exam !smoking !sobriety !detox !marathon !robbery !iui !test
    second|third|fourth|another|latest _ attempt .. waiting|hospital|er|ward|pills|list|camhs !ivf !quit !quitting !stopping !driving !exam !smoking !sobriety !detox !marathon !robbery !iui !test
    i|son|daughter|brother|sister|he|she _ od|oded _ d? _ last|yesterday|again|twice|on|this
    od _ d|ed _ last|yesterday|again|twice|this
    voice|voices .. hurt|harm|cut|punish|burn|scratch|starve _ myself|himself|herself
    who|wholl .. look|care|take .. kids|children|dog|cat .. when|once _ i|im _ m|am? _ gone|dead|die -surgery !cancer !terminal !hospice
    about|ready _ to _ jump _ $|off|now|goodbye|sorry|help -conclusions
    i|im|ill|gonna|going _ to? _ jump|jumping _ now|tonight|soon|rn _ $|goodbye|sorry|bye
    i|ill|im|gonna _ jump|jumping _ in _ a|five|ten|two|# _ minute|minutes|min|mins|second
    let|letting _ myself _ starve|die|waste -laugh
    starve|starving _ myself _ to _ death
    stopped|stop|stopping _ eating .. die|dead -sugar -meat -dog -cat
"""
