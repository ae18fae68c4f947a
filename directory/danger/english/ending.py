"""An end that is prepared, and what is said around it: means, farewells, being too many."""

ENDING = """
    i|im|been _ count|counting|counted .. my|the _ pills|tablets|meds -weekly -box -doses -week
    saved|saving|stash|stashed|stockpile|stockpiling|stockpiled|hoarding|hoarded|collecting|hiding .. pills|tablets|meds|medication|paracetamol -money -kids -pharmacy -mum -dad
    rope|noose|scarf|belt|cord .. ready|shed|boot|garage|hook|beam|attic|trunk|tied -climbing -dog -smells -washing
    bridge|tracks|train|trains|edge|rooftop|balcony|lorries|water .. calling|calls|tempting|pulling|pulls .. me|$ -tourists
    stare|staring|looking|look .. at _ the _ tracks|edge|knives|drop|rails
    i|im|ive _ stand|stood|standing|sit|sitting|climbed .. ledge|railing|edge|bridge|tracks|roof|platform -fishing -crowded
    letter|letters|note|notes|video|videos .. each|kids|everyone|children|family .. wrote|written|left|made|later -court -school -santa
    wrote|written|writing|left|made .. letter|letters|note|notes|video|videos .. each|everyone|kids|children|family|mum -court -school -santa ~neighbour ~neighbor
    better|easier|happier|free|peace|relieved .. when|once|without|if _ me|im|i _ gone|am|dead|$
    im|i _ am? _ a _ parasite|waste|mistake|garbage|burden -picked
    nobody|noone|one .. notice|miss|care|cry .. if|when _ i|im
    wont|not|never _ be _ here|around _ on|tomorrow|next|for|by|anymore|$ -work -meeting -group
    wont|never|not _ see|reach|make .. summer|christmas|birthday|another|morning -match
    last .. hear|see|seeing _ of|from|me
    by _ the _ time .. you|anyone _ read|reads|see
    if|when _ you _ re? _ read|reading _ this
    tell _ my|mum|mom|dad|the .. loved|love|fault|sorry -doctor
    dont _ look|come _ for|looking|find _ me|for?
    you|they|youll|nobody|everyone _ will? _ wont|never|not _ see _ me _ again|anymore
    dog|cat|pets|things|stuff|belongings .. rehomed|given|gave|neighbour|neighbor|shelter .. now|nothing|ok|without|away|lease .. me|back|cancelled|$ -hospital -rehab -charity -moving
    sleeves|hoodie|jumper|bracelets .. hide|hides|hiding|arms|cuts|marks|scars -sun -psoriasis -weight
    lighter|cigarette|cigarettes .. wrist|skin|arm|leg|myself -quit <her <his
    cut|slice|carve|scratch .. nobody|noone|one|calves|thighs|wrists|arms .. see|sees|$ -vegetables ^he ~hair ~ties
    gutted|angry|disappointed|regret|hate .. woke|survived|surviving|saved|wake -alarm
    envy|jealous .. dead
    heart .. stops|gives|stop .. sleep|night|asleep
    talk .. me|someone _ or _ ill|i
    stop _ me _ before|please|$
    my|the _ mind .. made _ up .. calm|peace|finally -divorce -leaving
    goodnight|night _ and _ never
    going|gonna|might _ do _ something _ stupid|silly|bad
    one|only _ way _ out
    skip|skipping|stopped .. insulin|dialysis .. see|die|wake|purpose
    to|gonna|wanna|will|ill _ off _ myself
    note|letter .. for _ the _ police|cops|whoever
    kids|they|everyone|children _ will? .. forget _ me _ soon|quickly|eventually|good|$
    legs|feet .. dangling|hanging|over .. drop|edge|side
    knife|knives|gun|blade .. tempting|calling|tempts
    too _ much _ in _ this _ house
    hose .. car|boot|trunk -wash
    rent|clear|empty _ out? _ my _ room -student
    know|picked|chosen|choose|chose .. which|the|what _ tree|pillar|overpass|flyover|cliff -christmas -garden -family
    gutted|angry|disappointed|sad|annoyed .. im|i|am|being _ am|m? _ still _ here|alive|breathing -job -party
    goodnight|night|sleep|bye|goodbye .. all|everyone|everybody .. never|last|hearing|forever|wont -colleagues -retiring -holiday -died -moved
    kissed|hugged|hug|kiss .. last|final _ time !died !hospice !before !moved !airport
    wake _ me .. forever|ever|anymore|again -winter -alarm
    eyes .. not|never|dont .. open|opening _ them
    till|until|before _ they|somebody|someone|anyone _ find|finds _ me -job -flat -match
    goodbyes _ are _ said
    goodbye|bye|farewell _ cruel? _ world
"""
