"""Who is frightened by what they might do: to their own child, or because children draw them.

They have done nothing yet, or ask for help to stop. Who listens helps them, and a child by that;
the police would only frighten them.
"""

import re

from ..text import fold
from .figures import any_of, pattern

_FEAR = pattern(
    any_of(r"""
    peur | crainte | crains | angoisse\w* | obsessions? | obsed\w+ | images? | pensees? | pense | penser | phobies?\ d\ impulsions? | terrifi\w+ | flashs? | flashes | visions? | imagine\w*
    fantasmes?\ de\ violence | envies? | pulsions? | hante\w* | redoute | panique | horribles?\ idees | m\ en\ veux | me\ vois | cauchemars?
    bang | schrik | angst\w* | beelden | gedachten? | dwanggedachten? | zie\ (?:voor\ me|mezelf) | stel\ me\ voor | drang | impuls\w* | neiging | flitsen | paniek | beeld | nachtmerries?
    vrees | wat\ als\ ik | was\ wenn\ ich | et\ si\ je | what\ if\ i | furchte | bilder | gedanken | zwangsgedanken | stelle\ (?:ich\ )?mir\ vor | drang | impulse? | vorstellung\w* | panik | konnte | albtraume
    scared | afraid | terrified | frightened | worried | worry | thoughts? | intrusive | images? | visions? | imagin\w+ | fear\w* | urges? | flashes | impulses? | panick\w* | picturing | keep\ seeing
    feel\ like | anxious | dread | nightmares? | ocd | toc
    """)
)
_HARM = pattern(
    any_of(r"""
    (?:du\ |de\ )?mal\ (?:a|au|aux) | (?:lui|leur|le|la)\ faire\ (?:du\ )?mal | faire\ du\ mal | bless\w+ | secou\w+ | lach\w+ | brusqu\w+ | fai\w*\ tomber | tomber | laisse\w*\ tomber | frapp\w+ | gifl\w+
    tap(?:e|er|ais) | m\ en\ prendre | violent\w* | perd\w*\ (?:le\ )?(?:controle|patience|pied) | craqu\w+ | peter\ (?:un\ (?:cable|plomb)) | exploser | maltrait\w+ | phobies?\ d\ impulsions?
    de\ moi\ meme | de\ moi | nuire | abim\w+ | serrer\ trop | brutalis\w+ | mal\ agir | de\ ce\ que\ je\ (?:pourrais|peux) | coups?
    iets\ aan\w* | wat\ aan\w* | aan\ te\ doen | aan\ ga\ doen | aandoe\w* | aandoet | pijn\w* | kwaad\ (?:ga\ )?doe\w* | schud\w* | laat\ vallen | laten\ vallen | sla | slaan | kwets\w* | verwond\w*
    controle\ (?:\w+\ )?verlie\w* | geduld\ (?:\w+\ )?verlie\w* | verlie\w*\ (?:\w+\ )?(?:controle|geduld) | mezelf | uitvlieg\w* | knijp\w* | doordraai\w* | ontplof\w* | flip\w* | hard\ aanpak\w*
    mishandel\w* | iets\ (?:ga|zal|zou|kan)\ (?:aandoen|doen) | door\ elkaar | wat\ ik\ (?:zou|kan|ga)
    anzutun | antun | antue | antu | wehtun | wehzutun | wehtue | weh\ (?:zu\ )?tu\w* | schutt\w+ | schade\w* | verletz\w* | fallen\ (?:zu\ )?lass\w* | fallenlass\w* | fallenzulass\w* | schlag\w* | zuschlag\w*
    kontrolle | beherrschung | ausrast\w* | auszurasten | mir\ selbst | die\ nerven | durchdreh\w* | durchzudrehen | misshandel\w* | die\ hand\ ausrutscht | was\ ich\ (?:\w+\ ){0,3}konnte
    hurt\w* | harm\w* | shak\w+ | dropp?\w* | hit | hitting | slap\w* | smack\w* | snap\w* | los\w+\ (?:it|control|my\ temper|my\ patience|my\ cool) | lash\w*\ out | what\ i\ (?:might|could|may|would|will|ll)\ do
    myself | abus\w+ | violent | squeez\w+ | explode | something\ (?:bad|terrible)\ to
    """)
)
# What kills is heard as peril; where no rule knows it, as a fear.
_DEADLY = pattern(
    any_of(r"""
    jet\w+ | lanc\w+ | etouff\w+ | noy\w+ | noie | etrangl\w+ | poignard\w+ | plant\w+ | contre\ le\ mur | par\ la\ fenetre | balanc\w+ | ecras\w+ | tuer | tue | balcon
    gooi\w* | werp\w* | smoor | smoren | verstik\w* | verdrink\w* | wurg\w* | steek | steken | tegen\ de\ muur | uit\ het\ raam | doden | vermoord\w*
    werf\w* | werfe | erstick\w* | ertrank\w* | erwurg\w* | stech\w* | aus\ dem\ fenster | toten | umbring\w* | umzubringen | an\ die\ wand
    throw\w* | smother\w* | suffocat\w+ | drown\w* | strangl\w+ | chok\w+ | stab\w* | out\ (?:of\ )?the\ window | against\ the\ wall | bash\w* | kill\w* | murder\w*
    """)
)
_CHILD = r"""
    bebes? | bb | enfants? | fils | filles? | fillette | nourrissons? | gosses? | loulous? | loulou | loulout?te | puce | bout\ de\ chou | nouveau\ nes? | nouveau\ nee? | petits? | petites? | petite?\ derniere? | jumeaux | jumelles
    tout\ petit | garcon | garcons | aine | aines? | cadette? | baby\w* | kind\w* | zoon\w* | dochter\w* | kleine | kleintje\w* | kleintjes | tweeling | peuter\w* | kleuter\w* | jongen | jongste | oudste | pasgeboren\w*
    kindje | sohn\w* | tochter\w* | neugeborene\w* | zwillinge\w* | saugling\w* | kleinen? | kleinkind | newborn\w* | infant | child | children | kids? | son | sons | daughters? | toddler\w* | twins? | little\ (?:one|boy|girl) | bub | bubba
    lo | boy | girl
"""
_OWN_CHILD = pattern(
    rf"(?:mon|ma|mes|notre|nos|mijn|mn|men|m\ n|ons|onze|mein\w*|unser\w*|my|our|own|eigen\w*)\ (?:\w+\ ){{0,2}}?{any_of(_CHILD)}"
)
# « Quand elle pleure »: the child.
_OF_THE_CHILD = pattern(
    r"(?:quand|lorsqu|qu|si|parce\ qu|car|des\ qu|tant|tellement|alors\ qu|qui|vu\ qu|when|whenever|because|cause|cos|if|as|while|who|that|als|wanneer|omdat|terwijl|die|dat|wenn|weil|sobald|wahrend|da)"
    r"(?:\ (?:il|elle|ils|elles|hij|zij|ze|er|sie|he|she|they|it|qu))?\ (?:\w+\ ){0,3}?"
    r"(?:pleur\w*|hurl\w*|cri[ea]\w*|dor\w+|enerv\w*|ecout\w*|cry|cries|crying|scream\w*|whin\w*|sleep\w*|stop|settle|naps?|feed\w*|huil\w*|krijs\w*|ween\w*|slaap\w*|slapen|luister\w*|schrei\w*|weint?|weinen|schlaf\w*|brull\w*|gehorcht?|hort|mange\w*|eet|isst|eats?)"
)
_HAUNTS = pattern(
    r"m(?:e)?\ (?:hante\w*|terrifi\w*|fai\w*\ peur|obsed\w*|poursui\w*|angoiss\w*|panique\w*)"
)
# « Ik ze », « I hurt him »: the child, too. « I’m a new mum »: who writes.
_OBJECT = pattern(
    r"(?:ik|ich)\ (?:ze|sie|hem|haar|ihn|ihm|ihr)|(?:hurt|harm|shake|drop|hit|to|with|near)\ (?:him|her|it|them)"
)
_AM_PARENT = pattern(
    r"(?:suis|ben|bin|am|m|im|en\ tant\ que|comme|als|as|jeune|jonge|junge|new|kersverse|young|nouvelle|future|aanstaande)\ (?:\w+\ ){0,3}?(?:mamans?|meres?|papas?|peres?|mama|moeder|papa|vader|mutter|vater|mum|mom|dad|mother|father|mummy)"
    r"|^(?:maman|papa|mama|mere|pere|moeder|vader|mutter|vater|mum|mom|dad)\ (?:epuisee?|fatiguee?|solo|seule?|a\ bout|au\ bout|debordee?|depassee?|stressee?|uitgeput|moe|alleenstaand\w*|overbelast|erschopft|allein\w*|uberfordert|exhausted|tired|single|alone|of|de|van|von)"
)
_SOMEBODY_ELSE = pattern(
    any_of(r"""
    ils? | elles? | on | qu\ on | mari | compagnon | compagne | conjoint | pere | papa | mere | maman | ex | beau | belle | nounou | gardienne | soeur | frere | grand\ mere | grand\ pere | copain | copine | quelqu | quelqu\ un
    hij | zij | ze | man | vrouw | vriend | vriendin | vader | papa | moeder | mama | lief | juf | oppas | iemand | nonkel | broer | opa | oma | partner | onthaalmoeder | creche
    er | sie | mann | frau | vater | freund | freundin | mutter | jemand | onkel | bruder | tagesmutter | oma | opa
    he | she | they | hes | shes | husband | wife | dad | father | partner | boyfriend | girlfriend | mother | mum | mom | someone | somebody | brother | sister | babysitter | nanny | stepdad | uncle
    (?:of|about)\ (?:him|her|them)\ \w+ing | quelqu\ un | voisins? | buurman | nachbar | neighbou?r | teacher | prof | leraar | lehrer | personne
    (?:qu|dat|dass|that)\ (?:un|une|een|ein|a)\ \w+
    """)
)
_DOES_IT = pattern(
    r"(?:je|j|ik|k|ich|i)\ (?:\w+\ ){0,2}?(?:blesse|secoue|frappe|gifle|tape|bats|sla|mep|schlage|haue|shake|hit|hurt|beat|slap|smack)\ (?:\w+\ ){0,2}(?:tous\ les|chaque|souvent|elke|iedere|vaak|jeden|oft|every|often|always|daily)"
)

