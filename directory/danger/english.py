"""The signs of danger in English."""

from . import hurting

LANGUAGE = "en"
DENIALS = "not never dont doesnt didnt wont"
FREQUENT = """
i im me my myself you he she it we they him her his them their us our a an the and or but if that this
is am are was were be been to of in on at for with from so just not have has had do does did will
would can can't ive id ill m s ve want when how
"""

KIN = """
husband wife boyfriend girlfriend bf gf hubby partner ex father dad daddy mother mom mum mummy parents
son daughter kid kids child children brother sister uncle aunt stepfather stepdad stepmother stepmom
grandpa grandfather grandma granddad cousin neighbour neighbor fiance family baby teen teenager friend
mate roommate spouse stepbrother stepson boy girl
"""
WORDS = hurting.ENGLISH_WORDS | {
    "kin": KIN,
    "someone": KIN
    + " he she they teacher coach boss priest guy man someone somebody who people husbands",
    "home": "husband wife boyfriend girlfriend bf gf hubby partner ex father dad daddy mother mom mum parents son "
    "brother uncle stepfather stepdad stepmother stepmom grandpa grandfather granddad cousin neighbour "
    "neighbor fiance family spouse stepbrother man roommate",
    "want": "want wants wanna wanted wish wishes wishing wanting hope wana like desire ready going gonna "
    "prefer rather",
    "no": "dont not never no doesnt cant stop cannot didnt nothing without wont dnt donot havent",
    "self": "myself himself herself themselves themself yourself meself self",
    "live": "live living alive exist existing life",
    "medicine": """
        pill pills tablet tablets paracetamol ibuprofen tylenol aspirin medication medications meds
        medicine painkiller painkillers antidepressants xanax valium insulin benzos sleepers
        oxycodone tramadol dafalgan sedatives sedative diazepam codeine morphine fentanyl zopiclone lorazepam temesta
        benadryl oxy percocet klonopin ambien methadone sleepingpills paracetemol
    """,
    "quantity": "too many much all whole bottle box boxes pack packet lots lot handful bunch two three four five ten "
    "twenty thirty forty fifty hundred # overdose entire loads",
    "taken": "took taken swallowed swallow ate drank downed popped ingested overdosed swallowing",
    "hit": """
        hits hit hitting beats beat beaten beating punches punched punching slaps slapped slap slapping
        kicks kicked kicking chokes choked choking pushes pushed shoves shoved hurts hurting abuses
        abused abusing bites bit throws threw grabs grabbed dragged drags smacks smacked strangles
        strangled headbutted whips spits attacked attacks
    """,
    "beats": "hits hit hitting beats beat beating punches punched slaps slapped kicks kicked abuses abused hurts "
    "abusing hurting smacks smacked",
    "kill": "kill murder stab shoot strangle",
    "weapon": "shotgun handgun firearm guns cleaver bat crowbar gun knife weapon knives axe hammer machete rifle pistol",
    "height": "bridge train building roof window balcony tube subway bus car truck cliff traffic tracks floor storey ledge roof rooftop overpass platform balcony tower",
    "skin": "arm arms wrist wrists leg legs thigh thighs skin blade blades razor razors",
}

SWALLOWED = ""
OFTEN_MISSPELT = """
suicidal suicide assaulted molested overdose selfharm strangled sexually raped stalking
strangled disappear anymore threatened husband boyfriend abusive stepfather paracetamol suicidal
"""
YOUNG = """
kid kids child children son daughter teen teenager teens school dad mom mum daddy mummy parents stepdad
stepfather stepmom baby teacher pupil minor
"""

