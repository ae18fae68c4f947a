"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
    & withdrawal|alcohol|drinking|booze|drink bugs|spiders|insects|snakes|rats seeing|see|sees -scared -garden
    foam|foaming .. mouth
    barely _ breathing|moving
    breathing _ weird|funny|shallow
    wont _ wake _ up !operation !surgery !anaesthetic
    not _ breathing
    isnt _ breathing
    unconscious|unresponsive
    lips|face .. blue .. breathing|wake|turning|gone
    @person|nan|gran|grandad|granddad|nana|uncle|aunt .. collapsed _ $|on|in|at|and|again|help|just|what -ago -years -stage -work -laughing
    cant|couldnt|unable|not .. lift|move|raise .. side|arm|leg .. slur|slurs|slurring|slurred|droops|drooping|speak|talk -years
    bleeding|bleeds .. heavily|lot|badly .. after .. birth|delivery|operation|surgery|miscarriage -years -weeks -worried
    collapsed|fell|fainted|passed .. moving|move|responding|respond|answer|answering|wake|waking|talking ~years ~ago
    isnt|not|wont|doesnt _ responding|respond|waking|reacting|react .. floor|collapsed|fell|anymore|at|to -treatment -texts -messages -meds -emails -therapy -name
    on _ the _ floor .. moving|move|respond|responding|wake|breathing|shaking|foaming -yoga
    face|mouth|smile .. drooping|droopy|droops|crooked|lopsided|drooped -years -since -couldnt
    arm|leg|side|hand .. numb|paralysed|paralyzed|move|lift .. suddenly|sudden|speak|talk|speech|face|mouth -years -since -ago
    speech|words|talking .. slurred|slurring|gibberish .. suddenly|face|arm|now|sudden|right
    & slurring|slurred suddenly|sudden|face|arm|words|now -years
    & baby|newborn|toddler blue breathing|breathe|lips|limp|skin
    cant _ breathe .. chest|arm|blue|throat|swelling -panic -anxiety
    having _ a _ stroke|seizure|heart _ $|attack|now|right|help|what
    having _ a _ stroke|seizure|fit
    think|looks|signs .. having|has|stroke|heart .. stroke|attack _ $|now|right|what|help -ago -years
    @person .. choking _ on|$|help|what|and
    stuck .. throat .. breathe|breathing|blue|choking
    turning|turned|going|gone _ blue|purple|grey -hair
    seizure|seizing|fitting|convulsing|convulsions .. wont|stop|stopping|minutes|now|floor|first|what|long|foaming ~years ~ago
    is|was? _ convulsing|seizing
    @ache .. chest .. arm|jaw|breathe|breathing|sweating|sweaty -years -anxiety
    chest .. @ache .. arm|jaw|breathe|breathing|sweating|sweaty|left -years -anxiety
    losing|lost|loses|lots|pool .. blood _ $|and|what|help|from|everywhere|fast -pressure -donor -tests
    bleeding .. heavily|badly|lot|stop|everywhere|out|pregnant|weeks -years -nose -gums
    & pregnant bleeding|blood heavy|heavily|pain|clots|lot|cramps|help
    smell|smells|smelling|leak .. gas .. house|flat|kitchen|strong|everywhere|home|building
    gas _ leak
    carbon _ monoxide .. alarm|detector|beeping|dizzy|headache|headaches|sick|going|poisoning ~died
    alarm|detector .. carbon|monoxide|co .. going|beeping|off
    heater|boiler|barbecue|stove .. headache|headaches|dizzy|sick|sleepy .. all|everyone|kids|we|us
    all|everyone|kids|we .. headache|headaches|dizzy|sick .. heater|boiler|barbecue|stove|fumes
    throat|tongue|face|lips .. swelling|swollen|closing .. breathe|breathing|allergic|allergy|sting|stung|peanut|fast|swallow
    stung|sting|peanut|peanuts|allergic .. breathe|breathing|swelling|swollen|closing
    anaphylactic|anaphylaxis .. now|shock|help|what|epipen -years
    electrocuted
    drowning|drowned|underwater .. pool|bath|tub|pond|pulled|canal ~years -ago -debt ~phone
    pulled .. pool|bath|water|pond .. breathing|moving|responding|blue
    baby|newborn .. floppy|limp|unresponsive
    baby|toddler|child|son|daughter .. fever .. floppy|limp|unresponsive|seizure|40|41|stiff|rash
    stiff _ neck .. fever|rash|light
    hypo|diabetic|blood _ sugar .. respond|responding|unconscious|passed|wake|confused|out|shaking
    giving _ birth .. now|car|home|help|alone|right
    coughing|vomiting|throwing _ up? _ up? _ blood
    pulse _ $|anymore|breathing
    no _ pulse -ultrasound -scan -weeks !scan !ultrasound
    think|looks|having .. overdosing|od
    clutching|clutched|clutches|grabbed|grabbing|holding|holds|pressing .. his|her|fist|hand .. chest|breastbone -baby -kitten -cat -dog -photo -teddy ~toy ~teddy ~doll ~baby ~kitten
    & chest|breastbone grey|gray|ashen|clammy|sweating|sweaty|dripping -anxiety -panic -years -hair -menopause
    elephant|vice|vise .. chest -panic -anxiety -grief
    chest .. vice|vise -panic -anxiety -grief
    & side weak|numb|dead|limp words|speak|speech|funny|fork|word -years -since -ago -operation
    half .. face .. slid|moves|droop*|down -years -since -bell -palsy
    face|smile .. half .. moves|slid
    & birth|baby|csection|section|miscarried|miscarriage|maternity soaking|soaked|filling|through pad|pads|towels -years -ago -milk -breast
    clots .. big|size|fist|golf -years -period -leg -lung
    blood|bleeding .. running|gushing|pouring|spurting .. legs|feet|leg|everywhere|$ -nose -family
    artery .. spurting|spurts|cut
    stitches|wound|dressing|incision .. burst|open|full .. pouring|gushing|dizzy|blood -years
    & blood thinners head fell drowsy|sleepy|confused|nonsense|vomiting
    cant|cannot .. speak|cough|breathe|talk .. cough|grape|meat|throat|sausage -panic -anxiety -mouth
    choking .. meat|food|sausage|bread|apple|carrot|grape|steak .. cough|breathe|blue|speak|throat
    & mouth|face|smile|side crooked|drooped|dropped|droopy|drooping|droop|lopsided|twisted|sagging talking|talk|speech|arm|funny|words|weak|slurring|slurred|minutes|suddenly|side|dribbling -years -bell -palsy -since -ago
    cant|couldnt|unable .. lift|raise|move .. her|his|my _ arm|leg _ $|and|suddenly|anymore -years -shoulder -physio -since
    cant|couldnt _ find|get .. words .. sudden|suddenly|all|out|face|arm -grief -condolence -speech
    dribbling|dribbles .. side|face|weak|mouth -baby
    weak|numb _ on|down _ one|his|her|my|left|right? .. side -years -since
    seeing _ double .. staggering|wobbling|suddenly|head|cant
    cant|couldnt _ see .. one|my|left|right .. eye|eyes _ $|suddenly|since|anymore -years -glasses -degeneration
    suddenly .. blind|see .. eye|$
    curtain|shadow|veil .. over|down|across .. eye|eyes
    worst _ headache -ago -was -years
    thunderclap
    headache .. suddenly|sudden|second|thunder .. vomiting|throwing|ever|stiff|collapsed -years -weather
    pressure|pain|tight|tightness|crushing .. chest .. jaw|arm|back|sweaty|grey -anxiety -panic -years -stress
    grey|gray|sweaty|clammy|pale .. chest
    heart .. racing|pounding|fluttering .. pass|collapse|faint|black -love -anxiety -panic -speech -people
    having _ a _ heart _ attack
    having _ a|an _ stroke|seizure|aneurysm|anaphylactic
    having _ an _ asthma
    inhaler|ventolin|puffer .. not|isnt|doesnt|wont .. working|helping|work|help
    not|isnt|doesnt|stopped .. working|helping .. gasping|breathe|breath
    gasping _ for _ breath|air -surprise -laugh* -stairs
    finish|complete|get _ a|her|his|my _ sentence|sentences .. breath*|asthma -autis* -writing -stammer
    lips|fingers|nails .. blue|purple -lipstick -polish -ice !raynaud !cold !raynauds
    & baby|newborn|toddler breathing|breathes fast|funny|ribs|grunting|wheezing|hard|sucking -class -sleep
    grape|nut|sweet|coin|sausage|bone|peanut|marble .. stuck|in .. his|her|my|the _ throat
    choked|choking .. meat|food|grape|bread .. gurgling|blue|breathe|turning -years -ago
    ate|eaten|sting|stung|bee|wasp|peanut|peanuts|nuts|shellfish .. swelling|swollen|swells|puffed|closing
    swelling|swollen .. sting|stung|bee|wasp|peanut|nuts|ate|allergic -years
    hives|rash .. throat|tongue|breathe|breathing .. closing|swelling|$|swollen|tight
    throat _ is? _ closing
    blacked|passed|spark* _ out .. come|wake|round|respond|waking -years -drunk
    wont|doesnt|isnt|cant _ wake|waking|come|coming _ round|to|him|her|them|up .. nap|from|after|drank|drinking ^i ^alarm -early -time -school -work
    not|isnt|wont|doesnt _ responding|respond|reacting _ to|at _ anything|all|me|voice -therapy -treatment -email
    unconscious _ $|on|in|after|he|she|help|for -bias -years -ago
    is|was|shes|hes|having _ having? _ a _ seizure|fit -years -ago
    fit|seizure|fits .. lasted|lasting|been|going|for .. minutes|mins -years
    eyes _ are? _ rolled|rolling|rolls .. stiff|shaking|unresponsive|jerking !smoked !blank
    shaking|jerking|twitching .. all|over|fever|arms .. fever|40|39|unresponsive|eyes
    sugar|diabetic|hypo|insulin|ketones .. !wrong nonsense|drowsy|confused|acetone|varnish|swallow|vomiting|sweating|slurring -group -years -diet -baking
    rash .. fade|glass|disappear|purple -nappy -years
    fever .. purple|red|rash|spots .. spots|rash|fade|glass|$ -chickenpox -measles
    stiff _ neck .. light|fever|headache|vomiting
    baby|newborn .. wont|not|isnt .. feed|feeding|drink|drinking .. floppy|fever|limp|grey|drowsy|sleepy
    newborn .. temperature|fever|38|39|40|grunting|grey|limp|floppy
    baby .. weeks|days|week .. fever|temperature|grunting|grey|limp|floppy|39|40 -teeth* -vaccine
    baby .. grunting|grey|mottled|floppy|limp
    blood _ is? _ spurting|squirting|gushing|spraying
    finger|hand|leg|foot|toe|arm .. severed|chopped|sawn|ripped|sliced _ off -years
    cut|chopped|sawed|sliced .. finger|hand|toe|thumb _ off -years
    & chainsaw|saw|grinder|mower|cleaver finger|hand|leg|foot|arm blood|off|deep|cut
    bandage|dressing|towel .. soaked|soaking .. blood|bleeding|through
    wont|doesnt|not|hasnt|cant _ stop|stopped _ the? _ bleeding
    nosebleed|bleeding .. hour|hours|thinners|stop .. $|thinners|blood|on -years
    vomiting|throwing|vomited|coughing|spitting|sick _ up? _ up? _ black|blood|coffee
    black _ stools|stool|poo .. dizzy|faint|weak
    bleeding|blood|spotting .. !gums !nose pregnant|pregnancy -years -test -tests -after -year -last
    pregnant|pregnancy .. bleeding|blood|clots|spotting -test -tests -pressure -years -year -last ~not
    pregnant .. sudden|terrible|severe|awful .. pain|cramps
    pregnant .. stars|spots|swollen|headache .. stars|swollen|spots|$ -excited
    & baby|bump feel|inside|weeks|pregnant|belly move|moving|movement|movements|kicks|kicking cant|stopped|not|no|less|since|hasnt -months -old -years -house
    waters _ broke|gone|broken|went|are -years !he !she !old
    contractions .. minutes|ambulance|apart|push|car|now -braxton -years
    see|feel _ the|a _ head _ $|now|coming|crowning|help|baby*
    crowning
    cord .. hanging|out|neck|around -years -phone
    gave _ birth|born .. blood|bleeding .. legs|running|gushing|down|lot
    boiling|hot|scalding _ water|oil|tea|coffee|soup|fat .. over|on|onto|down _ my|his|her|the|face|him -bottle -poured -throw* ~poured ^poured ^threw ^thrown !poured
    oil|fat|grease .. face|hand|arm|arms _ $|burn*|skin|blister* -skincare -massage -essential -oily
    scalded -years -ago
    burn|burnt|burned .. skin|blisters .. off|peeling|everywhere -sun
    acid|bleach|lime|cleaner|chlorine .. eye|eyes -reflux
    fell|fallen|falls|fall|dropped .. ladder|roof|window|balcony|stairs|scaffold*|tree|horse|storey .. head|vomit*|blood|bleeding|move|confused|legs ^since -years -ago -months -love -scared
    kid|baby|son|daughter|toddler|child .. fell|fallen .. out|off _ of? _ the|a|his|her _ window|roof|balcony -years -ago -months -cat
    fell|fall|crash|accident .. feel|move _ his|her|my _ legs|feet|toes -years
    baby|newborn|toddler .. rolled|fell|dropped .. off|from|head .. table|bed|sofa|vomiting|head|stairs
    hit|banged|bumped|knocked .. head .. confused|vomiting|drowsy|sleepy|sick|remember|bleeding|ear -wall -autis* -upset
    shock .. cooker|socket|wire|mains|electric|washer|machine .. $|burn*|hands|collapsed|and
    electric _ shock .. burn*|burned|collapsed|heart|unconscious -therapy -years
    key|fork|screwdriver|knife|finger|fingers|wire .. in|into .. socket|outlet|plug
    pulled|dragged|fished .. ~me out|from|in _ of? _ the? _ pond|pool|river|lake|sea|bath -years -ago
    & everyone|all|family|kids|we|us sick|dizzy|headache|headaches|vomiting|nauseous stove|heater|boiler|gas|fire|fumes|generator|barbecue -price -bill
    carbon _ monoxide .. alarm|detector|going|leak
    heatstroke|sunstroke -years -group
    sun|heat|degrees .. rambling|confused|delirious|sense|collapsed|nonsense|vomiting -years -group
    numb .. between|groin|saddle .. legs|bottom|pee -years
    & legs|groin pee|bladder|wee numb|tingling|feel|weak -years -ms -pregnan*
    stabbed|shot|gunshot _ him|her|me? _ in _ the|his|her|my _ stomach|chest|neck|leg|arm|throat|belly -film -movie -war -vaccine -years
    calf|leg .. swollen|swelling .. breath|breathe|breathing|chest
    belly|stomach|tummy .. hard|rigid|rock .. fever|vomiting
    & operation|surgery yesterday|days|week fever|shivering|bleeding|confused -group -waiting
    bitten|mauled|attacked _ by .. dog .. blood|deep|face|throat|bleeding
    wheezing|wheezy .. blue|lips|breathe|breath|inhaler
    & heart skipping|fluttering|irregular|pounding black|faint|pain|pass|sweating -love -anxiety
    @person|nan|gran .. slumped|slumps|keeled _ over|down|$|on|in|clutching
    slumped|keeled _ over
    leaking .. fluid|water|waters .. months|weeks|pregnant
    bright _ red _ blood .. pregnant|weeks
    weeks _ pregnant .. blood|bleeding|fluid
    afterbirth|placenta .. come|stuck|bleeding|out -previa
    having|delivering _ the|her|a _ baby .. bathroom|car|floor|now|toilet|lift -shower -blues
    baby .. stopped|stops _ breathing -apnoea
    baby _ is|went|gone|turned _ all? _ blue
    swallowed .. marble|coin|lego|toy .. cough|breathe|drool*
    baby|bump .. hasnt|hasn|not|no|stopped .. kicked|kicking|kicks|moved -football -ball
    fainted|fainting .. hasnt|hasn|not|wont|isnt .. come|back|round|woken
    delirious
    fever|temperature|temp .. jerking|delirious|twitching
    & asthma inhaler|puffer no|without|empty|lost -prescription
    blood _ everywhere -dream -film
    artery .. cut|severed|open|nicked
    fryer|kettle|pan|saucepan .. tipped|fell|over|spilled .. over|on|onto _ her|him|me|my
    fell|fallen .. metres|meters|storeys|stories|floors -ago -years
    hit|run _ by|over _ by? _ a _ car|bus|truck|van .. legs|unconscious|move|blood -years -ago
    electrocut*
    bottom _ of _ the|our _ pool|pond|bath
    eye|ear .. bleeding
    firework|firecracker .. hand|eye|fingers|face -scared -dog
    wheres|where _ s|is? _ the _ epipen
    neck|tongue|throat|face .. swelling|swells|swelled
    diabet* .. out _ of _ it
    cant|couldnt .. move .. arm .. speak|talk|words
    thinners .. drifting|drowsy|sleepy|asleep|confused
    stabbed _ in _ my|the|his|her _ belly|stomach|chest|side|gut|neck|leg
    leg|arm|head|thigh .. is|wide|split|cut _ wide? _ open -plan -door -house
    dropped|collapsed .. match|game|pitch|training .. moving|$|breathing|not
    baby|newborn .. burning _ up
    day|days|week|weeks _ old _ baby|newborn? .. burning|hot|fever|temperature
    contractions .. at _ # _ weeks
    bone .. sticking|poking|coming|stuck .. out|through -dog -chicken
    touched|grabbed|touching .. cable|wire|socket .. answering|responding|moving|respond|move|let
    nuts|nut|peanut|peanuts|prawns|shellfish|kiwi .. lips|face|eyes|tongue|mouth .. huge|enormous|massive|swollen|double|fat
    can|only|see _ only? _ see? _ half _ of
    kid|baby|child|toddler .. car .. sun|heat|hot .. red|limp|floppy|unresponsive|sweating
    eyelid|lip .. hangs|hanging|droops|drooping
    @adult _ is|s|has? _ been? _ lying|laying|passed|slumped|sprawled? _ out? _ on _ the _ floor|ground|pavement|street -playing -sleeping -asleep -laughing -yoga -toys -mattress
    found|find _ my|a|the|him|her .. on _ the _ floor|ground -wallet -phone -keys -ring -money
    @adult|i|he|she .. cant|cannot|couldnt|unable _ get _ up .. fell|fallen|floor|fall|hip -morning -time -early
    fell|fallen|floor|fall .. cant|cannot|couldnt|unable|not _ get _ up -morning -time
    @adult|he|she _ s|is|has|having|gets|got|feels|getting|have having|got|a|bad|terrible|sharp|severe|sudden? .. chest _ pain|pains ~since ~years -years -months -weeks -since !anxiety !panic !stress !breastfeeding !died !dead
    @adult|he|she _ has|having|gets|got|feels .. pain|pains|pressure|tightness|ache .. in|on _ his|her|the|my _ chest -years -months -weeks -since !anxiety !panic !stress !breastfeeding !died !dead
    talk|talking|speak|speaking|speech .. arm|mouth|face|leg .. limp|hanging|hangs|droop*|weak|dead|numb -years -since
    arm|mouth|face .. limp|hanging|hangs|droops|drooping .. talk|talking|speak|speaking|speech -years -since
"""
WORDS = {
    "person": "he she they baby son daughter child kid husband wife dad mum mom mother father grandma grandpa "
    "neighbour neighbor friend brother sister toddler partner boyfriend girlfriend man woman im i "
    "grandad granddad nan gran uncle aunt",
    "adult": "neighbour neighbor husband wife dad mum mom mother father grandma grandpa nan gran grandad granddad someone "
    "friend colleague uncle aunt partner",
    "ache": "pain pains tight tightness pressure crushing squeezing hurts hurting ache heavy",
}