_THE_BABY = pattern(
    r"(?:le|the|de|het|das|dem|au|du)\ (?:bebe|baby|newborn|nouveau\ ne|nourrisson|saugling)"
)
# « Mon petit a peur », « my son will get hurt », « mein Sohn schlägt mich »
_CHILD_DOES = pattern(
    rf"(?:mon|ma|mes|notre|nos|mijn|ons|onze|mein\w*|unser\w*|my|our)\ (?:\w+\ )?{any_of(_CHILD)}\ (?:qui\ |die\ |who\ )?(?:a|ont|avait|fait|est|sont|heeft|hebben|is|zijn|krijgt|gaat|hat|haben|ist|sind|has|have|are|gets?|getting|got|was(?!\ an)|se|sich|zich|himself|herself|me|m|nous|mich|mij|will|wird|wirft|va|might|could|would|pourrait|zou|zal|hits?|schlagt|slaat|frappe|tape|valt|tombe|fallt|falls|dit|zegt|sagt|says)\b"
)

_CHILDREN = r"""
    enfants? | mineure?s? | petite?s?\ (?:filles?|garcons?|enfants?) | jeunes?\ enfants? | fillettes? | garconnets? | gamine?s? | gosses? | bambins? | enfants?\ en\ bas\ age | bebes? | prepubere\w* | impuberes? | collegiennes? | ecolieres?
    kinderen | kind | kindjes? | minderjarig\w* | kleine\ (?:meisjes?|jongens?|jongetjes?|kinderen) | meisjes\ van\ de\ lagere\ school | jonge\ kinderen | jongetjes? | kleuters? | peuters? | baby\w*
    kindern? | kind | kindes | minderjahrig\w* | kleinen?\ (?:madchen|jungs?|jungen|kindern?) | jungen?\ kindern? | grundschul\w* | babys?
    children | kids? | child | minors? | little\ (?:girls?|boys?|kids?|children) | young\ (?:girls?|boys?|kids?|children) | underage\ \w+ | toddlers? | infants | pre\ ?teens? | prepubescent\w* | jeunes?\ (?:filles?|garcons?)\ mineure?s?
    (?:filles?|fillettes?|garcons?|meisjes?|jongens?|jongetjes?|madchen|jungs?|jungen|girls?|boys?|kinderen|kind|enfants?|kindern?|kids?)\ (?:de|van|von|aged|age|d|unter|sous|onder|under|of|moins\ de)\ (?:\w+\ )?(?:[4-9]|1[0-3])
    (?:[4-9]|1[0-3])\ (?:year\ old|jarige?n?|jahrige?[nrms]?|yo)(?:\ (?:girls?|boys?|meisjes?|jongens?|madchen|jungen?|child|kind|filles?))?
"""
_KIDS = any_of(_CHILDREN)
_ART = r"(?:(?:les|des|de|d|un|une|l|la|le|tres|too|very|een|de|heel|erg|jonge|ein|eine|einen|einem|einer|den|die|der|das|a|an|the|some|other|people|s|certains|sehr)\ ){0,3}"
_DRAWN = (
    # « Attiré par les enfants », « ik val op kinderen »
    pattern(rf"(?:attiree?s?|attirances?|attraction|desirs?\ sexuels?|desirs?(?=\ (?:sexuels?\ )?pour)|sentiments?(?=\ (?:\w+\ )?(?:pour|envers))|fantasmes?|fantasme|penchants?|excitee?|pulsions?(?=\ (?:\w+\ )?(?:sexuelles?|envers|pour|sur|vers|avec))|envies?\ sexuelles?|pensees\ (?:sexuelles|impures|malsaines|deviantes)|interet\ sexuel|amoureu(?:x|se))(?:\ (?!(?:mon|ma|mes|notre|travail|metier|job|benevolat|idee)\b)\w+){{0,3}}?\ (?:par|pour|envers|sur|de|avec|vers|a|aux|d|dans|impliquant)\ {_ART}{_KIDS}"),
    pattern(rf"(?:attirances?|attrait|desirs?|pensees?|fantasmes?|pulsions?|envies?|preference|orientation|interet)\ (?:\w+\ )?(?:sexuel\w*|erotiques?|malsaine?s?|interdite?s?)\ (?:\w+\ )?(?:pour|envers|sur|avec|avant|de|des)\ {_ART}{_KIDS}"),
    pattern(r"(?:attiree?s?|amoureu(?:x|se)|aangetrokken|verliefd|hingezogen|verliebt|attracted|in\ love)\ (?:\w+\ ){0,2}?(?:mes|mijn|meinen?|my|une?\ de\ mes|een\ van\ mijn|one\ of\ my)\ (?:\w+\ ){0,4}?(?:eleves?|leerling\w*|schuler\w*|pupils?)"),
    pattern(rf"(?:trouve|vind|finde|find)\ {_ART}{_KIDS}\ (?:\w+\ ){{0,2}}?(?:attir\w+|excit\w+|sexy|aantrekkelijk|opwindend|anziehend|erregend|attractive|arousing|hot)"),
    pattern(rf"(?:excite|attire|wind\w*|opwind\w*|erregt|arouses?|turns\ me\ on)\ (?:\w+\ ){{0,3}}?(?:voir|regarder|zien|kijken|sehen|see|seeing|watch\w*)\ {_ART}{_KIDS}"),
    pattern(rf"(?:fantaseer|fantasier\w*|phantasier\w*|droom\ seksueel)\ (?:\w+\ ){{0,2}}?(?:over|uber|von|van)\ {_ART}{_KIDS}"),
    pattern(rf"(?:denk|denke|think|thinking|pense|penser)\ (?:\w+\ ){{0,2}}?(?:seksueel|sexuell|sexually|sexuellement)\ (?:aan|an|about|of|a|aux)\ {_ART}{_KIDS}"),
    pattern(r"(?:trouble|maladie|stoornis|storung|disorder)\ pa?edo\w*|pa?edophil\w*\ (?:disorder|stoornis|storung)|padophil\w*\ storung"),
    pattern(rf"{_KIDS}\ (?:qui\ )?(?:m|me)\ (?:attir\w+|excit\w+|font\ (?:de\ l\ effet|bander|fantasmer)|plaisent\ (?:sexuellement|trop)|troublent)"),
    pattern(rf"(?:aangetrokken|gevoelens?|seksue\w+\ (?:verlangens?|gedachten|interesse)|fantasieen|fantasie|lustgevoelens|verliefd|opgewonden|driften|aantrekking(?:skracht)?|geil)(?:\ (?!(?:mijn|onze|geen)\b)\w+){{0,2}}?\ (?:tot|voor|over|op|van|in|met|door|richting|jegens)\ {_ART}{_KIDS}"),
    pattern(rf"(?:val|vallen|geil|kick)\ (?:\w+\ )?op\ {_ART}{_KIDS}"),
    pattern(rf"{_KIDS}\ (?:winden|wind|trekken|prikkelen|maken)\ (?:me|mij)\ (?:\w+\ )?(?:op|aan|geil|opgewonden)"),
    pattern(rf"(?:seksueel|seksuele|sexuele?|erotische)\ (?:gevoel\w*|gedachten?|interesse|verlangens?|fantas\w*|aangetrokken|neiging\w*|voorkeur|geaard\w*|drang|driften)\ (?:tot|voor|over|op|in|naar|van)\ {_ART}{_KIDS}"),
    pattern(rf"(?:zu|von|vor)\ {_ART}{_KIDS}\ (?:\w+\ )?(?:hingezogen|angezogen|erregt|erregen|fantasier\w*)|hingezogen\ zu\ {_ART}{_KIDS}"),
    pattern(rf"(?:gefuhle|neigung\w*|fantasien|phantasien|sexuelle\w*\ (?:gedanken|interesse|lust|verlangen)|verliebt|trieb\w*)(?:\ (?!(?:mein\w*|unser\w*|keine?)\b)\w+){{0,2}}?\ (?:fur|zu|mit|von|in|an|uber|gegenuber)\ {_ART}{_KIDS}"),
    pattern(rf"in\ {_ART}{_KIDS}\ verliebt|(?:stehe|steh)\ (?:\w+\ )?auf\ {_ART}{_KIDS}"),
    pattern(rf"{_KIDS}\ (?:(?:erregen|erregt|reizen|reizt)\ mich|(?:ziehen|zieht|machen|macht)\ mich\ (?:\w+\ )?(?:an|geil|scharf))"),
    pattern(rf"(?:attracted|attraction|attractions|urges?|feelings(?=\ (?:\w+\ )?(?:for|towards?|to))|fantas\w+|lust|sexual\ (?:thoughts|feelings|interest|desires?)|crush|in\ love|aroused|turned\ on|drawn)(?:\ (?!(?:my|our|no)\b)\w+){{0,2}}?\ (?:to|toward|towards|for|about|of|by|in|on|with|over|involving)\ {_ART}{_KIDS}"),
    pattern(rf"sexual\w*\ (?:thoughts?|feelings?|attract\w+|interest\w*|urges?|desires?|fantas\w+|dreams?|preference|orientation)\ (?:about|to|toward|towards|for|in|with|of)\ {_ART}{_KIDS}"),
    pattern(rf"{_KIDS}\ (?:turn|turns|arouse|arouses|excite|excites)\ me"),
    pattern(r"minor\ attracted|attracted\ to\ minors|non\ offending\ \w+|virtuous\ pedo\w*|sexually\ attracted\ to\ (?:kids|children)"),
    pattern(rf"(?:aime|like|hou|mag|mag|houd|liebe)\ (?:(?:trop|van|too|te|zu|veel|much|sehr|zo)\ ){{0,3}}{_ART}(?:petites?\ filles|petits\ garcons|little\ (?:girls|boys)|kleine\ (?:meisjes|jongens|madchen|jungs))(?:\ \w+){{0,3}}\ (?:inquiete|wrong|mal|malsain\w*|trop|verkeerd|schlimm|falsch|worries|way|much|sexuel\w*|sexual\w*|seksueel|anders)"),
    # « Attirée par les ados, j’ai 40 ans »
    pattern(r"(?:attiree?s?|aangetrokken|hingezogen|attracted|verliefd|verliebt|in\ love|val|stehe)\ (?:\w+\ ){0,3}?(?:ados?|adolescent\w*|tieners?|teenagers?|jugendliche\w*|teens?|lyceen\w*)(?=(?:\ \w+){0,5}\ (?:j\ ai|ik\ ben|ich\ bin|i\ am|i\ m|im|ben|bin)\ (?:2[5-9]|[3-7]\d))"),
    # « Suis-je pédophile », « bang dat ik pedo ben »
    pattern(r"(?:suis|etre|deviens|devenir|sois)\ (?:je\ )?(?:\w+\ ){0,2}?(?:pedo\w*)"),
    pattern(r"(?:ben|als|word)\ (?:ik\ )?(?:\w+\ ){0,2}?pedo\w*|ik\ (?:\w+\ ){0,2}?pedo\w*\ (?:ben|word)|pedo\w*\ (?:te\ )?(?:zijn|worden)"),
    pattern(r"(?:bin|als)\ (?:ich\ )?(?:\w+\ ){0,2}?pa?edo?phil\w*|(?:bin|als|ich)\ (?:ich\ )?(?:\w+\ ){0,2}?padophil\w*|padophil\w*\ (?:zu\ sein|bin|werde)"),
    pattern(r"(?:am|im|i\ m|being|become|becoming|be|as)\ (?:i\ )?(?:\w+\ ){0,2}?(?:a\ |an?\ )?(?:pa?edo\w*|nonce)"),
    pattern(r"(?:tendances?|pulsions?|pensees?|attirances?|fantasmes?|desirs?|penchants?|idees|toc|aide\ pour|soigner|cacher)\ (?:\w+\ )?pedo\w*|pedo\w*\ (?:qui\ cherche|non\ passe|abstinent\w*|pas\ passe|repenti)(?:\ a\ l\ acte)?"),
    pattern(r"(?:pedo\w*|pa?edo\w*|padophil\w*)\ (?:gevoel\w*|neig[iu]ng\w*|gedacht\w*|fantas\w*|verlangen\w*|driften|geaardheid|gedanken|gefuhl\w*|phantas\w*|triebe?|veranlagung|thoughts?|feelings?|tendenc\w+|urges?|attraction\w*|desires?|ocd|impulses?)|pocd"),
    # « Je regarde des images d’enfants nus et je veux arrêter »
    pattern(r"(?:je|j|jai|ik|ich|i|im|ive|addict\w*|accro|verslaafd|suchtig|stop\w*|stoppen|arreter|aufhoren|quit|dependant\w*)(?:\ (?!(?:mari|man|mann|husband|fils|son|zoon|sohn|il|hij|er|he|pere|vader|vater|father|dad|papa|ex|compagnon|copain|vriend|freund|oncle|nonkel|que|dat|dass|that)\b)\w+){0,6}?\ (?:(?:pedo|pedopo|kinder|kid)\w*porno?\w*|kiddie\ porn|child\ porn\w*|child\ (?:abuse|sexual)\ (?:images|material|abuse)\w*|csam|indecent\ images|porno?\ (?:infantile|met\ kinderen|mit\ kindern|with\ kids|pedo\w*|avec\ des\ enfants)|images\ pedo\w*)"),
    pattern(r"(?:je|j|ik|ich|i)\ (?:\w+\ ){0,2}?(?:regard\w+|mate|telecharg\w+|kijk\w*|bekijk\w*|download\w*|zie|schau\w*|sehe|lade|watch\w*|look\w*|view\w*)\ (?:\w+\ ){0,5}?(?:enfants?\ nue?s?|naakte\ (?:kinderen|meisjes|jongens)|nackte[nr]?\ (?:kindern?|madchen)|naked\ (?:kids|children|girls)|images\ of\ children|(?:pedo|kinder)\w*porno?\w*)"),
    pattern(r"kinderporno?\w*\ (?:\w+\ ){0,2}?(?:kijken|stoppen|schauen|aufhoren|verslaafd|suchtig|verslaving|sucht)"),
    # « Peur de passer à l’acte avec un enfant »
    pattern(r"(?:peur|crain\w*|bang|schrik|angst|afraid|scared|fear|terrified|worried|drang|envie|urge|pulsion)\ (?:\w+\ ){0,5}?(?:toucher|touch\w*|attouch\w*|passer\ a\ l\ acte|aanraak|aanraken|aan\ te\ raken|anfassen|anzufassen|anfasse|beruhr\w*|zu\ beruhren|vergrijp\w*|vergreif\w*|abus\w+|molest\w*|misbruik\w*|missbrauch\w*|violer|sexuell?)\ (?:\w+\ ){0,3}?(?:un|une|des|d|les|a|children|kids|kinderen|kindern?|een|einem?|jonge)\ ?(?:\w+\ )?(?:enfants?|fillette|petite|mineure?s?|child|kid|kind|kindje|boy|girl|kinderen)?"),
    pattern(r"(?:peur|crain\w*|bang|schrik|angst|drang)\ (?:\w+\ ){0,3}?(?:een|ein|einem|einer|einen|an)\ (?:kind|kindje|minderjarige)\ (?:\w+\ ){0,2}?(?:aan\w*|iets\ aan\w*|misbruik\w*|missbrauch\w*|anfass\w*|anzufassen|was\ anzutun\ sexuell|beruhr\w*|vergrei\w*|vergrij\w*)"),
)  # fmt: skip
# Whom these words are of, where it is not who writes.
_OF_SOMEBODY_NEAR = pattern(
    r"(?:mon|ma|mes|notre|mijn|m\ n|ons|onze|mein|meine|meinem|my|our|son|sa|zijn|haar|sein|his|her|un|een|ein|a|the|le|la|de|der)\ (?:\w+\ ){0,1}?"
    r"(?:maris?|compagnon|conjoint|pere|papa|frere|oncle|tonton|beau\ pere|grand\ pere|papy|copain|ex|voisins?|prof\w*|coach|entraineur|cousin|ami|pote|collegue|chef|cure|pretre|fils|neveu|man|vriend|vader|broer|nonkel|oom|opa|buurman|leraar|trainer|zoon"
    r"|neef|baas|priester|mann|freund|vater|bruder|onkel|nachbar|lehrer|sohn|chef|pfarrer|husband|boyfriend|father|dad|brother|uncle|grandpa|grandad|neighbou?r|teacher|partner|stepdad|stepfather|son|nephew|boss|priest|friend)"
    r"\ (?!(?:et|and|en|und)\ (?:je|i|ik|ich))(?:\w+\ ){0,4}?(?:est|a|ait|soit|etait|regard\w*|aime|serait|is|heeft|was|kijk\w*|zou|ist|hat|schaut|war|sei|has|watch\w*|looks?|likes?|s|valt|steht|might|had|attire|attiree|telecharg\w*|tombe|fuhlt|voelt|feels|sent|findet|vindt|finds|mag|fantas\w*|phantas\w*|aangetrokken|pedo\w*|padophil\w*|paedo\w*)"
)
_OF_ANOTHER = pattern(
    r"(?:il|elle|ils|hij|zij|er|sie|he|she)\ (?:\w+\ ){0,1}?(?:est|a|is|heeft|valt|ist|hat|steht|has|s|was|regarde|kijkt|schaut|watches|looks)"
    r"|victimes?|slachtoffers?|opfer|survivor\w*|m\ (?:a|ont)\ (?:viol|touch|abus|fait|attouch|agress|forc)\w*|d\ un\ pedo\w*|par\ un\ pedo\w*|door\ een\ pedo\w*|von\ einem\ p|by\ a\ p|(?:un|le|een|ein|der|a|the)\ pedo\w*\ (?:dans|du|in|au|op|auf|m|me|mich|mij)"
)
_AGES = re.compile(
    r"\b(?:j ai|jai|ik ben|k ben|ben|ich bin|bin|i am|im|i m|moi)\ (\d{1,2})\b(?!\ (?:enfants?|kinderen|kinder|kids|children))"
)
_ADULT = 18
_IN_LOVE = pattern(r"amoureu(?:x|se)|verliefd|verliebt|in\ love|crush")
_AS_OLD = pattern(
    r"1[1-7]\ ?(?:ans|jaar|jahre?\w*|years?|yo|jarig\w*)|(?:van|von|of|de|aged)\ 1[1-7]"
)
# Feelings that a parent misses: « geen gevoelens voor mijn kind ».
_NONE = pattern(
    r"(?:geen|keine?r?l?e?i?|no|any|aucune?|pas\ de|plus\ de|niets|nichts|zero)\ (?:\w+\ )?(?:gevoel\w*|gefuhl\w*|feelings?|sentiments?|attirance|lien)"
)


