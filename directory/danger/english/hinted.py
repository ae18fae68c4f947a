"""What is said by who hides violence, of what is about to happen and of what was swallowed."""

POISON = """
    swallowed|licked|ate|chewed|bit .. battery|pod|capsule|tab|magnet|descaler|cigarette|berries|pellets|detergent -scared
    drank|drunk|drinks .. bleach|antifreeze|detergent|dishwasher|cleaner|turpentine|descaler|washing _ up? _ liquid?
    & isnt|not|doesnt|didnt|wont|cant|unresponsive|staggering|slurring moving|responding|wake|waking|breathing|staggering|slurring|unresponsive needle|syringe|whisky|vodka|pills|packets|boxes|party|drops -tonsils -apnea -many -asked
    emptied|raided .. medicine|pill _ cabinet|cupboard
    drank|drunk .. whole|entire _ bottle _ of _ drops|medicine|pills|syrup?
    all _ her|his|my|the _ pills|tablets|meds .. at _ once|go
    pills|tablets .. twice .. floppy|sleepy|dizzy
    co|monoxide _ alarm|detector
    sucked|sucking|licked|licking|chewed|chewing|drank|swallowed|ate|eaten .. tab|tabs|pod|pods|mothballs|fertiliser|fertilizer|turps|turpentine|acetone|degreaser|softener|antifreeze|rat|slug|varnish|foxglove -bar -race -throat
    & pills|tablets|antidepressants|meds|sleepers toilet|bathroom|loo|locked funny|strange|weird|slowly|answering|answer -flush
    pellets|pod|pods|mothballs|acetone|tab .. in _ his|her|their|its _ mouth
"""

PERIL = """
    hes|he|ex|husband|someone|brother|son _ is|has|got|outside|downstairs|standing|with .. bat|axe|machete|petrol|crowbar|hammer|gasoline -baseball
    locked|hiding|hid|im .. bathroom|closet|wardrobe|neighbours .. he|hes|kids|door
    banging|kicking|breaking|smashing .. door .. he|kids|down|in|$ ^postman
    whispering .. he|next
    voices|god|devil|tv .. want|say|tell|telling|wants|says .. me _ to _ jump|stab|kill|sacrifice
    voices|god|devil|tv .. want|say|tell|telling|wants|says .. me _ to _ hurt|punish|burn -myself
    baby|son|daughter|wife|husband|mum .. possessed|demon|devil
    hands|grabbed|pressed|squeezed|held .. neck|throat|pillow|head .. black|blacked|face|water|out|me|$ -physio -yoga
    if _ he|she _ cant|can _ not? _ have _ me
    imagine|imagining|picture|picturing|see|thoughts|urge|scared .. dropping|drowning|throwing|shaking|smothering|hurting|hurt|shake .. baby|child|her|him -movie
    could|might|going|gonna .. shake|smother|throw|drown .. baby|her|him
    shoot|shoots .. me|us .. if|police|call ^photo
    know|found _ where _ he|she _ lives .. knife|tonight|going|taking
    breaking|break .. in .. now|right|someone|someones -insurance -last
    coming .. stairs .. hurry|up|help
    tied .. me|us .. chair|bed|radiator
    end _ up _ in _ a|the _ hole|ditch|coffin|bag
    bringing|bring|brings .. gun|knife|weapon .. school|class|monday|work
    following|chasing .. me|us .. now|street|car|right -instagram
    screaming|shouting|crying .. for _ help
    jump .. with .. him|her|them|son|daughter|kids ^trampoline
    kids|children|boys|girls|sons|daughters|them .. in _ a _ box|coffin -toys -photos
    coffins|coffin .. kids|children|small|three|two|little ^buried ^grandad
    see|bury .. girls|kids|boys|children|them|daughters|sons _ dead
    if _ he|she|i .. cant _ have _ them|him|kids .. nobody|noone|no -allerg*
    take|takes|taking _ us _ all _ with _ him|her
    kids|children|boys|girls|sons .. wont|never|not .. coming|come|home|wake .. ever|alive|again ^fear ^foster
    get|have|see _ the? _ kids|children|boys .. alive .. $|again
    kiss|hug .. them|kids|children|boys .. last _ time -summer -airport
    drive|drives|driving|drove .. into .. canal|river|tree|wall|train .. kids|children|boys|girls|us -accident
    where _ no _ judge|court|police|one _ can _ reach|find .. $|us|them
    over _ the _ banister|railing|balcony .. until|if|unless
    better _ off? _ in _ heaven .. us|kids|children|all|her
    girls|boys|kids|children _ will? _ sleep _ forever
"""

