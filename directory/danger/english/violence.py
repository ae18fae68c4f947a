"""Violence: at home, by whoever has power over somebody, of sex."""

VIOLENCE = """
    = battered|beaten|abused
    scared|afraid|terrified _ of .. knows|finds|found .. where|address
    @home|he|she twisted|broke|breaks|broken|fractured|dislocated .. my arm|nose|rib|ribs|jaw|finger|wrist|teeth
    @home|he|uncle|stepdad|dad makes|made|forces|forced me|us|her .. touch|kiss|undress|naked|watch -homework -tv -film
    not|wont|doesnt|never _ allowed|let|lets|let .. out|leave|friends|family|work|phone .. husband|partner|boyfriend|without
    checks|controls|reads .. my phone|messages|money|bank ^bank ^doctor
    hand|hands|fingers .. in|under|up|down _ my|her|his _ pants|skirt|shirt|underwear|bra|knickers
    dad|daddy|stepdad|stepfather|father|uncle|grandpa|brother|he|cousin .. comes|came|climbs|climbed|gets|got|sneaks _ in|into|to _ my _ bed|room ^cat ^son -story -say -goodnight -wake -clean -talk -breakfast
    @home|he|she .. gps|tracker|airtag|spyware .. car|phone|bag
    threatens|threatened|threatening .. take .. kids|children|son|daughter|baby ^court
    & neighbour|neighbor|neighbours|neighbors kids|kid|children|wife|baby beats|hits|beating|hitting|screams
    @hit _ me|us ^toddler ^baby ^puppy ^physio ^kitten ^chemo ^rent ^bills ^therapist -party -surprise -lifeline -go -study -apply -try -school -therapy -but -up <never ^it ^that ^this ^news ^life ^what ^i !chemo <bill <menopause <company <insurer <grief <divorce ^dog ^cat ^loss ^losing -chess -cards -court
    @someone @hit _ me|us|her|him|them ^toddler ^baby -party -surprise -lifeline -go -study -apply -school -therapy -job -up -chess -cards -scrabble
    beat|beaten|beating|beats _ me|up|by _ up|by|me
    beat|beats|beating|beaten|beat _ me|her|him|us .. up|black|bad
    @home|he|she|they|who @beats _ my|his|her|their|our|the|mom|mum|me _ mum|mom|mother|kids|kid|child|children|son|daughter|sister|brother|wife|girlfriend|dad|baby
    dad|daddy|stepdad|father @beats _ me|mom|mum|us|my
    being|get|getting|got|been|am|was|is|gets _ hit|beaten|abused|slapped|attacked|punched|molested -car -bus -truck -train -bike -breakup
    hit|beaten|abused|punched|slapped _ by -car -bus -truck -train -bike -covid -flu -stroke -grief -reality -depression -burnout -storm -news -long -layoffs -inflation -cancer -crisis -bug -fatigue -wave -lightning -menopause -ball -breakup
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
    & @home|he hits|beats|punches|slaps|kicks|chokes|hit|punched|slapped|kicked|choked|strangled me|us|kids|children -ball -road -facebook -instagram -whatsapp -never -other
    hide|hiding|lock .. bathroom|room|closet|toilet|bedroom|garage .. when|whenever|until .. he|dad|husband|she .. drinks|drunk|drinking|angry|shouts|home -smoke -smoking
    grandpa|grandad|granddad|uncle|stepdad|stepfather|coach|teacher|dad|daddy|brother|neighbour .. our _ little? _ secret -recipe -family
    squeezed|squeezes|grabbed|grabs _ my|her _ neck|throat
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
    @someone|uncle|stepdad touches|touched|touching|touch|kissed|kisses|feels _ me|my|us|her|up ^story ^message ^it -heart ~story ~words ~song
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
    follows _ me .. home|everywhere|around|work ^dog ^cat ^grief ^anxiety ^depression ^toddler ^baby ^sadness ^past ^guilt ^shame ^pain ^illness ^sorrow ^fear ^memory ^cloud ^puppy ^it
    controls|isolates|humiliates|monitors|tracks .. me|my|phone|money ^manager ^boss ^supervisor ^colleague ^remote -parcel -package -order -steps
    doesnt|wont|never let _ me .. leave|out|friends|see|work|phone
    escape|flee|fled|leaving|run|ran .. from? abusive|violent|husband|abuser
    women|womens shelter|refuge
    hurts|hurting|hurt _ me|us|my .. he|dad|when|he ^back ^it ^head ^stomach ^i ^leg
    he|she|dad|husband|boyfriend|partner|mom|ex|father|mum|someone|man _ hurts|hurt|hurting _ me|us|my|her
    bruises .. husband|arm|body|face|from|daughter|son
    groomed|grooming .. daughter|son|me|child|online
    trafficked|trafficking
    shamed|dishonoured|dishonored|disgraced .. family .. fix|pay|punish|deal|teach|wash|clean|regret|kill|back
    key .. lock|door .. hide|hiding|upstairs|cupboard|wardrobe|bathroom .. kids|children|hide|we|i ^lost
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
    didnt|dont _ want _ to? .. he|but|made .. anyway|forced|kept|made|did -lorry -truck -myself
    when|while _ i|she _ was _ asleep|sleeping|drunk|unconscious|passed .. he|touched|sex|fucked|woke
    drink|drinks _ spiked|drugged
    spiked _ my? _ drink|drinks
    was|got|been _ drugged|roofied
    ghb|roofie|roofied
    not|dont|never|cant|isnt _ allowed|let .. out|leave|work|phone|friends|anywhere|see|house|family .. husband|boyfriend|partner|dad|father|parents|him|he
    husband|boyfriend|partner|he|ex|dad|parents .. wont|doesnt|never|dont|refuses|not .. let|allow|letting .. me|her|us .. leave|out|go|work|see|phone|talk|house|anywhere|friends -sleep -coffee
    @home|he|she|boss|they|madam .. took|takes|keeps|hides|hid|holds|stole|stealing|steals|kept|holding .. my|our|her _ passport|papers|id|wages|salary|money|bank|card|documents|keys|pension|phone ~losing ~forgets ~forgetting -find -finds
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
    ex|he|husband|boyfriend|man is|s|waits|waiting|standing|sitting|keeps|banging|turned|shows|hes .. outside|door|window|car|work|house -meeting !zijn !mijn !haar
    @someone|uncle|grandpa|dad|stepdad|coach does|did|doing|do .. things|stuff|bad|weird|naughty _ things|stuff? .. to|with _ me|her|him|us
    locks|locked|kicks|kicked|throws|threw|chucked _ me|us _ out|outside
    sleeping|sleep|living|live|staying .. car|hotel|street|station .. husband|boyfriend|partner|dad|ex .. fled|left|hits|scared|flee|escaped|ran
    fled|escaped|ran|escape|flee|running _ away? .. my|from _ husband|boyfriend|partner|dad|ex|him|parents|family ~out -groceries
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
    uncle|stepdad|stepfather|cousin|leader|coach|neighbour|grandad .. sits|lies|climbs|gets|comes|lay|slips .. on|in|into _ my|her|his _ bed -story -read
    stripes|welts|marks|lines .. on|across|down _ her|his|my|the _ back|bottom|legs|thighs -sun -tan -strap -sofa
    spits|spat|spit _ at|on|in _ me|us|her|him|my ^baby ^llama ^toddler
    corners|cornered|pins|pinned|presses|pressed _ me|her _ in|against|to _ the|a _ stockroom|wall|corner|shelf|storeroom|kitchen
    with|from _ the|a|his _ belt -seat -safety
    begs|begged|pleads _ me|us .. keep|stay|not|say _ quiet|silent|to|nothing -dog
    twists|twisted|bends|bent .. arm|wrist|fingers .. cries|behind|when|$ ^fell ^yoga
    set|sets _ my|our .. on _ fire
    dad|daddy|father|husband|boyfriend|bf|partner|ex|brother|uncle|stepdad|stepfather|mum|mom|mother|he|wife|girlfriend|flatmate .. home|gets|out|back|coming .. tonight|soon|prison|jail|hour|minutes|tomorrow|later .. terrified|scared|bricking|frightened|shaking|dreading|petrified -hospital ~hospital -surgery ~exam
    dads|dad|hes|husband|mums .. home|back .. bricking|terrified|scared|frightened|petrified|shaking -hospital ~hospital
    hear .. key|keys|car|footsteps|steps .. door|drive|stairs .. stomach|scared|freeze|shake|drops|sick|heart|panic -burglar
    eggshells .. husband|boyfriend|dad|partner|wife|he|him|mum|stepdad -grie*
    scared|terrified|frightened|shaking .. dad|daddy|father|husband|boyfriend|bf|partner|ex|brother|uncle|stepdad|stepfather|mum|mom|mother|he|wife|girlfriend|flatmate .. drinks|drunk|drinking|angry|mad|rage -driving
    dad|daddy|mum|mom|husband|boyfriend|brother .. mood|angry|mad|furious|raging|drunk .. scared|terrified|frightened|hiding
    dont|cant|darent|daren _ want|go|t? _ to? _ go? _ home .. dad|mum|mom|husband|boyfriend|parents|stepdad .. mood|angry|mad|drunk|waiting|scared|hits
    kids|children|everyone .. go|goes|went|freeze|hide _ quiet|silent|stiff|when|upstairs .. when|he|daddy|dad .. comes|home|in|walks
    chair|dresser .. against|under _ the|my _ door|handle .. son|husband|dad|brother|ex|boyfriend|because|sleep -paint*
    ex .. gets|got|getting|is|coming|comes _ out|released .. prison|jail|tomorrow
    hides|hide|hiding|hid _ under|in|behind .. bed|wardrobe|cupboard|table .. when|whenever .. dad|father|daddy|he|mum|husband .. comes|home|picks|collects -peekaboo -game
    sit|stay|wait|sleep .. car .. until|till .. asleep|sleeping|bed|calm -baby -kids -toddler
    frightened|scared|terrified|afraid _ of _ my|our|his|her _ own? _ son|husband|boyfriend|dad|father|brother|wife|partner|stepdad -losing -health -death -opinion
    mum|mom|dad|husband|boyfriend|brother|wife _ scares|frightens|terrifies _ me|us -health -driving -heart -cough
    terrorises|terrorizes|terrorised|terrorized|terrorising _ me|us|my|her|the|our
    gone|leave|out|get .. before _ he|dad|my .. gets|comes|home|back|wakes|returns -work -bus -school
    flinch .. he|him|hand|husband|dad|moves|near
    darent|daren|dare|afraid .. say _ no _ to _ him|my|her
    hide|hid|hiding .. knives|knife|guns .. he|when|son|husband|drinks|home -toddler -kids
    bathroom|toilet|bedroom|closet .. hes|he|hes _ is? _ drunk|wasted|raging|smashed -baby
    look _ from _ him .. shut|freeze|shake|quiet|know
    scared|afraid|terrified .. ex .. find|finds|finding _ me|us|out|where
    @home|he|she|sister|daughter stuck|stabbed|jabbed|poked .. fork|knife|compass|scissors|pen|pencil|needle|screwdriver .. in|me|my|hand|arm|leg -cake -vaccine
    @home|he|she|sister|daughter stabbed|jabbed _ me|us|him|her _ with -back
    @home|he|she|daughter|girlfriend .. put|puts|stubs|stubbed .. cigarette|cigarettes|fag .. out? _ on _ my|me|our
    @home|he|she|daughter .. burned|burnt|burns|scalded _ me|us|him|her _ with
    @home|he|she|daughter .. threw|throws|chucked|chucks|hurled|hurls|lobs|smashed|smashes .. iron|chair|plate|plates|glass|bottle|pan|mug|shoe|phone|remote|vase|ashtray|brick|stone .. at|on|over _ me|us|my|him|her|the
    @home|he|she|mum .. poured|poured|pours|threw|chucked|tipped .. water|coffee|tea|soup|oil|beer .. on|over _ me|us|my|him|her
    shut|shuts|locked|locks|put _ me|us|him|her _ in _ the|a _ boot|trunk|cellar|basement|cupboard|shed|closet|car
    dad|daddy|father|husband|boyfriend|bf|partner|ex|brother|uncle|stepdad|stepfather|mum|mom|mother|he|wife|girlfriend|flatmate .. pushed|pushes|held|holds|shoved .. head|face .. in|under|down _ the|a? _ toilet|water|bath|sink|loo
    clawed|claws|scratched|scratches _ my _ face|arms ^i -cat -baby
    headbutted|headbutts|headbutt _ me|him|her|us
    drove|drives|driving|reversed .. car|van .. at|into _ me|us|her
    whacks|whacked|wallops|walloped|thumps|thumped|belts|belted|clouts|clouted|throttles|throttled|bites|pinches|scratches _ me|us _ with|when|and|in|on|$ ~toddler ^toddler ^baby ^puppy ^cat ^dog
    pins|pinned|presses|slams|slammed|shoves|shoved _ me|us|her|him _ against|into|down|to
    neighbour|neighbours|neighbor|neighbors|mother|mum|mom|father|dad|parents|law|sister|brother|ex|childminder|nanny|babysitter|coach|teacher|they|she|he|door|upstairs|people|couple beats|beat|hits|hit|slaps|slap|smacks|smack|punches|kicks|shakes|shake|whips|mistreats|mistreat|abuses|thumps|batters|belts|beating|hitting|slapping|shaking|starving|starve _ their|her|his|the|our|a|my|your? _ little? _ kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones -chess -hands ^i
    neighbour|neighbours|neighbor|neighbors|mother|mum|mom|father|dad|parents|law|sister|brother|ex|childminder|nanny|babysitter|coach|teacher|they|she|he|door|upstairs|people|couple .. isnt|not|doesnt|dont|never|wont|arent|refuses _ to? _ feed|feeding|fed .. kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones|him|her|them -breast* -bottle -cat
    kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. gets|get|given|has|have|gives _ him|her|them? _ no|nothing|none .. food|dinner|eat|supper|tea !appetite -siblings -friends
    kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. eats|eating|ate|scavenges|rummages .. bin|bins|garbage|rubbish|trash -raccoon
    lets|let|leaves|leave|left|letting .. kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. go|going? _ hungry|starve|starving ^i
    skin _ and _ bone|bones .. gives|mum|mother|parents|feed|nothing
    kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. tied|chained|strapped|locked _ to|up|in|down _ the|a|his|her? _ bed|chair|radiator|cellar|cupboard -car -seat -pushchair
    lock|locks|locked|shut|shuts|put _ their|his|her|the _ kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. in|out|up|cellar|shed|cupboard|cage ^i -car
    kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. screams|screaming|crying|screams|cries|wails .. thuds|thud|thumps|bangs|banging|hit|slap|slaps|belt
    roars|screams|yells|shouts|bellows .. at _ his|her|their|the _ baby|toddler|kid|child .. banging|thuds|bang|thud|slap|hits
    belt _ marks
    cigarette _ burns
    kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. scared|afraid|terrified|cries .. to _ go _ home
    kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. says|said|told .. dad|daddy|uncle|grandpa|stepdad|coach|father .. hurts|gets|touches|bed|climbs -headache -sick
    kid|kids|child|children|baby|son|daughter|boy|girl|boys|girls|toddler|pupil|nephew|niece|grandson|granddaughter|grandchild|toddlers|ones .. friend .. no|nothing _ food|eat .. home|filthy|dirty
    wall|ceiling .. stop _ it? _ daddy|dad|mummy|mum
    niece|sister|daughter|friend|colleague|pupil|wife|girl|she|shes|her|mum .. black _ eye -football -rugby -boxing -ball
    shiner !hockey !proud !sport -boxing -rugby -football
    punish*|punishment .. cold|ice|cellar|cupboard|belt|shave*|kneel|starv* -school -phone
    shave|shaved|shaves|cut .. head|hair .. punish*|punishment
    throws|chucks|hurls .. at _ his|her|their _ boy|son|kid|daughter|child|baby -ball
    grandad|granddad|grandpa|uncle|neighbour|coach|leader|stepdad .. undressing|undressed|undresses .. girl|boy|one|child|kid|her|him -bath
    leader|coach|priest|teacher _ shuts|locks _ himself .. boy|girl|child|kid
    pushes|holds|held|pushed .. under _ the _ bath? _ water
    covered _ in _ bruises|marks|welts -fell -bike
    dad|father|husband|boyfriend|stepdad|brother|he threw|shoved|pushed|slammed|hurled|flung _ mum|mom|mother|me|her|sister|brother|us .. against|into|onto|at|through _ the|a _ radiator|wall|door|table|cupboard|floor|window|sink
    boss|manager|supervisor _ pinches|slaps|hits|shoves|gropes _ me
    chased|chases|came _ me|us|after _ me? _ with|round _ with? _ a|the|his|her _ knife|pan|belt|rolling|bat|hammer|stick|broom
    keep|stay|kept _ quiet|silent .. or|otherwise|else .. he|she|kicks|starts|explodes|hits|hell -library -baby
    pub|bar .. dreading|terrified|scared|frightened -anxiety -crowd
    kid|boy|girl|child|children .. begs|begging|scrounges .. food|sandwich*|bread|dinner
    @home|he|she slammed|trapped|crushed|shut .. my .. hand|fingers|arm|finger|foot .. door|drawer|purpose|in -accident
    flinches|flinched|cowers .. hand|arm|near|touch|anyone|move -needle -dog
    burns|burned|burnt _ her|him|me|them _ with _ his|her|a|the _ lighter|cigarette*|iron|tongs
    child|kiddie|kid _ porn*
    csam
    indecent _ images|pictures|photos .. child*|kids
    found|find|discovered .. airtag|tracker|spyware !dementia !alzheimers !alzheimer ~for -for -bike
    airtag|tracker|spyware .. in|on|under _ my|our .. car|bag|coat|purse|phone|pram !dementia !alzheimers !alzheimer ~for -for ^put
    ex|husband|boyfriend|partner|he|stalker .. put|hid|hidden|placed|planted|stuck .. airtag|tracker|spyware !dementia !alzheimers !alzheimer ~for -for
    sends|sent|sending|send|posts .. photos|photo|pictures|pics|videos _ of _ my|our _ front? _ door|house|home|window|windows|street|car|garden -estate -agent ^i ^we
    get|got|getting|receive .. photos|photo|pictures|pics|videos _ of _ my|our _ front? _ door|house|home|window|windows|street|car|garden -estate -agent
    trainer|coach|teacher|boss|manager|uncle|stepdad|stepfather|grandpa|grandad|instructor|priest|carer|he .. always|keeps|constantly _ touching|grabbing|groping|feeling|rubbing _ me|my|us|up|her
    cant|cannot|couldnt|wont _ keep _ his|their _ hands _ off|to -bottle -food -drink -booze -sweets -phone
    trainer|coach|teacher|boss|manager|uncle|stepdad|stepfather|grandpa|grandad|instructor|priest|carer|colleague|he .. grabs|pinches|slaps|squeezes .. bum|ass|arse|butt|boobs|breasts|bottom|thigh|thighs
    ex|husband|boyfriend|partner|stalker _ is|s|keeps? _ tracking|tracks|spying|monitors|monitoring .. my|me|on _ phone|location|car|me|every|my -sleep -steps
    pregnant _ by|from _ my|her|our|the _ own? _ dad|father|stepdad|stepfather|brother|stepbrother|uncle|grandpa|grandad|granddad|grandfather|cousin|teacher|coach|priest ^mum ^mom ^mother ^wife ^girlfriend ^stepmum
    pregnant|carrying|having _ with? _ my _ dads|dad|fathers|father|stepdads|stepdad|stepfathers|brothers|brother|uncles|uncle|grandpas _ s? _ baby|child|kid ^mum ^mom ^mother ^wife ^stepmum
    dad|father|stepdad|stepfather|brother|stepbrother|uncle|grandpa|grandad|granddad|cousin|teacher|coach|priest|he .. got|made|gets|knocked _ me|sister|daughter _ pregnant|up ^husband ^partner -late -early -to -and -in
    dad|father|stepdad|stepfather|brother|stepbrother|uncle|grandpa|grandad|granddad|cousin|teacher|coach|priest sleeps|slept|sleep|sleeping _ with _ me ^baby
    dad|father|stepdad|stepfather|brother|stepbrother|uncle|grandpa|grandad|granddad|cousin|teacher|coach|priest .. sex _ with _ me|us
    i|ive|im .. sleep|sleeping|slept|sex _ with _ my _ dad|father|stepdad|stepfather|brother|stepbrother|uncle|grandpa|grandad ^cat
    teacher|coach|priest|trainer|instructor|leader|neighbour|neighbor .. sleep|stay|night|overnight _ over? _ at|with _ his|him _ place|house|home|flat|$|alone -camp
    @home|he|she gave|gives|giving _ me|us|him|her|mum|mom _ a|the _ right|good|proper|real? _ hiding|beating|thrashing|battering|pasting|slapping|smacking|walloping
    batter|batters|battered|wallop|walloped|thrash|thrashed|clobber|clobbered|thump|thumps|thumped _ me|us|mum|mom -fish
    teacher|coach|trainer|tutor|priest|uncle|instructor|stepdad|grandpa|grandad .. texts|messages|tells|says|writes|told|calls .. sexy|horny
"""
