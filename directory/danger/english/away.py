"""Who cannot be found, is taken away or drawn away; and children whom nobody looks after now."""

AWAY = """
    @child|@elder|husband|wife|friend|he|she is|s|has|gone|went|was|still _ been? _ gone? _ missing -years -ago -dad -mum -mom -school -teeth -leg -war -out -me -you -friends -arm -pieces -him -her ^in
    @child|he|she disappeared|vanished .. since|yesterday|last|night|morning|today|school|hours|park|shop|police|$ -years -life -ago -dad
    @elder|husband|wife|he|she disappeared|vanished .. since|yesterday|last|night|morning|hours|police|home|hospital|ward -years -life -ago
    @child .. ran|run|runaway _ away|off|from .. $|from|since|last|yesterday|night|this|help|home|with|and -always -often -used -years -keeps -bus
    @child .. hasnt|didnt|not .. come|came|returned|got|get _ home|back .. school|last|night|party|from|$|and|yet|since|hours -university -college -same -holiday !accident !crash !killed !died -weekends -christmas -himself -herself -life -same
    cant|cannot|couldnt _ find|locate _ @my _ @child|@elder .. $|anywhere|in|at|since|help|he|she -job -school -place -work
    @child .. never|didnt _ made|make _ it _ to|home _ school? -university
    cant|cannot|couldnt _ find _ him|her|them .. anywhere|police|hours|since -job
    lost|lose _ @my _ @child _ in|at _ the|a _ shop|store|park|mall|station|market|supermarket|crowd|beach|zoo
    looking|searching|looked|searched _ for _ him|her|@child .. everywhere|hours|night|police !dog !cat -job -work
    & @elder|husband|wife|he|she dementia|alzheimer|alzheimers|confused|care missing|wandered|vanished|disappeared|escaped|lost -often -afraid -keys -gps -glasses -worried -weight -years -memory
    wandered _ off|out -topic -mind
    @other .. took|taken|takes|kidnapped|abducted|snatched .. kids|children|son|daughter|baby .. wont|answering|answer|abroad|country|disappeared|where|back|without|gone|phone -holiday -school -zoo -appointment
    @child .. taken _ by _ his|her|their|the|my _ father|dad|mother|mum|ex|grandparents .. dont|not|no|wont|cant _ know|idea|where|bring|give|reach -holiday -zoo -care
    @child .. taken _ by _ his|her|their|the|my _ father|dad|mother|mum|ex|grandparents .. abroad|disappeared|country -holiday
    kidnapped|abducted|kidnap|abduct .. kids|children|son|daughter|baby
    @other .. wont|refuses|refusing|refused .. give|bring|return|let _ back? .. kids|children|son|daughter|baby .. back|home|return -visit -dress
    & @child man|adult|stranger|guy|bloke|older|creep snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|internet|online|whatsapp -group -therapist -course
    & @child internet|online|snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|whatsapp nudes|naked|nude|paedophile|pedophile|groomed|grooming -group
    & @child man|adult|stranger|guy # year|yo|yr|years meet|meeting|gifts|pictures|love -died -group
    @child .. going|wants|want|plans|planning|gonna|agreed|meeting _ to? _ meet? .. from|off _ the? _ online|internet|snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite
    groomed|grooming .. online|by|man|him|her|son|daughter -dog -dogs
    stranger|man|guy|car|van .. followed|following|approached|waits|waiting|lured|offered .. @child .. school|sweets|home|ride|lift
    @child|teen|teenager|husband|wife|@elder .. not|never _ come|came? _ home|back _ since|from|last|yesterday|this .. last|yesterday|morning|school|work|night|hours|walk|party -september -university !cat !dog -years
    @child|teen|teenager _ been? _ missing|gone _ since|for _ yesterday|last|this|hours|two|three|# _ $|night|morning|days|hours|and|evening -school -uni -years -weeks
    @child|teen|teenager|husband|wife|@elder .. not _ home|back|returned .. phone|police|worried|switched -years -school
    & @elder|husband|wife dementia|alzheimers|confused home|back|returned not|still since|morning|hours|out|yesterday -years -often -care
    dementia|demented|alzheimers|alzheimer .. gone|missing|disappeared|vanished|wandered|escaped|left _ $|and|from|out|since|we|help|off|again -died -memory -mind
    gone|missing|disappeared|vanished|wandered .. dementia|alzheimers _ $|and|we|help -died -memory
    & @elder|husband|wife dementia|demented|alzheimers|confused cant|cannot|couldnt find him|her|anywhere -home -care -help -words -glasses -keys -job
"""

ALONE = """
    neighbour|neighbor|neighbours|neighbors|she|he|mother|father|mum|mom|dad|parents|ex leaves|leave|left|leaving|abandoned .. baby|child|children|kid|kids|toddler|son|daughter|year|yr alone|themselves|unattended|unsupervised|himself|herself .. night|home|house|car|hours|flat|balcony|evening|day|days|$ -scared -sleep -play -afraid -cant
    baby|child|children|kid|kids|toddler|toddlers .. alone|locked|unattended|themselves .. car|balcony|street|flat|station|night|hours -sleep -play -scared -afraid -travel
    baby|child|children|kids|toddler .. crying|screaming|cries .. nobody|noone|no _ one? .. answers|answering|opens|home -sleep -helps
    mum|mom|dad|mother|father|parents .. hasnt|havent|didnt|not .. come|came|back|home .. alone|food|eat|brother|sister|baby|days
    left _ us|me _ alone .. food|eat|brother|sister|days
    you .. never|wont .. see .. kids|children|son|daughter .. again -died
    ill|i .. never|wont .. see .. kids|children|son|daughter .. again ^died -died -death -prison
    kids|children|son|daughter .. pay|suffer|regret .. if .. leave|leaves|divorce
    if _ i .. leave|go|divorce .. take|takes|disappear|kidnap|vanish .. kids|children|son|daughter -custody
    something .. happen|happens .. kids|children|son|daughter|baby .. leave|if|says|threatens -worry -scared -afraid -anxious -die -me
"""
WORDS = {
    "child": "son daughter child children kid kids boy girl teen teenager baby toddler brother sister nephew niece grandson "
    "granddaughter grandchild pupil student stepson stepdaughter",
    "elder": "dad father mum mom mother grandpa grandma grandad granddad gran nan nana grandfather grandmother uncle aunt resident",
    "my": "my our",
    "other": "he she ex husband dad father mum mother wife partner boyfriend grandparents",
}