VIOLENCE = """
    he|hes|husband|boyfriend|bf|partner|ex _ reads|checks|tracks|monitors|deletes .. my _ phone|messages|texts|emails|mileage|location -blind
    he|husband|boyfriend|bf|partner _ decides|chooses|controls|picks|times .. when|what|who|how|me .. i|me|out|wear
    have|need _ to _ ask .. before|permission .. leave|him|out|go -doctor
    not|never _ allowed .. see|leave|out|work|phone|friends .. him|friends|mum|anymore|family|out -doctor -visitors
    quid|pounds|euros|dollars .. week .. receipts
    sleep|sleeping|slept|living .. car .. kids|children|son|daughter|left|him -camping -trip -holiday
    say|tell|told|said .. i .. walked _ into _ a|the|doors _ door|cupboard
    tell|told|say .. fell _ down? .. stairs|everyone|door
    foundation|concealer|makeup|scarves|sunglasses .. eye|marks|bruises|sees|neck -migraine -chemo
    kids|children .. hide|run .. table|bed|wardrobe|closet .. he|dad|daddy|home|$ -seek
    chair .. against _ the _ door
    bag .. neighbours|neighbors|packed|ready .. kicks|again|flee|run -birth -hospital -holiday
    barefoot|pyjamas|pajamas .. out|outside .. baby|he|night -walking
    promises|swears .. never|wont .. again .. then|again|does
    said|say|told _ no .. kept|carried|anyway|didnt|times -overtime
    crying|asleep|froze|frozen .. he .. kept|anyway|did
    crying|asleep|froze|frozen .. he .. carried _ on
    woke|wake .. naked|clothes|underwear .. remember|party|dont|$ -operation
    hand|hands|finger|fingers .. up|under|in|down _ my|her|his _ skirt|blouse|pants|knickers|top|trousers|shirt
    uncle|grandpa|grandad|priest|coach|trainer|boss|colleague|landlord|teacher|leader|neighbour .. shower|pants|kissed|blouse|thing|gropes|groped|touches|lap -party -surprise
    parents|family .. chosen|picked|found .. husband|man .. me
    pakistan|morocco|turkey|somalia|village|africa .. married|marry|cut|ceremony
    tie|tied|tying|restrain* .. chair|bed|wheelchair .. home|dad|mum|nan|gran|care
    mum|mom|dad|stepdad|daddy|nan|gran _ locks|puts|throws|shuts|makes .. me|us .. cellar|cupboard|dark|basement|outside|closet|garage -laugh
    cigarette _ burns|burn
    girl|boy|child|pupil|kid|toddler .. welts|burns|flinches|hungry|starving .. $|arm|covered|and -sun -sport
    grades|rates|marks .. my _ housework|cooking|cleaning
    drives|waits|sits|parks|hangs .. past|outside|round|around _ my|the|our _ house|work|door|school -bus
    touches|rubs|gropes|grinds .. me .. bus|train|tube|lift|metro
    & grandpa|grandad|granddad|grandfather|opa|uncle|coach|trainer|instructor|priest|stepdad|leader|babysitter|tutor tell|telling not|nobody|noone|never|dont|nothing|mustnt|wont mum|mom|swear|promised|if|presents|nobody|secret|trouble -surprise -cake -present -party -christmas -doctor -silence
    & grandpa|grandad|granddad|grandfather|opa|uncle|coach|trainer|instructor|priest|stepdad|leader|babysitter|tutor|teacher stays|stay|keep between us|two -score -until -party -surprise -present -lineup
    bill _ @hit _ me
    they _ cut _ me|her|us .. girl|girls|child|baby|six|village -team -hair -price
    hurls|hurled|flings|flung|chucks|chucked|lobs|lobbed|pelted|throws|threw .. at _ me|us ^toddler ^baby ^autistic ^autism ^old -ball -snowballs -party -snowball ^dog ^cat
    hurls|hurled|flings|flung|chucked|lobbed|threw|smashes|smashed .. my|next .. head|face -bag ^toddler ^baby
"""
HINTED = {"poison": POISON, "peril": PERIL, "violence": VIOLENCE}
