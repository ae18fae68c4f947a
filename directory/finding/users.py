"""Who asks where somebody drinks, uses or plays: who does it, or who is close to them.

« Zoon blowt », « boyfriend back on heroin » are asked by somebody who does not; « ma femme dit que
je bois » by who does. A child who grew up beside a bottle asks as neither a drinker nor a parent.
"""

import re

ADDICTION, PARENT_DRINKS = "dependances", "parent-qui-boit-ou-consomme"

# Kin by themselves, and words that mean one of the family only behind « my ».
_KIN = (
    r"fils|fiston|gamine?|gosse|ado|mari|compagnon|compagne|copain|copine|mec|conjointe?|epou[sx]e?"
    r"|pere|mere|papa|maman|parents|daronn?e?|frere|soeur|frang(?:in|ine)|cousine?|oncle|tante"
    r"|pote|beau (?:pere|frere|fils)|belle (?:mere|soeur|fille)|petit fils|petite fille"
    r"|grand (?:pere|mere)|zoon|dochter|vriend|vriendin|lief|ventje|schoon(?:broer|zus|vader"
    r"|moeder|zoon|dochter)|kleinzoon|kleindochter|moeder|vader|mama|ouders|broer|zus|nonkel"
    r"|sohn|tochter|freund|freundin|mutter|vater|mutti|eltern|bruder|schwester|schwager"
    r"|schwiegersohn|enkel|ehemann|ehefrau|son|daughter|husband|hubby|wife|boyfriend|girlfriend"
    r"|bf|gf|nichte|neffe|neveu|echtgeno(?:ot|te|ten)|echtgenote|fiancee?|verloofde|flatmate"
    r"|roommate"
    r"|coloc|colocataire|petit copain|petite copine|mum|mom|dad|father|mother|brother|sister"
    r"|sis|bro|grandson|stepson|nephew|niece"
)
_OWN = (
    r"mon|ma|mes|notre|nos|son|sa|leur|mijn|mn|onze|ons|mein|meine|meinen|meiner|meinem|unser"
    r"|unsere|unseren|unserem|my|our|his|her"
)
_ONLY_OWN = (
    r"fille|femme|enfants?|ex|amie?s?|meilleure? amie?|voisine?|collegue|homme|chum|man|vrouw"
    r"|ma|pa|kind|kinderen|maat|maten|buurman|collega|tiener|puber|jongens?|meisje|beste \w+"
    r"|mann|frau|kinder|junge|madchen|kumpel|partner|partnerin|onkel|friend|mate|best \w+|kids?"
    r"|child|children|teen\w*|boy|girl|uncle|aunt|cousin|roommate|flatmate|parents|grand\w+"
)
# « Vrouw 45 jaar depressief » writes of herself.
_ONES_AGE = r"jonge?|junge?|oude?r?|alte|single|alleenstaande?|jaar|jahre"
_NEAR = re.compile(
    rf"\b(?:{_KIN})\b(?! de (?:famille|\w+ enfants))|\b(?:{_OWN}) (?:\w+ )?(?:{_ONLY_OWN})\b"
    r"|\b(?:he|she|hij|zij|ze|er|il|elle) (?:\w+ ){0,2}?(?:boit|picole|sniffe|fume|joue|se drogue"
    r"|se pique|drinkt|zuipt|gokt|blowt|snuift|gebruikt|spuit|trinkt|sauft|kifft|spielt|kokst"
    r"|drinks|gambles|uses|snorts|smokes)\b"
    # « Il planque des bouteilles »: who asks is not who is spoken of.
    r"|^(?:il|elle|hij|zij|ze|sie|he|she|hes|shes)\b(?! (?:y|n y|faut|me|m|est (?:dur|difficile)))"
    # « Man drinkt elke avond », « Frau trinkt heimlich »: nobody says so of oneself.
    r"|^(?:man|vrouw|mann|frau|femme|homme|fille|kind|girl"
    r"|boy)\b(?! \d) (?:\w+ ){0,2}?(?:drink\w*|zuipt"
    r"|gok\w*|trink\w*|sauf\w*|spielt|boit|joue|fume|drogue\w*|verslaafd|alcoo?\w*|alko\w*)\b"
    # « Vrouw verstopt flessen », « man manisch », « femme refuse de se soigner »: likewise.
    rf"|^(?:vrouw|man|mann|frau|femme)\b(?! (?:\d|alleen|met|mit|en|und|et|aged|{_ONES_AGE}))"
    r" (?:\w+ ){0,2}?(?:verstop\w*|versteckt|cache|planque|hides?|snuift|blowt|gebruikt|kokst|kifft"
    r"|sniffe|liegt|weigert|wil|will|refuse|veut|hoort|hort|entend|ziet|denkt|glaubt|pense|croit"
    r"|doet|macht|fait|is|ist|est|ligt|zit|sort|komt|kommt|slaapt|schlaft|dort|opgenomen)\b"
    rf"|^(?:vrouw|man|mann|frau)\b(?! (?:\d|alleen|{_ONES_AGE})) (?:al weer |weer |wieder |zwaar )?"
    r"(?:manisch\w*|psychotisch\w*|depressie\w*|depressiv\w*|bipola\w*|borderline|schizo\w*"
    r"|paranoi\w*|psychose|hypomaan|suicida\w*|gecolloqueerd|geinterneerd|interne\w*|opgenomen"
    r"|eingewiesen)\b(?! (?:en ik|und ich))"
    r"|\b(?:living|married|leben|verheiratet|samen|getrouwd|vivre|mariee?) (?:with|to|mit|met"
    r"|avec|a) (?:an? |einem |einer |een |une? )?(?:\w*alco\w+|\w*alko\w+|addict|junk\w+|gambler"
    r"|\w*verslaafde?|drinker|gokker|spieler|suchtigen|drogue|toxico\w*|joueur)\b"
)
_SPEAKS_OF_ONESELF = re.compile(
    r"\b(?:je suis|j ai|je me|moi|ik ben|ik heb|ik voel|ikzelf|ich bin|ich habe|ich fuhle|i am|im"
    r"|i m|i feel|i have|ive|ma depression|mijn depressie|meine depression|my depression)\b"
)
_ILL_THEMSELVES = re.compile(
    r"\b(?:ma|mon|mijn|mn|meine?r?|my) (?:\w*depressi\w*|bipolar\w*|bipolair\w*|psychos[ei]s?"
    r"|angst\w*|anxiete|anxiety|angoisses?|troubles?|tocs?|ocd|stoornis|storung|disorder"
    r"|borderline|manie)\b"
)
_OF_THE_FAMILY = rf"{_KIN}|{_ONLY_OWN}|{_OWN}|familie|famille|family"
_A_MIND = (
    r"(?:borderline\w*|bipol\w+|bipola\w+|schizo\w*|psychoti\w+|psychose\w*|psychosis|manisch\w*"
    r"|maniaco\w*|manic\w*|depressi\w+|depressiv\w*|paranoi\w+|toc|tocs|ocd|hypomaan"
    r"|psychisch (?:ziek|krank)|malade mentale?|mentally ill|psy)"
)
# « Je suis (aussi, diagnostiquée) borderline », and not « je suis avec un borderline ».
_SO = (
    r"(?:(?:une?|een|ne|an?|eine?|aussi|ook|auch|also|tres|heel|zwaar|zelf|selbst|moi|meme|myself"
    r"|severely|sehr|schwer|jeune|jong\w*|diagnos\w+|gediagnosticeerd|diagnostiziert|with|als"
    r"|comme|homme|man|vrouw|frau|mann|woman|atteinte?|souffrant|suivie?|d|de|pour|type|quelqu un"
    r"|personne|persoon|person|trouble|stoornis|storung|het|la|le|l|met|all|toute?|net|just"
    r"|al \w+ jaar|seit \w+ jahren|depuis \w+ ans|etant|peut etre|misschien|vielleicht) ){0,5}"
)
_ILL_OF_MIND = re.compile(
    rf"\b(?:je suis|jsuis|j suis|chuis|chui|ik ben|k ben|ben ik|ich bin|bin ich|i am|im|i m"
    rf"|moi|en tant que|als) (?!(?:avec|met|mit|with) ){_SO}(?:{_A_MIND})\b"
    rf"(?! (?:{_OF_THE_FAMILY})\b)|\b(?:j ai|jai|ik heb|k heb|ich habe|ich hab|i have|ive|i ve"
    rf"|i ve got|i got|je souffre"
    rf"|ik lijd aan|ich leide an) {_SO}(?:{_A_MIND})\b(?! (?:{_OF_THE_FAMILY})\b)"
    rf"|^(?:diagnos\w+|gediagnos\w+) {_SO}(?:{_A_MIND})\b"
    rf"|^{_SO}(?:{_A_MIND}) (?:et|en|und|and) (?:seule?|isole\w*|eenzaam|alleen|einsam|allein|alone"
    r"|lonely|perdue?|moe|mude|tired|fatiguee?|epuisee?|celibataire|single|maman|mama|mum)\b"
    rf"|^{_SO}(?:{_A_MIND}) (?:{_OWN}) .*\b(?:(?:honte|peur) de moi|m en veut|me quitte|me comprend"
    r"|comprend pas|schaamt zich|bang van mij|begrijpt mij|verlaat mij|schamt sich|angst vor mir"
    r"|versteht mich|verlasst mich|ashamed of me|afraid of me|understand me|leaving me)\b"
    # « Schizo et fier », « bipolaire, je cherche … »: nobody else stands before.
    rf"|^{_SO}(?:{_A_MIND}) (?:et fi\w+|en trots|und stolz|and proud|je|ik|ich|i|cherche|zoekt?"
    r"|zoek|sucht?|suche|looking)\b"
)
_BESIDE_ONE = re.compile(
    rf"\b(?:couple|mariee?s?|vis|vivre|samen|getrouwd|gehuwd|leef|leven|woon|verheiratet|zusammen"
    rf"|lebe|leben|married|live|living|relation|relatie|beziehung|relationship) (?:\w+ )?(?:avec|a"
    rf"|met|mit|with|to) (?:une?|een|ne|einem|einer|an?|quelqu un de) (?:\w+ )?(?:{_A_MIND})\b"
    rf"(?! (?:disorder|illness|brain|stoornis|storung|erkrankung))"
    rf"|\b(?:mit|met) (?:einem|einer|een) (?:{_A_MIND}) (?:\w+ )?(?:verheiratet|zusammen|getrouwd"
    r"|samen)\b"
    rf"|\b(?:have|j ai|heb|habe|got) (?:une?|een|eine|einen|an?) (?:{_A_MIND}|(?:frere|soeur|fils"
    rf"|fille|mari|mere|pere) (?:{_A_MIND}))(?: (?:brother|sister|son|daughter|husband|wife|partner"
    r"|boyfriend|girlfriend|friend|broer|zus|zoon|dochter|vriend\w*|bruder|schwester|sohn|tochter"
    r"|freund\w*))(?!\w)"
)
_PEERS = re.compile(
    r"\b(?:entre pairs?|de pairs|pairs|pair aidan\w+|paire aidan\w+|pairs? (?:aidance|emulation)"
    r"|comme moi|zoals ik|zoals ikzelf|(?:so )?wie ich|like me|like myself|lotgenoten\w*"
    r"|lotgenoot|onder lotgenoten|ervaringsdeskundig\w*|ervaringswerker\w*|betroffenen?"
    r"|selbstbetroffen\w*|peers?|peer led|usagers?|personnes? concernees?|fellow sufferers"
    r"|survivors?|gleichgesinnte\w*|self help|entraide)\b"
    rf"|\b(?:personnes?|gens|adultes|jeunes|patients?|mensen|volwassenen|personen|menschen|leute"
    rf"|people|adults|others|autres|anderen?) (?:(?:who|with|have|are|avec|qui|sont|ont|met|die"
    rf"|mit|an|atteint\w*|souffrant|vivant|ayant|living|une?|een|eine|einer|de|d|la|hebben"
    rf"|zijn) ){{0,4}}"
    rf"(?:{_A_MIND})\b"
    rf"|\b(?:{_A_MIND}) (?:people|persons|patients|adults|personen|menschen|mensen|erkrankte\w*)\b"
)
# « Mon mari ne sait pas », « zegt mijn lief »: kin who look on.
_WITNESS = re.compile(
    rf"\b(?:{_OWN}|men) (?:\w+ )?(?:{_KIN}|{_ONLY_OWN}|lief) (?:(?:ne |n |en |het |er |es |has |hat"
    r" |heeft |dat )?(?:sait|savent|ignore\w*|se doute|weet|weten|beseft|merkt|weiss|wissen|ahnt"
    r"|doesn t know|doesnt know|does not know|don t know|dont know|no idea|keine ahnung|geen idee"
    r"|knows|dit que|disent que|trouve que|pense que|zegt|zeggen|vindt|vinden|denkt|klaagt|sagt"
    r"|sagen|findet|says|say|thinks|tells me|complains|s inquiete|maakt zich zorgen|macht sich"
    r" sorgen|is worried|en a marre|me quitte|verlaat mij|verlasst mich))\b"
    r"|\b(?:dit|disent|selon|d apres|zegt|zeggen|volgens|vindt|sagt|sagen|laut|says|say|according"
    rf" to) (?:{_OWN}|men) (?:\w+ )?(?:{_KIN}|{_ONLY_OWN}|lief)\b"
    rf"|\b(?:sans que|cache\w* a|en cachette de|achter de rug van|hinter dem rucken|behind"
    rf"|hiding it from|hide it from|verheimliche|verberg) (?:\w+ )?(?:{_OWN}) (?:\w+ )?"
    rf"(?:{_KIN}|{_ONLY_OWN})\b"
)
_OTHERS_DO = re.compile(
    rf"\b(?:{_KIN}|{_ONLY_OWN}) (?:\w+ )?(?:boit|joue|fume|drinkt|gokt|blowt|gebruikt|trinkt|spielt"
    r"|drinks|gambles|uses|smokes|picole|sniffe|se drogue|zuipt|snuift|sauft|kifft|kokst|snorts)\b"
    # « Meine Schwester sagt, dass unser Bruder … ».
    rf"|\b(?:{_KIN}|{_ONLY_OWN}) (?:me |mij |mir )?(?:dit|pense|zegt|denkt|vindt|sagt|findet|says"
    rf"|thinks) (?:(?:que|qu|dat|dass|that) )?(?:(?:{_OWN}) )?(?:\w+ )?(?:{_KIN}|{_ONLY_OWN})\b"
)
# « Accro au lormetazepam depuis … », « acheter compulsivement »: said of nobody else.
_BEGINS_WITH_IT = re.compile(
    r"^(?:accros? |addicte? |dependante? |verslaafd aan|suchtig nach|abhangig von|addicted to"
    r"|hooked on|kaufsuchtig|spielsuchtig|gokverslaafd|koopverslaafd)\b.*\b(?:depuis|sinds|seit"
    r"|since|apres|na|nach|after)\b"
)
_ALSO_I = re.compile(
    r"\b(?:i am|im|i m|i ve|ive|i) (?:\w+ ){0,3}?(?:start\w*|doing|do|using|use|join\w*|began"
    r"|begun|drink\w*|smok\w*|hooked)(?: \w+){0,3}? (?:too|as well|also)\b|\bso do i\b|\bme too\b"
    r"|\bmoi aussi\b|\bje (?:\w+ ){0,3}?(?:commence|mets|prends|consomme|bois|fume|joue) aussi\b"
    r"|\b(?:ik|k) (?:\w+ ){0,3}?ook\b|\bik begin (?:\w+ ){0,2}?ook\b|\bich (?:\w+ ){0,4}?auch\b"
    r"|\bich auch\b"
)
# Between who speaks and what they do stands nobody else.
_GAP = (
    rf"(?:(?!(?:{_OWN}|{_KIN}|il|elle|hij|ze|zij|er|sie|he|she|dat|que|qu|dass|that)\b)"
    r"\w+ ){0,3}?"
)
_USES_THEMSELVES = re.compile(
    rf"\b(?:je|j|jme|moi) {_GAP}(?:bois|bu|boire|buvais|picol\w+|fume|fumais|consomme\w*|sniffe"
    r"|sniffais|drogue|pique|shoote|joue|jouais|mise|parie|replonge\w*|rechute\w*|tape|alcoolique"
    r"|accro|dependante?|toxico\w*|addict\w*)\b"
    r"|\bjbois\b|\bjfume\b"
    rf"|\b(?:ik|k) {_GAP}(?:drink|dronk|zuip|gok|gokte|blow|snuif|spuit|gebruik|hervallen|herval"
    r"|verslaafd\w*|alcoholi\w+)\b"
    rf"|\b(?:ik|k) (?:\w+ )?heb {_GAP}(?:gedronken|gegokt|gebruikt|gesnoven|geblowd|vergokt)\b"
    r"|\b(?:drink|zuip|gok|blow|snuif|gebruik) (?:ik|k)\b"
    rf"|\bich {_GAP}(?:trinke|trank|saufe|kiffe|konsumiere|spiele|zocke|kokse|rauche|suchtig"
    r"|abhangig|alkoholiker\w*|ruckfallig)\b|\b(?:trinke|saufe|kiffe|spiele|zocke|rauche) ich\b"
    rf"|\bich {_GAP}(?:getrunken|gespielt|gekifft|gekokst|verspielt)\b"
    rf"|\b(?:i|im|ive|i m|i ve) {_GAP}(?:drink|drinking|drank|drunk|use|using|gambl\w+|smok\w+"
    r"|snort\w*|relaps\w+|addict\w*|hooked|alcoholic)\b"
    # « Mijn zoon verslaving » is a note of a parent.
    rf"|\b(?:mon|ma|mes|mijn|mn|mein|meine|meiner|meinen|meinem|my)"
    rf" (?:(?!(?:{_KIN}|{_ONLY_OWN})\b)\w+ )?(?:alcoolisme"
    r"|consommation|addiction|dependance|toxicomanie|alcoholisme|alcoholgebruik|drankprobleem"
    r"|drankgebruik|alcoholprobleem|\w*verslaving|gokken|drinken|gebruik|blowen|alkoholproblem"
    r"|\w*sucht|trinken|kiffen|konsum|drinking|gambling|drug use|habit)\b"
    r"|\b(?:niet in de hand|kan (?:er )?niet (?:mee )?stoppen|kann nicht aufhoren|nicht im griff"
    r"|cant stop|pas m arreter|plus m arreter|maitrise plus|controle plus)\b"
    r"|\b(?:arreter|stoppen|aufhoren|stop|quit|minderen) (?:\w+ ){0,3}?(?:pour|voor|fur|for)"
    r" (?:mes|mijn|meine|my|mon|ma) \w+"
)
_A_PARENT = (
    r"(?:pere|mere|papa|maman|parents|daronn?e?|beau pere|belle mere|vader|moeder|mama|pa|ma"
    r"|ouders|stiefvader|vater|mutter|eltern|stiefvater|dad|daddy|mum|mom|father|mother|stepdad)"
)
_DRUNK = (
    r"(?:ivrogne|soulard\w*|poivrot\w*|saoule?|soule?|bourree?|pochtron\w*|alcooli\w+|picol\w+"
    r"|bouteille|buv\w+|boi[tv]\w*|zat|zatte|zatlap\w*|dronken|dronk|dronkaard|zuip\w*|drank"
    r"|drankorgel|drinkend\w*|alcoholi\w+|fles|betrunken\w*|besoffen\w*|trinker\w*|trinkend\w*"
    r"|sauf\w+|trank"
    r"|alkohol\w+|flasche|drunk\w*|drink\w*|alcoholic|bottle|boozer)"
)
_LONG_AGO = (
    r"(?:grandi\w*|enfance|petite?|gamine?|gosse|elevee?|opgegroeid|opgroei\w*|groeide|jeugd"
    r"|kindertijd|klein|aufgewachsen|kindheit|klein|grew|growing|childhood|raised|little)"
)
_GREW_UP = re.compile(
    rf"\b(?:{_A_PARENT} (?:\w+ ){{0,3}}?{_DRUNK}|{_DRUNK} {_A_PARENT})\b.*\b{_LONG_AGO}\b"
    rf"|\b{_LONG_AGO}\b.*\b(?:{_A_PARENT} (?:\w+ ){{0,4}}?{_DRUNK}|{_DRUNK} (?:\w+ )?{_A_PARENT})\b"
    r"|\b(?:enfant|kind|child|fils|fille|zoon|dochter|sohn|tochter) (?:d|de|d un|van|van een|eines"
    rf"|einer|of|of a|of an) (?:\w+ )?{_A_PARENT} (?:\w+ ){{0,3}}?{_DRUNK}\b"
    rf"|\b{_LONG_AGO}\b.*\b(?:avec l alcool|met (?:alcohol|drank)|mit (?:dem )?alkohol"
    r"|with alcoholi\w+|around alcohol)\b"
)


