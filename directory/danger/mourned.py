"""Of whom a death is told that has happened: who mourns needs no ambulance.

« Mort d’une crise cardiaque », « overleden aan een beroerte »: how somebody died is cut out of a
text before the rules read it. What is said of now, or of who writes, stays.
"""

from .figures import any_of, pattern

_ACUTE = r"""
    crise\ cardiaque | crises?\ d\ (?:asthme|epilepsie) | epilepsie | infarctus | avc | accident\ vasculaire\w* | arret\ cardiaque | arret\ du\ coeur
    rupture\ d\ anevrisme | anevrisme | embolie\w* | hemorragie\w* | choc\ (?:anaphylactique|septique) | septicemie | meningite | noyade | etouffement | asphyxie
    monoxyde(?:\ de\ carbone)? | electrocution | hypoglycemie | coma\ (?:ethylique|diabetique) | mort\ subite | malaise | fausse\ route | intoxication | overdos\w*
    surdose\w* | hartaanval | hartinfarct | hartstilstand | infarct | beroerte | herseninfarct | hersenbloeding | tia | attaque | attaque\ cardiaque | longembolie
    bloeding | aneurysma | sepsis | hersenvliesontsteking | verdrinking | verstikking | verdrinkingsdood | co\ vergiftiging | elektrocutie | wiegendood
    epilepsieaanval | astma\ ?aanval | anafylactische\ shock | allergische\ reactie | hartfalen | hartstilstand | comazuipen | vergiftiging | uberdos\w*
    herzinfarkt\w* | herzstillstand\w* | herzanfall | schlaganfall\w* | hirnblutung | hirnschlag | gehirnblutung | lungenembolie | embolie | blutung\w* | aneurysma
    blutvergiftung | hirnhautentzundung | ertrinken | ersticken | kohlenmonoxid\w* | stromschlag | plotzlicher\ kindstod | kindstod | krampfanfall | asthmaanfall
    anaphylaktische[nrm]*\ schock\w* | allergische\ reaktion | herzversagen | vergiftung | heart\ (?:attack|failure) | cardiac\ arrest | strokes? | brain\ (?:bleed|haemorrhage|hemorrhage)
    aneurysm | embolism | blood\ clots? | haemorrhage | hemorrhage | bleeding | anaphyla\w+(?:\ shock)? | allergic\ reaction | septic\ shock | meningitis | drowning | choking
    suffocation | asphyxiation | carbon\ monoxide\w*(?:\ poisoning)? | electrocution | cot\ death | sids | seizures? | epilepsy | asthma(?:\ attack)? | hypo | alcohol\ poisoning
    poisoning | morceau\ de\ \w+ | stuk\ \w+ | stuck\ \w+ | piece\ of\ \w+ | incendie | brand | feu | fire | house\ fire
"""
_DIED = r"""
    est\ (?:\w+\ )?morte?s? | sont\ morte?s? | etait\ morte? | mortes?\ (?:subitement|brutalement) | est\ (?:\w+\ )?decedee?s? | decedee?s? | (?:l|le|la|l\ a|m\ a)\ emportee?
    emportee? | a\ succombe | succombe | est\ (?:\w+\ )?partie? | nous\ a\ quittes | mourue? | (?:a|ont)\ perdu\ la\ vie | n\ a\ pas\ survecu | a\ pas\ survecu
    gestorven | overleden | overleed | overleden | overleefde\ (?:het\ )?niet | overleefden\ het\ niet | stierf | stierven | omgekomen | bezweken | heengegaan | weggevallen | (?:is|was)\ (?:\w+\ )?dood | is\ er\ niet\ meer | niet\ overleefd | doodgevallen
    gestorben | erlag | erlegen | starb | starben | verstorben | verschieden | ums\ leben\ gekommen | umgekommen | (?:ist|war)\ (?:\w+\ )?tot | nicht\ uberlebt | nicht\ geschafft
    died | has\ died | never\ (?:woke|came\ round)(?:\ up)? | took\ (?:my|our)\ \w+ | passed\ away | passed | (?:is|was|s|hes|shes)\ (?:now\ )?(?:dead|gone) | dropped\ dead | didnt\ survive | didn\ t\ survive | didn\ t\ make\ it | killed
    did\ not\ (?:survive|make\ it)
"""
_LOST = r"""
    (?:ai|avons|jai|a|ont)\ perdu | perdu | perdre | ben\ (?:\w+\ )?(?:\w+\ )?kwijt | verloren | verloor | (?:habe?|haben)\ (?:\w+\ ){0,3}verloren | lost | losing | deces\ de | mort\ de | dood\ van
    tod | death\ of | deuil | rouw | trauer\w* | grief | grieving | mourning
"""
# « A » and « an » are English articles, too: « widow, he is having a stroke ».
_PREP = r"(?:d|de|du|des|a(?=\ (?:cause|la|l|suite|une?)\b)|par|suite|cause|apres|dans|aan|door|na|van|in|bij|an(?=\ (?:eine[mnr]|der|den|dem|seine\w*|ihre\w*|herz\w*|drogen|uberdos\w*|lungen\w*|hirn\w*|plotz\w*|schwere\w*|schlag\w*|blut\w*))|durch|von|nach|am|beim|of|from|to|by|after|with|during)"
_ART = r"(?:une?|l|la|le|son|sa|ses|cet|cette|een|de|het|zijn|haar|einem?r?|einen|der|dem|den|seine[mnr]?|ihre[mnr]?|a|an|the|his|her|massive|zware|schwere[nrm]*|grave|plotse|soudaine?|severe|sudden|second)"
# Who might still be helped, or speaks of himself.
_NOW = r"""
    je | j | jai | me | m | moi | ik | k | mij | me | mijn | ich | mich | mir | i | im | aidez | help | hilfe | vite | snel | schnell | quick\w* | respire\w* | ademt | atmet | breath\w*
    maintenant | nu | jetzt | now | veux | wil | will | want
"""
_FREE = rf"(?!{any_of(_NOW)}\b)\w+"
# Nothing else is told of in between: « lost his job and took an overdose ».
_SAME = rf"(?!(?:and|und|et|took|takes|taking|pris|prend|nam|neemt|nahm|nimmt|swallow\w*|avale\w*|slik\w+)\b){_FREE}"
_PERSON = r"(?:(?:mon|ma|mes|notre|nos|mijn|mn|ons|onze|mein\w*|unser\w*|my|our|son|sa|his|her|zijn|haar|sein\w*|ihr\w*)\ (?:\w+\ )?\w+)"
_DROWNED = r"""
    (?:s\ est\ |mort\ |retrouvee?\ |meurt\ )?noyee?s? | (?:s\ est\ )?etouffee?s? | etranglee? | verdronken | gestikt | verstikt | doodgebloed | geelektrocuteerd
    ertrunken | ertrank | erstickt | verblutet | drowned | (?:choked|bled|burned|burnt)\ to\ death | suffocated | bled\ out | choked | collapsed | overdosed | electrocutee?
    s\ est\ (?:effondree?|ecroulee?) | ingestort | neergevallen | zusammengebrochen | zusammengesackt | umgefallen | fell
"""
_DROWNED_FOR_SURE = r"(?:(?:s\ est\ )?noyee?s?|etouffee?s?|verdronken|gestikt|verstikt|geelektrocuteerd|ertrunken|ertrank|erstickt|drowned|suffocated|bled\ out|electrocutee?)"
# A grief that has been going on, or a time that has gone by.
_SINCE = r"""
    deuil | endeuill\w* | veuve? | veuf | enterre\w* | enterrement | funerailles | obseques | manque | manquent | pleure | vide | chagrin | surmonter | remonter | faire\ face
    l\ an\ dernier | l\ annee\ derniere | il\ y\ a\ (?:\w+\ ){1,2}(?:ans?|mois|semaines?|annees) | cet\ (?:ete|hiver) | depuis\ (?:sa|la)\ mort | l\ ete\ dernier | sans\ (?:lui|elle)
    rouw\w* | weduwe\w* | begrafenis | begraven | mis\ (?:hem|haar) | gemis | verdriet | verwerken | verder | vorige?\ (?:zomer|winter|jaar|maand|week|lente|herfst) | verleden\ jaar
    (?:\w+\ )?(?:jaar|jaren|maanden|weken)\ geleden | sinds | trauer\w* | witwer? | beerdigung | begraben | vermiss\w* | verarbeiten | weiterleben | weiter | letzten?s?\ (?:sommer|winter|jahr|monat|woche)
    vor\ (?:\w+\ ){1,2}(?:jahren|monaten|wochen|jahr) | ohne\ (?:ihn|sie) | grie\w+ | mourn\w* | widow\w* | funeral | buried | miss\ (?:him|her) | cope | coping | move\ on | carry\ on | loss
    last\ (?:summer|winter|year|month|week|spring|autumn) | (?:\w+\ )?(?:years?|months|weeks)\ ago | without\ (?:him|her) | en\ (?:19|20)\d\d | in\ (?:19|20)\d\d | (?:19|20)\d\d
"""
MOURNED = (
    # « Gestorven aan een hartaanval », « a succombé à une overdose »
    pattern(rf"(?:{_PERSON}\ (?:\w+\ ){{0,2}}?)?(?:{any_of(_DIED)}|{any_of(_LOST)})(?:\ {_SAME}|\ {_PERSON}){{0,4}}?\ {_PREP}(?:\ {_ART}){{0,3}}(?:\ {_PERSON}(?:\ s)?)?(?:\ {_FREE})?\ {any_of(_ACUTE)}(?:\ (?:mortelle?|fatale?|fatal|dodelijke?|todliche?))?"),
    pattern(rf"{_PREP}(?:\ {_ART}){{0,3}}(?:\ {_FREE})?\ {any_of(_ACUTE)}(?:\ {_FREE}){{0,3}}?\ {any_of(_DIED)}"),
    # « Veuve à 39 ans, arrêt cardiaque de mon mari »
    pattern(rf"(?:{_PERSON}\ (?:\w+\ ){{0,3}}?)?{any_of(_ACUTE)}(?:\ {_FREE}|\ {_PERSON}){{0,6}}?\ {any_of(_DIED)}"),
    pattern(rf"{any_of(_ACUTE)}(?:\ {_FREE}|\ {_PERSON}){{0,5}}?\ (?:veuve|veuf|weduwe|weduwnaar|witwer?|widow(?:er|ed)?)"),
    pattern(rf"(?:veuve|veuf|weduwe|weduwnaar|witwer?|widow(?:er|ed)?)(?:\ (?:a|mit|met|op|at|mes|de|von|van|of|\d+|ans|jaar|jahren?|years?|old|jong|jeune|young|jung|depuis|sinds|seit|since|{_PERSON}))" + rf"{{0,5}}?\ (?:apres|suite\ a|a\ cause\ d|na|door|nach|durch|after|from|due\ to|par|d|van|de)(?:\ {_ART}){{0,3}}\ {any_of(_ACUTE)}"),
    pattern(rf"(?:veuve|veuf|weduwe|weduwnaar|witwer?|widow(?:er|ed)?)\ (?:depuis|sinds|seit|since)(?:\ (?!(?:je|j|ik|ich|i|il|he|hij|er)\b)\w+){{0,6}}?\ {any_of(_ACUTE)}"),
    # « S’est effondré et est mort », « erstickt und gestorben »
    pattern(rf"{any_of(_DROWNED)}(?:\ {_FREE}){{0,5}}?\ {any_of(_DIED)}"),
    pattern(rf"{any_of(_DIED)}(?:\ {_PREP})?(?:\ {_ART})?\ {any_of(_DROWNED)}(?:\ {_PREP}(?:\ {_ART})?\ {any_of(_ACUTE)})?"),
    pattern(rf"(?:morte?s?|dood|tot|dead|death)\ (?:{any_of(_DROWNED)})(?:\ {_PREP}(?:\ {_ART})?\ (?:{any_of(_ACUTE)}|\w+))?"),
    # « Verdronken vorige zomer », « choked to death »
    pattern(rf"{_DROWNED_FOR_SURE}(?=(?:\ \w+){{0,12}}\ {any_of(_SINCE)}\b)(?:\ (?:dans|in|im|en|op|a|au|into|the|la|le|l|de|het|der|dem|notre|onze|our)\ (?:la\ |le\ |l\ |de\ |het\ |the\ |our\ |a\ |een\ )?\w+)?"),
    pattern(r"(?:choked|bled|burned|burnt|froze|starved)\ to\ death"),
    pattern(r"(?:doodgebloed|verblutet|tot\ umgefallen|dropped\ dead|doodgevallen|viel\ dood|mort\ subite)"),
)  # fmt: skip
