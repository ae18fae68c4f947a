"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
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
"""
WORDS = {
    "person": "he she they baby son daughter child kid husband wife dad mum mom mother father grandma grandpa "
    "neighbour neighbor friend brother sister toddler partner boyfriend girlfriend man woman im i "
    "grandad granddad nan gran uncle aunt",
    "ache": "pain pains tight tightness pressure crushing squeezing hurts hurting ache heavy",
}
