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
        oxycodone tramadol dafalgan
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
    "weapon": "gun knife weapon knives axe hammer machete rifle pistol",
    "height": "bridge train building roof window balcony tube subway bus car truck cliff traffic tracks",
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
        done|finished|through|over .. with _ life|living|this_life
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
        hit|beaten|abused|punched|slapped _ by -car -bus -truck -train -bike
        @home|he|she hurts|hurt .. me|us|him|her ^i -feelings
        safe _ at _ home .. not
        dont|not|never feel? _ safe .. home|him|house|husband
        @home|he|she _ is? _ aggressive|agressive|abusive|violent
        smashes|smashed|breaks|breaking|throws .. everything|things|plates ^i
        was|been|got|am|being _ assaulted|attacked|beaten|groped|harassed ^dog
        threatens|threatened|threatening|threat .. me|us|children|kids|hurt
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
    """,
    hurting.HURTS: hurting.ENGLISH,
}