RULES = {
    "poison": """
        take|taking .. all|whole|entire|bottle|box|boxes|pack|packet|handful|overdose .. @medicine -day -daily -morning -week -years
        @taken .. @quantity .. @medicine -day -daily -morning -week -years
        took|taken|swallowed _ too _ many $|of|what|help
        took|swallowed|downed _ a|the? _ whole|entire|full _ bottle|box|packet|pack -chocolates -wine -cookies
        took|taken|swallowed _ some|lots? _ medication|meds|medicine|tablets|painkillers _ $|help|what|tonight|now
        has|have|daughter|son|she|he|i|mom|dad|friend took|taken|swallowed|popped _ some|the|her|his|my? pills -daily -contracept* -blood
        @taken|take|taking _ @medicine .. die|kill|suicide
        od _ on|ed
        drank|drink|drunk|swallowed .. bleach|poison|antifreeze|detergent|javel
        poisoned|poison .. @self|me
        & vodka|wine|alcohol|whiskey @medicine took|drank|swallowed|mixed -quit
        wont _ wake _ up
        not _ breathing
        isnt _ breathing
        unconscious|unresponsive
        have|ve|got|i .. pills|tablets|meds|medication|paracetamol .. in _ front|hand|ready -doctor -prescription
        @medicine .. in _ front _ of _ me|us
        @quantity .. @medicine .. ready|lined|front|beside|next -prescription
        empty _ pill|pills|tablet|packets|packet|blister|bottles|boxes|bottle .. pills|bottle|packet|packets|boxes|floor|found|next|bed
        too|much|extra|loads .. insulin .. injected|took|taken|purpose
        injected|took|taken .. too|much|extra|all .. insulin
        insulin .. on _ purpose
        kid|baby|son|daughter|toddler|child .. swallowed|drank|ate|eaten|drunk .. battery|pills|pill|bleach|tablet|tablets|detergent|medicine|cleaning
        alcohol _ poisoning
        lips|face .. blue .. breathing|wake|turning|gone
        all _ @medicine .. at _ once
        turn|turned|left .. gas _ on -bill -heating
    """,
    "peril": """
        knife|gun|blade|scissors .. to|at|on|against _ my|her|our|his _ throat|head|neck|face|stomach
        he|she|they|husband|ex|dad|boyfriend|partner|wife|someone|brother|son|father|wants|will|threatened|going|threatens|threatening|tried .. @kill _ me|us|my|her|him|them ^i -boredom
        @kill _ me|us|my .. kids|children|baby|if|tonight|family
        threat* .. death|@weapon
        threat* .. @kill|stab -@self
        death _ threat*
        going|gonna|wants _ to? kill _ me|us|my
        kill _ me|us ^i
        strangl*|choked _ me|her|us
        chok* _ me|her|us ^it ^food
        hands|hand .. my _ neck|throat
        locks|locked|lock|locking _ me|us|her .. up|in|inside|room|house|home
        wont _ let _ me _ leave|out|go
        held|kept|keeps|holding _ me .. hostage|prisoner|captive
        im|i|am|kids|children|life|are|we|shes|hes|baby|is|son|daughter in _ danger ^relationship ^marriage ^couple ^job ^business
        = in danger
        = help me
        has|have|got|had|with|pulled|took .. a|the|his|her _ @weapon
        voice|voices .. kill|die|hurt|jump|stab|harm
        @want|urge|urges|going|gonna to? kill|murder|stab|hurt _ someone|somebody|him|her|my|them|everyone|people ~not -time
        afraid|scared|fear .. hurt|harm|hurting|harming _ my _ baby|child|kids
        scared|afraid|fear .. kill|hurt _ me|us
        for _ my _ life
        set|sets .. fire .. house|me|us
        help .. going _ to _ die
        scared|afraid|terrified|worried|thoughts|images|urge|urges|want|going|almost|nearly .. shake|shaking|smother|smothering|throw|throwing|drop|drown|hurt|hurting|harm|harming .. baby|newborn|infant|child|kids ^husband ^he
        pillow .. over _ my|her|his|the|babys _ face
        hands|hand .. round|around|on _ my|her|the _ neck|throat
        @weapon .. under .. pillow|mattress|bed
        is|man|guy|someone _ armed
        armed _ man|guy|gunman|person
        gunman
        active _ shooter
        shoot|shooting|stab|bomb|massacre .. school|class|classmates|teachers|everyone|coworkers|place -photo -film -hoops
        @weapon .. to|into _ school|class|work
        if _ i .. leave|talk|tell|go|break|report .. he|she|they|hell .. kill|kills|hurt|beat|find|take|hit
        he|she|they|ex|husband|dad|brother .. going|gonna|will|says .. kill|murder|shoot|stab _ us|me|them|everyone|him|her
        banging|kicking|kicked|broke|breaking|smashed|broken .. door|window .. in|down|get|ex|he|through
        threatening|threatens|threatened .. us|me|everyone|kill|neighbours .. @weapon
        @weapon .. threatening|threatens|threatened|pointed|pointing
        thoughts|thinking|urges|urge|images|afraid|scared .. doing|hurting|harming|do .. something|harm|bad|anything .. to|my _ my? _ baby|kid|child|newborn|kids|children|son|daughter ^he
        going|gonna|might|could|will|afraid .. hurt|harm _ someone|somebody|people|others|him|her|them
        took|grabbed|got|getting|loaded|pulled _ his|her|the|a|my _ @weapon
        baby|child|newborn _ was|got|been|is .. shaken|strangled|poisoned|smothered
        left|turned|turn .. gas _ on _ purpose|on
        gas .. on _ purpose
    """,
    "mourir": """
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
        @want to _ die|dye <dont <not ^afraid ^scared <doesnt <never ^cancer -laughing
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
        @no .. wake _ up
        want|wants|wanna|wish|hope .. never|not wake
        sleep|asleep .. never|not|forever|dont .. wake|up
        sleep _ forever
        want|wanna|wants|going|gonna|plan|planning|thinking|ready|about|thought end|ending .. it|my|life|everything|his|her _ all|life|tonight|everything|now|own ^marriage
        end|ending|ended .. my|his|her|own _ life|own
        end _ it|this _ all|tonight|now|soon
        want|wanna|going|gonna _ to? _ end _ it -relationship -with -marriage -him -her
        take|took|taking|takes my|his|her|their own|life life -photos
        i|im|gonna|wanna|want|ill .. kms
        unalive*
        kil|killing|kil|killed|kills|kill|murder|hang|hanging|hung|shoot|shooting|drown|stab|offing|off _ @self|my|him|her _ self|@self
        kil|kill|killing|killed|kills|hang|hanging|hung|hanged|shoot|shooting|drown|drowning|stab|off|offing|poison|starve _ @self
        @want .. disappear|vanish -facebook -debt -instagram
        just .. disappear
        life .. @no|isnt|pointless|meaningless|over|worthless|worth|point|unbearable .. worth|living|point|meaning|anymore
        life _ is|isnt|has|s _ pointless|meaningless|over|worthless|worth|no
        not|isnt|no _ worth _ living
        no|any|what|whats|see|reason|reasons|point|lost|purpose|will reason|reasons|point|purpose|will|to|in .. live|living|life|exist|existing
        cant|cannot|dont .. go|carry|keep _ on|going -holiday -trip -vacation
        cant|cannot .. live|living|exist .. anymore|longer|more -with -without -in
        cant _ live|take .. anymore|this .. anymore|out
        @want .. out _ of _ life
        think|thinking|thinks|thought|thoughts|obsessed .. death|dying|suicide|killing|ending -mom -mother -father -@kin -fear
        tired|sick|done|exhausted|fed _ of|with _ living|life|being|existing|alive -with -alone
        done|tired .. with|of _ life|living
        to|gonna|wanna|could|would|should _ die !@kin !fear !afraid !scared !cancer !grief !hospice
        dying !@kin !fear !afraid !scared !cancer !grief !hospice -meet -laughing -hunger -to -for
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
        no|dont .. future -job -plans
        not|never|dont .. open _ my _ eyes
        life .. hell|unbearable|torture|nightmare -work
        ready _ to _ go _ $
        take|taking _ myself _ out
        nobody|noone .. needs|loves|wants _ me .. die|dead|gone|better
        & knife|razor|blade|gun|rope|noose hand|hands|front|here|sitting|cut|next -kitchen -cooking
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
        no|without|lost|losing|any _ hope|future -job
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
        goodbye .. everyone|everybody|world|forever|all|cant|mom|mum|dad|letter|note|sorry
        = goodbye
        goodbye _ letter|note
        nobody|noone|one _ would|will|wil|would|d|l _ miss|mis|notice me|if
        nobody|noone|one|no .. miss|care|notice .. if .. gone|dead|died|die|disappeared|was
        @no deserve* .. @live|exist|life
        deserve* .. die|dead
        im|i|am|being .. a|such _ burden
        burden _ to|on .. family|everyone|everybody|them|kids|others
        @self .. harm|harming|mutilat*|injur*|cutting
        selfharm*|selfinjur*
        harm|harming|harmed|hurt|hurting|hurts|cut|cuts|cutting|burn|burning|burns|burnt|punch|punching|scratch|scratching|injure|injuring|punish|starve|hit|hitting|bite _ @self -cooking -shaving -kitchen -accident* -gym
        cut|cutting|cuts|burn|burning|slice|slicing|scratching .. my|her|his|their _ @skin -cooking
        scar|scars|cuts|marks|scratches .. arm|arms|wrist|wrists|thighs|legs -surgery -operation
        relapsed|started|keep|again|urge .. cutting
        bang*|hit* .. my|his|her _ head .. wall
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
        tonight .. is|s|im|ill|i .. the|going|doing|do|ending|end .. night|end|it -movie -dinner
        tomorrow|tonight|soon .. it|this|everything|all .. be|is .. over|finished|done .. $ -exam -trial -chemo -treatment
        my|this last _ message|night|day|post|text|goodbye|words|letter|words|tweet -job -school -chemo
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
        to|in|going|soon _ heaven .. i|soon|tonight|with -knock
        whats|what|wheres|no|see|any|is .. point|reason|use|purpose .. going|carrying|trying|living|continuing|anymore|fighting|anything _ on|$|anymore|fighting|living -job -therapy -marriage
        why .. bother|keep|continue|carry .. living|going|trying|on|anymore|breathing -job -smoking -work
        dont|cant|cannot|not|no|never .. see|find .. way _ out|forward
        no _ way _ out
        cant|cannot|dont _ do|take|handle|stand|bear _ this|it|life .. anymore|over|end|longer|die -job -work -class
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
        gave|giving|given .. cat|dog|things|stuff|belongings|pets .. away .. goodbye|goodbyes|letter|note|ready|end|$ -charity -moving -closet
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
        put|puts|putting|stub|stubbed .. cigarettes|cigarette|lighter .. my|myself|arm|skin|her|own ^he
        why .. was|am|were|did .. born -early -premature
        pretending|pretend|faking .. live|alive|living -school
        @want .. everything|it|all|world .. go|goes|be|turn _ dark|black|away|quiet .. $
        lie|lay|lying _ down .. never|not|dark|dont .. up|dark|wake
        did|done|do|doing something|smth _ stupid|bad|silly .. pills|meds|myself|tablets|tonight
        dont|not _ wanna|want _ to? _ be _ $
        shoot|shooting|stab _ himself|herself|myself|themself
        suicide _ attempt*
        fantasise|fantasize|imagine|picture|plan|dream .. my _ own? _ death|funeral|suicide
        my _ own _ death
        my _ life _ ends|is|stops|over .. today|tonight|here|tomorrow|now
        needle|needles|compass|pin|pins|scissors|nail .. in|into _ my|her|his _ arm|arms|leg|thigh|skin -insulin -tattoo -blood
    """,
    "violence": """
        @home|he|she twisted|broke|breaks|broken|fractured|dislocated .. my arm|nose|rib|ribs|jaw|finger|wrist|teeth
        @home|he|uncle|stepdad|dad makes|made|forces|forced me|us|her .. touch|kiss|undress|naked|watch -homework -tv -film
        not|wont|doesnt|never _ allowed|let|lets|let .. out|leave|friends|family|work|phone .. husband|partner|boyfriend|without
        checks|controls|reads .. my phone|messages|money|bank ^bank ^doctor
        hand|hands|fingers .. in|under|up|down _ my|her|his _ pants|skirt|shirt|underwear|bra|knickers
        dad|daddy|stepdad|stepfather|father|uncle|grandpa|brother|he|cousin .. comes|came|climbs|climbed|gets|got|sneaks _ in|into|to _ my _ bed|room ^cat ^son -story -say -goodnight -wake -clean -talk -breakfast
        @home|he|she .. gps|tracker|airtag|spyware .. car|phone|bag
        threatens|threatened|threatening .. take .. kids|children|son|daughter|baby ^court
        & neighbour|neighbor|neighbours|neighbors kids|kid|children|wife|baby beats|hits|beating|hitting|screams
        @hit _ me|us -up ^it ^that ^this ^news ^life ^what ^i
        @someone @hit _ me|us|her|him|them -job -up
        beat|beaten|beating|beats _ me|up|by _ up|by|me
        beat|beats|beating|beaten|beat _ me|her|him|us .. up|black|bad
        @home|he|she|they|who @beats _ my|his|her|their|our|the|mom|mum|me _ mum|mom|mother|kids|kid|child|children|son|daughter|sister|brother|wife|girlfriend|dad|baby
        dad|daddy|stepdad|father @beats _ me|mom|mum|us|my
        being|get|getting|got|been|am|was|is|gets _ hit|beaten|abused|slapped|attacked|punched|molested -car -bus -truck -train -bike
        hit|beaten|abused|punched|slapped _ by -car -bus -truck -train -bike -covid -flu -stroke -grief -reality -depression -burnout -storm -news -long -layoffs -inflation -cancer -crisis -bug -fatigue -wave -lightning -menopause -ball
        @home|he|she hurts|hurt .. me|us|him|her ^i -feelings
        safe _ at _ home .. not
        dont|not|never feel? _ safe .. home|him|house|husband
        @home|he|she _ is? _ aggressive|agressive|abusive|violent
        smashes|smashed|breaks|breaking|throws .. everything|things|plates ^i
        was|been|got|am|being _ assaulted|attacked|beaten|groped|harassed ^dog
        threatens|threatened|threatening|threat .. me|us|children|kids|hurt ~fire ~sack ~dismiss ~evict ~sue
        punches|kicks|hits _ walls|wall|doors
        not|dont|never|un .. safe .. home|him|house|here|with
        unsafe .. home|house|him|with
        penetrated
        took _ advantage _ of _ me|her
        shows|showed|showing _ me _ his _ penis|dick|privates|private
        & @home|he hits|beats|punches|slaps|kicks|chokes|hit|punched|slapped|kicked|choked|strangled me|us|kids|children -ball -road -facebook -instagram -whatsapp
        forced|pressured|coerced _ to .. sex|marry|touch|kiss|naked
        hiding|hide .. from _ my|him|her
        domestic|partner|family|sexual|physical|child|emotional|intimate|marital|honour violence|abuse|violense|assault|voilence|abus|exploitation
        dv|domestic _ violence|abuse
        violence .. home|husband|partner|family|relationship
        = violence|abuse|abused
        abusive|violent|agressive|aggressive _ @home|relationship|son|marriage|towards|parents
        @home|he|she|son|daughter .. abusive|violent ~game ~games
        victim .. abuse|violence|assault|rape
        batered|battered _ woman|wife|women|by
        threat* _ me|us
        blackmail* .. me|nudes|photos|pictures
        sextort*
        rape|raped|raping|rapes|rapist|raipd
        molest*|groped|groping|fondled|fondles|fondling
        sexual*|sexualy assault*|abus*|harass*|violen*|attack*
        incest*|pedoph*|paedoph*
        abus* .. by|me|child|daughter|son|kids|kid|my ^substance ^alcohol ^drug
        child abuse|abused|molest*
        abused|abuses|abusing .. by|me|us|her|him ^drug
        @someone|uncle|stepdad touches|touched|touching|touch|kissed|kisses|feels _ me|my|us|her|up ^story ^message ^it -heart
        touches|touched|touching|puts .. private|privates|breasts|bum|boobs|pants|inappropriately|vagina|penis
        hand .. pants|underwear|skirt|shirt
        force|forced|forces|forcing|made|makes|makes|pressures|coerced .. me|her|him|us|into .. sex|sexual|sleep|things|marry|marriage|kiss|naked|bed|himself
        forced _ marriage|himself|sex
        against _ my _ will
        without _ my _ consent
        comes|came|gets|climbs .. in|into|to _ my _ bed|room .. night
        scared|afraid|terrified|frightened|fear|scare _ of _ my|him|her|his|the|going _ @home|home
        scared|afraid|terrified|frightened _ of _ him|her -losing
        scared|afraid|terrified _ to _ go _ home|back
        dont|afraid|scared .. feel|go|going safe|home .. home|with|because
        not _ safe .. home|with|here
        stalk*|stalked
        follows _ me .. home|everywhere|around|work ^dog
        controls|isolates|humiliates|monitors|tracks .. me|my|phone|money ^remote -parcel -package -order -steps
        doesnt|wont|never let _ me .. leave|out|friends|see|work|phone
        escape|flee|fled|leaving|run|ran .. from? abusive|violent|husband|abuser
        women|womens shelter|refuge
        hurts|hurting|hurt _ me|us|my .. he|dad|when|he ^back ^it ^head ^stomach ^i ^leg
        he|she|dad|husband|boyfriend|partner|mom|ex|father|mum|someone|man _ hurts|hurt|hurting _ me|us|my|her
        bruises .. husband|arm|body|face|from|daughter|son
        groomed|grooming .. daughter|son|me|child|online
        trafficked|trafficking
        honor|honour _ killing|violence
        marry|marrying|married _ me|her|off .. off|cousin|back|force|against|abroad|man|stranger
        parents|father|dad|family|uncle|brother|mother .. want|making|make|force|forcing|trying|going .. me|her .. marry|married|engaged|wed
        dont|not|forced|have|made .. want|to|have _ to? _ marry .. him|cousin|man|stranger|guy -pressure
        sent|send|sending|taken|take|taking .. back|home|pakistan|morocco|turkey|somalia|guinea|afghanistan .. marry|wedding|married|cut|fgm|forced
        fgm|genitally
        genital _ mutilation|cutting
        asks|asked|asking|wants|demands|demanding|begs|pressures|sends|sent|sending|threatens|leaked|shared .. nudes|nude|naked|dick|dickpics|topless|intimate|sexy
        nudes|nude|naked|intimate _ photos|pics|pictures|video|videos|photo .. asks|wants|sent|leaked|shared|posted|everyone|school|threatens|of
        coach|teacher|man|guy|adult|stranger|stepdad|uncle|boss .. nudes|naked|undress|webcam
        stepdad|stepfather|dad|father|uncle|brother|grandpa|cousin|stepbrother comes|walks|came|watches|films|looks|peeks|walked|spies .. bathroom|shower|showering|changing|bath|undress|dressing -clean
        our|little _ little? _ secret .. @someone|dad|uncle|grandpa|coach|teacher|says|he|tell
        @someone .. says .. secret .. our|tell|between|nobody
        grandpa|uncle|dad|stepdad|coach|teacher|neighbour|neighbor|grandad .. kisses|kissed|kiss .. mouth|tongue|lips|me|body
        said|say|told _ no|stop .. he|but|anyway|kept|carried|didnt .. anyway|kept|stop|continued|going|forced
        didnt|dont _ want _ to? .. he|but|made .. anyway|forced|kept|made|did
        when|while _ i|she _ was _ asleep|sleeping|drunk|unconscious|passed .. he|touched|sex|fucked|woke
        drink|drinks _ spiked|drugged
        spiked _ my? _ drink|drinks
        was|got|been _ drugged|roofied
        ghb|roofie|roofied
        not|dont|never|cant|isnt _ allowed|let .. out|leave|work|phone|friends|anywhere|see|house|family .. husband|boyfriend|partner|dad|father|parents|him|he
        husband|boyfriend|partner|he|ex|dad|parents .. wont|doesnt|never|dont|refuses|not .. let|allow|letting .. me|her|us .. leave|out|go|work|see|phone|talk|house|anywhere|friends -sleep -coffee
        @home|he|she|boss|they|madam .. took|takes|keeps|hides|hid|holds|stole|stealing|steals|kept|holding .. my|our|her _ passport|papers|id|wages|salary|money|bank|card|documents|keys|pension|phone
        locked|lock|locks .. in|inside|up .. room|basement|house|home|flat|parents|husband|dad|boyfriend|toilet -out -myself
        dont|not|no|wont|doesnt .. give|get|allowed|feed .. food|eat|money|water .. parents|husband|dad|mum|boyfriend|stepmum|punish* -dog
        ex .. # .. messages|texts|calls|times
        ex .. wont|keeps|doesnt|still .. leave|following|calling|texting|stop|showing|harassing .. alone|me|up|$
        refuge|shelter|safe _ house|place|tonight|for|with .. women|woman|kids|abuse|violence|husband|tonight|abused|flee
        carer|carehome|nursing|nurse|home .. hits|slaps|rough|hurts|bruises|abuses|neglects|pinches _ her|him|my|mum|mom|mother|on|$|with
        bruises .. nursing|care|creche|daycare|visit|weekend|back|dads
        @beats|hits|pushes|shoves _ my|our _ mother|mum|mom|nan|grandma|father|kid|son|daughter|sister|brother ^i
        he|husband|boyfriend|partner|dad|father|ex .. gets|is|becomes|turns|got|hes .. violent|aggressive|agressive|physical|nasty|dangerous|abusive .. drinks|drunk|drinking|drugs|angry|me|us -film
        pushed|pushes|threw|throws|shoved|kicked _ me|her|us|my .. down|against|into|across|out -boat
        by _ my|the|his|her _ hair -dresser
        prostitut*|escort|clients|brothel .. forced|forces|made|makes|making|have|sell
        forced|forces|made|makes|making .. prostitut*|escort|beg|steal|deal|clients|sell
        down|there|private|privates .. touches|touched|touching|touch _ me|her|him|my
        touches|touched|touching|touch _ me|her|him|my .. down|there|private|privates|inappropriat*|underneath
        ex|he|husband|boyfriend|man is|s|waits|waiting|standing|sitting|keeps|banging|turned|shows|hes .. outside|door|window|car|work|house -meeting
        @someone|uncle|grandpa|dad|stepdad|coach does|did|doing|do .. things|stuff|bad|weird|naughty _ things|stuff? .. to|with _ me|her|him|us
        locks|locked|kicks|kicked|throws|threw|chucked _ me|us _ out|outside
        sleeping|sleep|living|live|staying .. car|hotel|street|station .. husband|boyfriend|partner|dad|ex .. fled|left|hits|scared|flee|escaped|ran
        fled|escaped|ran|escape|flee|running _ away? .. my|from _ husband|boyfriend|partner|dad|ex|him|parents|family
        posts|posted|shares|shared|sends|leaks|threatens .. naked|nude|nudes|intimate _ pictures|pics|photos|video|videos|$
        made|forced|pressured|coerced _ me|her|us|him .. sexual*|sex
        he|husband|boyfriend|partner|ex|dad|she|they _ forces|forced|makes|made _ me|us _ $
        dont|didnt|not _ want|wanna _ to? .. he|husband|boyfriend|partner .. forces|makes|made|forced
        stepdad|stepfather|uncle|grandpa|neighbour|coach .. sleeps|sleeping|slept|lies .. in|with|my _ my|with? _ bed|me|room
        bangs|banging|pounds|pounding|knocks|kicks|kicking|hammers .. on|at _ my|the|our _ door|window|doors
        welts
        hit|hits|hitting|beat|beats|beaten|whips|whipped|marks .. belt|cane|cable|cord|stick|spoon|hanger ^i
        threatens|threatened|threatening .. to _ hit|beat|hurt|kill|rape|slap|stab
        @home|he|she hits|beats|punches|slaps|kicks|threatens .. when|if|whenever|every .. he|she|drinks|drunk|drinking|angry|mad|night -drum -ball -road -gym
        threatens|threatened|threatening|threat .. share|post|send|leak|show|publish .. photos|pictures|pics|video|videos|nudes
        @home|he|she|they|parents _ doesnt|dont|wont|never|refuses _ to? _ give|let|feed _ me|us|her .. food|eat|money|water|medication
        to _ hit|beat|rape|kick|choke _ me|us
    """,
    hurting.HURTS: hurting.ENGLISH,
}