def uses_themselves(text):
    """Whether who types this folded text drinks, uses or plays."""
    if _USES_THEMSELVES.search(text) or _BEGINS_WITH_IT.search(text) or _ALSO_I.search(text):
        return True
    return has_a_witness(text)


def has_a_witness(text):
    """« Acheter compulsivement, mon mari sait pas »: he only looks on."""
    return bool(_WITNESS.search(text)) and not _OTHERS_DO.search(text)


def is_ill_of_mind(text):
    """« Je suis borderline »: no group for relatives is meant."""
    return bool(_ILL_OF_MIND.search(text))


def seeks_peers(text):
    """« Psychose entre pairs », « lotgenoten »: those who have it too."""
    return bool(_PEERS.search(text))


def is_near_a_user(text):
    """Whether it speaks of somebody of theirs, where it speaks of an addiction."""
    return bool(_NEAR.search(text))


def is_near_an_ill_mind(text):
    """« Dépression de mon mari », « ma sœur sort de psychiatrie », and nothing of oneself."""
    if _BESIDE_ONE.search(text):
        return True
    return bool(_NEAR.search(text)) and not _SPEAKS_OF_ONESELF.search(text)


def is_ill_themselves(text):
    """« Ma dépression inquiète mon mari »: who asks is not the husband."""
    return bool(_ILL_THEMSELVES.search(text)) or is_ill_of_mind(text) or has_a_witness(text)


def grew_up_beside(text):
    return bool(_GREW_UP.search(text))
