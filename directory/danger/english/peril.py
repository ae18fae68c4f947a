"""Poison taken, and who is about to be killed or hurt."""

POISON = """
    & stupid|silly|dumb pills|meds|tablets|medication done|did|something -forgot
    take|taking .. all|whole|entire|bottle|box|boxes|pack|packet|handful|overdose .. @medicine -day -daily -morning -week -years
    @taken .. @quantity .. @medicine -day -daily -morning -week -years
    took|taken|swallowed _ too _ many $|of|what|help
    emptied|finished .. bottle|box|packet|strip .. paracetamol|pills|tablets|tylenol|ibuprofen|meds
    took|swallowed|downed _ a|the? _ whole|entire|full _ bottle|box|packet|pack -chocolates -wine -cookies
    took|taken|swallowed _ some|lots? _ medication|meds|medicine|tablets|painkillers _ $|help|what|tonight|now
    has|have|daughter|son|she|he|i|mom|dad|friend took|taken|swallowed|popped _ some|the|her|his|my? pills -daily -contracept* -blood -prescribed
    @taken|take|taking _ @medicine .. die|kill|suicide
    od _ on|ed
    drank|drink|drunk|swallowed .. bleach|poison|antifreeze|detergent|javel
    poisoned|poison .. @self|me
    & vodka|wine|alcohol|whiskey @medicine took|drank|swallowed|mixed -quit
    have|ve|got|i .. pills|tablets|meds|medication|paracetamol .. in _ front|hand|ready -doctor -prescription
    @medicine .. in _ front _ of _ me|us
    @quantity .. @medicine .. ready|lined|front|beside|next -prescription
    empty _ pill|pills|tablet|packets|packet|blister|bottles|boxes|bottle .. pills|bottle|packet|packets|boxes|floor|found|next|bed
    too|much|extra|loads .. insulin .. injected|took|taken|purpose
    injected|took|taken .. too|much|extra|all .. insulin
    insulin .. on _ purpose
    kid|baby|son|daughter|toddler|child .. swallowed|drank|ate|eaten|drunk .. battery|pills|pill|bleach|tablet|tablets|detergent|medicine|cleaning
    alcohol _ poisoning
    all _ @medicine .. at _ once
    turn|turned|left .. gas _ on -bill -heating
"""

PERIL = """
    shook|shaken|shaked|shaking _ the|my|our|her|him _ baby|newborn|infant -head -hand -rattle -bottle
    ima|imma|ill|gonna|going|will _ to? _ stab|shoot|end|kill|knife _ him|her|that|them|this -game -pic -photo -vibe -mood -relationship
    knife|gun|blade|scissors .. to|at|on|against _ my|her|our|his _ throat|head|neck|face|stomach
    he|she|they|husband|ex|dad|boyfriend|partner|wife|someone|brother|son|father|wants|will|threatened|going|threatens|threatening|tried .. @kill _ me|us|my|her|him|them ^i -boredom -shrinking -jumper
    @kill _ me|us|my .. kids|children|baby|if|tonight|family
    threat* .. death|@weapon
    threat* .. @kill|stab -@self
    death _ threat*
    going|gonna|wants _ to? kill _ me|us|my -shrinking -jumper
    kill _ me|us ^i -shrinking -jumper
    ex|he|she|dad|mum|father|mother|husband|wife .. kids|children|son|daughter|them|all .. together _ in _ heaven ^died
    strangl*|choked _ me|her|us -fees -costs -bills -paperwork ^costs ^bills ^fees ^taxes ^bank ^mortgage ^debt ^debts ^loan ^rent
    chok* _ me|her|us ^it ^food
    hands|hand .. my _ neck|throat
    locks|locked|lock|locking _ me|us|her .. up|in|inside|room|house|home
    wont _ let _ me _ leave|out|go
    held|kept|keeps|holding _ me .. hostage|prisoner|captive
    im|i|am|kids|children|life|are|we|shes|hes|baby|is|son|daughter in _ danger ^relationship ^marriage ^couple ^job ^business
    = in danger
    = help me
    has|have|got|had|with|pulled|took .. a|the|his|her _ @weapon ^tension ^atmosphere ~tension
    voice|voices .. kill|die|jump|stab
    voice|voices .. hurt|harm -myself -himself -herself
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
    is|man|guy|someone _ armed -police -policeman -officer -guard -forces -soldier
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
    said|says|swore|swears|he|they|gonna|going|wants|threatens .. top|shank|smoke|end|waste|gut|finish|bury|murder _ me|us -cigarettes ~off ^i
    ill|could|gonna|id|going|i _ slit|murder|gut|shank|stab|butcher _ his|her|that|the -book -guitar
    ill|could|gonna|id|going|i _ slit|murder|gut|shank|stab|butcher _ my _ @someone|landlord|colleague|manager|teacher|classmate|s -book -guitar
    do|doing|does|did _ him|me|her|us _ in -nose
    said|says|say|told|texted|shouts .. you|youre|your _ are|re? _ dead -battery
    if _ i _ talk|tell|speak|report|testify .. son|daughter|family|kids|he|she|mother _ goes|disappears|pays|dies|vanish*|gets
    dealer|gang|debt|they|he .. break|smash _ my|his|her|our _ knees|kneecaps|legs|fingers|arms|face
    i|ill|im|gonna|going .. top|shank|end|waste|gut|bury|murder _ him|her|them ^off ^the -call -chat -garden -ashes -husband -wife
    says|said|swears|texted|threatens|promised .. i|we|you|ill _ wont|not|never|l? _ live|see|make|survive|reach .. christmas|birthday|week|month|year|summer|morning|monday|court -cancer -doctor
    take|taking .. kids|children|son|daughter|baby|child|him|her|them .. with _ me _ when .. die|go|dead|end -secret
"""