def fears_oneself(text, widely=False):
    """A parent fears to hurt their child: who listens helps, the police would only frighten.

    What would kill, and a baby of whom it is not said whose it is, only `widely`: where nothing
    else hears a peril in it.
    """
    folded = _AM_PARENT.sub(" ", fold(text))
    if not _FEAR.search(folded):
        return False
    if not (_OWN_CHILD.search(folded) or (widely and _THE_BABY.search(folded))):
        return False
    rest = _OBJECT.sub(" ik ", _HAUNTS.sub(" ", _OF_THE_CHILD.sub(" ", folded)))
    if _CHILD_DOES.search(rest) or _SOMEBODY_ELSE.search(rest) or _DOES_IT.search(rest):
        return False
    rest = _THE_BABY.sub(" , ", _OWN_CHILD.sub(" , ", rest))
    if _DEADLY.search(rest):
        return widely
    return bool(_HARM.search(rest))


def may_speak_of_children(text):
    """Whether it has what the next two look for in many patterns: most texts have none of it."""
    return bool(_OF_A_CHILD.search(fold(text)))


def is_drawn_to_children(text):
    """Who writes is drawn to children, or fears it, and asks what to do."""
    folded = fold(text)
    return _speaks_of_it(folded) and not _OF_SOMEBODY_NEAR.search(folded)


def is_near_who_is_drawn(text):
    """« My husband is attracted to children »: whom nobody has hurt, as far as is said."""
    folded = fold(text)
    told = _PICTURES.search(folded) or _speaks_of_it(folded)
    return bool(told and _OF_SOMEBODY_NEAR.search(folded))


def _speaks_of_it(folded):
    if not _OF_A_CHILD.search(folded):
        return False
    found = [match for part in _DRAWN if (match := part.search(folded))]
    if not _MYSELF.search(folded):
        found = [match for match in found if not _FEELS.match(match[0])]
    if not found or _OF_ANOTHER.search(folded) or _NONE.search(folded):
        return False
    # « J’ai 15 ans, amoureux d’une fille de 13 ans »: of their own age, it seems.
    ages = [int(age) for age in _AGES.findall(folded)]
    if not ages and _IN_LOVE.search(folded) and _AS_OLD.search(folded):
        return False
    return all(age >= _ADULT for age in ages)


_OF_A_CHILD = re.compile(
    r"enfant|kind|child|kid|edo|padophil|mineur|minder|minor|fil|garcon|meisje|jonge|madchen|jung|girl|boy|eleve|leerling|pupil|schuler|teen|ado|tiener"
    r"|jugend|csam|indecent|toddler|infant|bab|bebe|goss|gamin|bambin|kleuter|peuter|nonce|pocd|collegien|ecolier|impuber|lyceen|underage|offending"
)
_PICTURES = pattern(
    r"(?:pedo|pedopo|kinder|kid)\w*porno?\w*|child\ porn\w*|csam|images\ pedo\w*|indecent\ images"
)
# « Gevoelens voor kinderen » may be explained to them; « ik heb gevoelens voor kinderen » not.
_FEELS = pattern(r"gevoel\w*|gefuhl\w*|feelings?|sentiments?|fantasie\w*|fantas\w+")
_MYSELF = pattern(
    r"je|j|jai|mes|ik|k|mijn|ich|meine?|meinen|i|im|ive|my|verboden|verbotene?|forbidden|interdits?|seksuele|sexuelle\w*|sexual"
)
_ACTS = pattern(r"passe\w*\ (?:\w+\ )?(?:a\ l\ acte|acte)")


def without_fears(text):
    """The text without what says that children draw who writes."""
    folded = fold(text)
    for part in (*_DRAWN, _ACTS):
        folded = part.sub(" , ", folded)
    return folded
