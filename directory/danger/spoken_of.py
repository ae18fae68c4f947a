"""Danger that is only spoken of: in a film, a course or a law, of the dead, or as a figure.

What only names a subject is cut out of a text before the rules read it: « film sur le suicide »,
« opleiding zelfmoordpreventie », « lost my brother to an overdose ». What else is said stays, so
that « ce film sur le suicide me donne envie de mourir » is heard.
"""

import re
from functools import lru_cache

from ..text import fold
from .figures import FIGURES, LATER, WISHED, any_of, pattern
from .mourned import MOURNED

_TOPIC = r"""
    suicid\w* | sucid\w* | zelfmoord\w* | zelfdoding\w* | selbstmord\w* | suizid\w* | selbsttotung\w*
    violences? | viols? | \w*geweld | geweldpreventie | \w*gewalt | gewalt(?!tat)\w+ | \w*misbruik
    \w*mishandeling | \w*missbrauch | \w*misshandlung | inceste? | inzest | abuse | rapes? | assault
    overdos\w* | uberdos\w* | surdoses? | automutilation | scarifications? | self\ ?harm | selfharm
    zelfverwonding | zelfbeschadiging | selbstverletzung | maltraitances? | f[ae]minicides?
    femicides? | femizide? | pedophilie | pedoporno\w* | kinderporno\w* | child\ porn\w* | pedocriminalite | pedofilie | padophilie | excision | fgm
    mutilations? | eerwraak | ehrenmord\w* | meurtres? | moord\w* | mord\w* | murders? | crimes?
    prostitution | euthana\w+ | vergewaltigung\w* | verkrachting\w* | frauenhaus | vluchthuis
    femmes?\ battues | refuge\ pour\ femmes | women\ s\ (?:refuge|shelter) | misshandelte\w*\ frauen
    enfants\ (?:maltraites|abuses|battus) | mishandelde\ kinderen | misbruikte\ kinderen | (?:misshandelten|missbrauchten)\ kindern
    (?:misshandelte|missbrauchte)\ kinder | abused\ (?:kids|children|women)
    battered\ (?:wife|wives|women) | kindermisbruik | dv | stalking | loverboys? | grooming | harcelement
"""
_WORK = r"""
    films? | filme[ns]? | movies? | series? | serien | livres? | bouquins? | boek(?:en)? | buch
    bucher | books? | romans? | romane | novels? | documentaires? | documentary | documentaries | dokus?
    dokumentation | dokumentarfilm | reportages? | podcasts? | toneelstuk | theaterstuk | theatre | plays?
    theaterstuck | theater | toneel | spectacle | voorstelling | expo | exposition | tentoonstelling | ausstellung
    exhibition | chansons? | liedje | lied | songs? | manga | opera | poemes? | gedicht | poems?
    artikel | articles? | emission | uitzending | sendung | thriller | polar | krimi | netflix
    cinema | bioscoop | kino | blog | biographie | biografie | biography | memoir
    docu | docus | docuserie | journalisti\w+ | onderzoeksjournalistiek | investigative\ report | het\ stuk | das\ stuck
    la\ piece | supervision | intervisie | debriefing | intervision
    kinderbuch | kinderboek | jeugdboek | jugendbuch | interviews? | lespakket | krant | recherche
    lezing | debat | debate | debatte | conferences? | colloque | symposium | vortrag | lectures?
    talk | seminar | seminaire | webinaire | webinar | congres | kongress | studiedag | journee
    formations? | opleiding | vorming | cursus | cours | bijscholing | fortbildung | ausbildung
    weiterbildung | schulung | training | trainings | courses? | workshops?
    these | memoire | tfe | etudes? | thesis | eindwerk | bachelorproef | masterproef | scriptie
    masterarbeit | bachelorarbeit | diplomarbeit | doktorarbeit | dissertation | paper | onderzoek
    studie | studies | study | survey | umfrage | vragenlijst | sondage | forschung | research | expose | spreekbeurt | referat | presentatie
    presentation | prasentation | essay | opstel | aufsatz | taak | facharbeit
    benevole | benevoles | benevolat | volontaires? | volontariat | vrijwillig\w* | ehrenamt\w*
    volunteer\w* | freiwillig\w*
    job | vacature | emploi | stage | stageplaats | praktikum | internship | stelle
    stellenangebot | metier | beruf | ecoutant\w* | experte? | specialiste | gespecialiseerd
    statisti\w+ | chiffres | cijfers | zahlen | rates? | taux | loi | lois | wet | wetgeving
    gesetz\w* | laws? | legislation | penal | strafwetboek | strafgesetz\w* | decret | campagne | sensibilisation
    droit | recht | strafrecht | figures | offre | postuler | pflichtpraktikum | taak | listener
    kampagne | campaign | affiche | brochure
"""
_SMALL = r"""
    apres | after | suite | patiente?s? | patienten | client\w* | s | ein | eines | d\ un
    aupres | chez | educateur | educatrice | opvoeder | erzieher\w* | zoeken | worker
    universitaire | sociologie | criminologie | soins | infirmiers | premiers | secours | sante | mentale
    crise | sensibilisation | refuge | maison | prise | charge | reperer | omgaan | umgang | zorgcentrum
    opvang | beratungsstelle | frauenhaus | naar | op | na | nach | dans | mondiale | internationale
    journee | world | day | centre | euthanasie | euthanasia | and | et | en | und | nursing | schools?
    helpline | seksueel | d\ accueil | accueil | accompagnement | detection | signalement | emploi
    sur | de | du | des | d | la | le | l | les | un | une | en | contre | pour | a | au | aux | face
    lutte | prevention | ecoute | centre | ligne | service | accueil | aide | victimes? | van | het
    een | bij | voor | over | rond | tegen | in | met | omtrent | zu | hulp | slachtoffers | centrum | lijn
    fur | gegen | zum | zur | uber | bei | der | die | das | den | dem | mit | von | opfern? | im | thema
    of | for | on | with | at | against | the | an | to | about | victims | survivors | crisis
    hotline | helpline | line | charity | domestic | sexual | child | teen | family | conjugales?
    sexuelles? | intrafamiliales? | partner | huiselijk | seksueel | hauslicher? | hausliche
    sexuelle[rn]? | sexualisierte[rn]? | domestique | faites | femmes | jeunes? | jongeren | enfants?
    kinderen | kindern? | jugendlichen? | adolescents? | ados? | teens? | women | vrouwen | frauen
    professionals | pros? | professionnels | enseignants | teachers | leerkrachten | lehrer | worden
    werden | become | devenir | preventie | pravention | awareness | ecole | school | schule
    travailler | werken | arbeiten | working | telefonseelsorge
"""
# Whoever dies or kills in a story.
_HERO = r"""
    personnages? | heros | hero | hoofdperso\w+ | hauptfigur | hauptperson | protagoni\w+
    main\ character | character | romeo | hamlet | werther | juliette | ophelie | ophelia
"""
# Here somebody speaks of himself, or a new sentence begins.
_OTHER = r"""
    et | en | je | j | jai | me | m | moi | mon | ma | mes | ik | k | mij | mijn | ich | mich | mir | meine? | i
    im | ive | my | mais | maar | und | aber | and | but | il | elle | hij | zij | ze | er | he | she
    donc | parce | want | weil | because | so
"""
_MEDICINE = r"""
    (?:medi[ck] | pill | pil | cach | compri | somni | dafal | para[ck] | hero | coca | coke | drog
    | drug | xanax | morph | methad | opi | fenta | benzo | insul | tabl | tramad | al[ck]o | ghb | keta
    | speed | crack | mdma | xtc | lsd | oxy | slaap | schlaf | antid | calm | pijn | ibu | doli
    | effer | vali | temes | loraz | sleep | pain | schmerz | stuff | pregab | lyrica | codein | aspir)\w*
    | my | mes | mon | ma | notre | nos | onze | unser\w* | our | une\ amie? | mijn | mein\w* | ses | son | his | her | zijn | haar | sein\w* | ihre? | all | tout\w*
    | tous | alle | plusieurs | two | it
"""
_DEAD = r"""
    partie?s? | enlevee?s? | morte?s? | mourue? | decedee?s? | deces | perdue?s? | perdre | stierf | sterven | gestorven
    overleden | verloren | verloor | dood | gestorben | starb | tod | died | lost | death | dead | killed
    emportee? | passed
"""
_CAUSE = r"(?:d|de|par|suite|apres|aan|door|na|an|durch|von|nach|of|from|to|by|after|through)"
_ARTICLE = r"(?:une?|l|la|cette|een|de|einer?|a|an|the|sa|son|zijn|haar|her|his)"
_FIGURE = r"""
    (?:verve\w+ | schaam\w* | schrok\w* | lach\w* | werk\w* | zweet\w* | irriteer\w* | erger\w*)
    \ (?:me|mij|zich|je|ons|hem|haar|hun)(?:\ \w+){0,2}\ (?:dood|kapot|te\ pletter)
    | (?:zich|me|mij)\ (?:dood|kapot)\ (?:verve\w+|schaam\w*|schamen|lach\w*|werk\w*|irrit\w*)
    | doodverve\w+ | doodgelachen | doodmoe | doodongelukkig | doodgewoon
    | zu\ tode\ (?:lang\w+|gelang\w+|schuft\w*|schamt?\w*|erschr\w*|gearbeitet|gelacht)
    | (?:langweil\w+|scham\w*|lach\w*|schuft\w*|arbeit\w+)\ (?:mich|sich|uns)(?:\ \w+){0,2}\ (?:zu\ tode|tot)
    | (?:bored|worked|working|work|laughed|worried|sick|starved|tickled|talked)(?:\ \w+){0,2}\ to\ death
    | (?:back|feet|foot|head|knees?|shoes|heels|heat|suspense|wait|waiting|job|commute|boss|homework|
         traffic|schedule|hours|shifts?|exams?|allerg\w+|period|cramps|heels|inflation|rent|bills?|
         boredom|workload|deadlines?|stairs|silence|noise|migraines?)
      (?:\ (?:is|are|s|really|just|literally|at|work|this|today|of|its|it|his|her|their|slowly)){0,4}\ killing\ (?:me|us|him|her)
    | (?:poignarde|stak|stabbed|gestochen)\w*(?:\ \w+){0,3}\ (?:indifference|onverschilligheid|mots|woorden|words|silence|zwijgen|regard)
    | (?:apres|na|nach|after)\ (?:mon|mijn|meiner|my)\ (?:overdos\w*|uberdosis)\ (?:je\ suis\ devenu|werd\ ik|wurde\ ich|i\ became)\w*
    | arret\w+\ de\ (?:me|m)\ \w+\ (?:il\ y\ a|depuis)(?:\ \w+){1,2}\ (?:ans|mois)
    | gestopt\ met\ (?:mezelf|me|mij)(?:\ te)?\ \w+(?:\ \w+){0,3}\ (?:jaar|jaren|maanden)\ geleden
    | stabbed\ (?:me|him|her|us)\ in\ the\ back | poignarde\w*\ dans\ le\ dos | coup\ de\ poignard\ dans\ le\ dos
    | mes\ in\ (?:de|mijn|zijn|haar)\ rug | messer\ in\ den\ rucken | in\ den\ rucken\ gefallen
    | (?:ados?|enfants|gamins|gosses|filles|fils|kinderen|pubers|kinder|kids|teens|teenagers)\ (?:vont|va|gaan|bringen|will|are\ going\ to|are|zullen)\ (?:me\ tuer|me\ rendre\ folle|mich\ noch\ um|kill\ me)\ (?:avec|with|mit|met)
    | (?:qu\ il|qu\ elle|il|elle)\ est\ (?:gay|homo\w*|lesbienne|bi|bisexuel\w*|trans\w*)
    | (?:hij|zij|ze|dochter|zoon)\ (?:is\ )?(?:homo\w*|lesbisch|bi|gay|trans\w*)(?:\ is)?
    | (?:er|sie|sohn|tochter)\ (?:ist\ )?(?:schwul|lesbisch|bi|trans\w*)(?:\ ist)?
    | (?:he|she|son|daughter|hes|shes|he\ s|she\ s)\ (?:is\ )?(?:gay|lesbian|bi|bisexual|trans\w*)
    | couteau\ dans\ le\ dos | (?:hangt|hangen)\ (?:me|mij|ons|hem|haar)\ de\ keel\ uit
    | ancienne?s?\ victimes?\ de\ violences? | former\ victims?\ of\ (?:\w+\ )?violence
    | (?:snij|sneed|kras|verwond)\w*\ (?:mezelf|me|mij)\ al(?:\ \w+){1,3}\ (?:jaar|maanden)\ niet\ meer
    | stopped\ (?:cutting|hurting|harming)(?:\ myself)?(?:\ \w+){1,3}\ (?:years|months)\ ago
    | seit(?:\ \w+){1,2}\ jahren\ ritze\ ich\ (?:mich\ )?nicht\ mehr
    | (?:ennui\w*|beau|belle|drole|jaloux|jalouse|bete|chiant)\ a\ (?:en\ )?(?:mourir|crever)
    | (?:wurg\w*|erwurgen|etrangler|strangle|tuer|kill|vermoord\w*|umbringen|murder)\ (?:mon|ma|mijn|meinen?|my|the|de|den|l|cette|cet|dit)\ (?:imprimante|printer|drucker|ordi\w*|pc|laptop|gsm|wekker|wecker|alarm\w*|reveil|computer|internet|router|tondeuse)
    | (?:mijn|meinen?|den|de)\ (?:imprimante|printer|drucker|computer|wekker|wecker|laptop)\ (?:\w+\ )?(?:wurgen|erwurgen|vermoorden|umbringen)
    | (?:rekening\w*|factures?|rechnung\w*|loyer|huur|miete|rent|bills?|dettes?|schulden|hypotheek|credits?|mortgage|prijzen|prix|taxes|impots|kosten)\ (?:(?:is|are|qui|die|nous|me|m|ons|mij|uns|mich)\ )*(?:wurg\w*|etrangl\w*|chok\w*|strangl\w*|erdross\w*|erwurg\w*|assassin\w*|tuent|tue|kill\w*)
    | (?:hem|haar|mij|me)\ vermoord\ (?:heeft\ )?(?:op|met)\ (?:de|het|een|zijn)\ (?:toets|examen|test|wiskunde|grap)
    | mort[es]*\ (?:de\ )?(?:rire|honte|fatigue|ennui|trouille|faim|froid|soif|jalousie|inquietude|stress)
"""


_TOPICS, _WORKS, _SMALLS = any_of(_TOPIC), any_of(_WORK), any_of(_SMALL)
_NOT_OTHER = rf"(?!{any_of(_OTHER)}\b)\w+"
_ABOUT = r"(?:sur|over|about|uber|on|rond|omtrent|zum|zur|autour|contre|against|tegen|gegen|(?:qui\ )?(?:parle|traite)\ (?:de|du|d)|handelt\ von|apres\ le|na\ een|gaat)"
_SUBJECTS = (
    # « Film sur une femme battue »
    pattern(
        rf"{_WORKS}(?:\ {_NOT_OTHER}){{0,3}}?\ {_ABOUT}\b(?:\ {_NOT_OTHER}|\ (?:et|en|and|und)\ {_TOPICS})+"
    ),
    # « Bénévole dans un centre de prévention du suicide »
    pattern(rf"{_WORKS}(?:(?:\ {_SMALLS}){{0,10}}\ {_TOPICS})+"),
    # « Film avec un suicide »
    pattern(
        r"(?:films?|livres?|romans?|series?|boek(?:en)?|buch|bucher|books?|movies?|novels?|reeks|serie|netflix|docus?|pieces?)"
        rf"(?:\ (?!{any_of(_OTHER)}\b)\w+){{0,2}}?\ (?:avec|met|mit|with|ou)\ (?:(?:un|une|des|le|la|een|de|ein|einem|einer|a|the|trop|beaucoup|de|veel|viel|lots|of|il|y|a|tentative|attempt|scene)\ )*"
        rf"{_TOPICS}"
    ),
    # « Suicide prevention training »
    pattern(rf"{_TOPICS}(?:\ {_SMALLS}){{0,3}}\ {_WORKS}"),
    # « Emporté par une overdose »
    pattern(
        rf"{any_of(_DEAD)}(?:\ {_NOT_OTHER}|\ (?:mon|ma|mijn|meine?|my)){{0,4}}?"
        rf"\ {_CAUSE}(?:\ {_ARTICLE})?\ (?:{_NOT_OTHER}\ )?(?:overdos\w*|uberdos\w*|surdoses?)"
        rf"(?:\ (?:d|de|of|an|aan|van|von)?\ ?(?:{_MEDICINE}))?"
    ),
    pattern(
        rf"{_CAUSE}(?:\ {_ARTICLE})?\ (?:overdos\w*|uberdos\w*)"
        rf"(?:\ {_NOT_OTHER}){{0,3}}\ {any_of(_DEAD)}"
    ),
    # « Surdose de travail »
    pattern(
        r"(?:overdos\w*|uberdos\w*|surdoses?)\ (?:de|d|du|of|on|aan|an|van|von|in)"
        rf"(?:\ (?:la|l|le|les|de|het))?\ (?!(?:{_MEDICINE})\b)\w+"
    ),
    pattern(
        r"(?:sugar|screens?|news|work|netflix|choco\w+|info\w*|cuteness|caffeine|christmas|cheese|coffee|tv|social)"
        r"\ overdose|(?:overdos\w+|uberdosis|surdose)\ (?:ecrans?|travail|sucre|infos?|boulot|chocolat|scherm\w*|werk\w*|suiker|nieuws|arbeit|bildschirm\w*|zucker|nachrichten|koffie|kaffee|tv|social|familie|kerst|weihnachten|liebe|liefde|stress)|doigts\ de\ l\ overdose"
    ),
    pattern(_FIGURE),
    # « Le héros de mon roman veut mourir »
    pattern(
        rf"{any_of(_HERO)}(?:\ (?:de|du|d|of|in|im|van|aus|mon|ma|my|mijn|meinem|son|his|her|the|een|un|une|le|la))*"
        rf"(?:\ {_WORKS})?(?:\ (?!(?:je|jai|ik|ich|i|me|moi|mij|mich)\b)\w+)+"
    ),
    # « Zelfmoordcijfers »
    pattern(
        r"\w*(?:moord|doding|suizid|selbstmord|geweld|gewalt|misbruik|missbrauchs)s?"
        r"(?:cijfers|statisti\w+|zahlen|rate|film|boek|buch|these|thesis|campagne|kampagne|forschung|onderzoek)"
    ),
)

_LONG_AGO = pattern(
    any_of(r"""
    ado | puber | tiener | teenager | teen | (?:since|sinds|seit|depuis|en|in)\ (?:19|20)\d\d | at\ \w+teen | (?:19|20)\d\d
    enfance | enfante? | petite? | autrefois | jadis | longtemps | des\ annees | ancienne?s? | passe
    als\ (?:kind|puber|tiener|kleuter|jugendliche\w*|baby) | vroeger | geleden | jeugd | verleden
    damals | fruher | kindheit | langst | vor\ \w+\ (?:\w+\ )?(?:jahren|monaten) | jugend
    vergangenheit | ago | childhood | as\ a\ (?:\w+\ )?(?:kid|child|teen\w*|girl|boy) | past | used\ to
    (?:\w+)\ (?:ans|annees|jaar|jaren|jahre|jahren|years|yrs|mois|months|maanden|monate|monaten)
    """)
)
_WELL = pattern(
    any_of(r"""
    (?:ca|tout|elle|il|je|on)\ (?:va|vais)\ (?:beaucoup\ |tres\ |enfin\ |bien\ |nettement\ )?(?:mieux|bien)
    (?:aujourd\ hui|maintenant|desormais|depuis)\ (?:ca|sa|tout)\ va(?!\ (?:pas|mal|plus|pire))
    ca\ va\ (?:maintenant|aujourd) | en\ paix | gueri\w* | sobre | abstinen\w* | clean | sober | heureu\w+
    refais?t?\ (?:ma|sa)\ vie | leef\ weer | lebe\ wieder | a\ life\ again | peace | have\ moved\ on
    (?:wil|will)\ (?:anderen|andere)\ (?:helpen|helfen) | want\ to\ help\ others | (?:veux|voudrais)\ (?:aider|temoigner)\w*(?:\ les\ autres)?
    genesen | (?:mes|mijn|die|meine|my)\ (?:cicatrices|littekens|narben|scars)
    m\ (?:a|ont)\ sauvee? | redden?\ (?:mij|me) | hat\ mich\ gerettet | saved\ me | je\ respire | ik\ adem\ weer | breathe\ again
    tourne\ la\ page | derriere\ (?:moi|nous|lui|elle) | m\ en\ suis\ sorti\w* | s\ en\ est\ sorti\w*
    remise?\ (?:de|maintenant|depuis) | retabli\w* | digere | cicatrise\w*
    gaat\ het\ (?:nu\ |weer\ |veel\ |heel\ |stukken\ )*(?:goed|beter|prima)
    gaat\ het\ (?:met\ )?(?:mij|me|haar|hem|ons)\ (?:nu\ |weer\ )*(?:goed|beter)
    het\ gaat\ (?:nu\ |me\ |mij\ |weer\ |intussen\ |veel\ )*(?:goed|beter|prima) | hersteld | genezen
    nuchter | gelukkig | verwerkt | achter\ (?:me|mij|de\ rug|ons) | vrede
    geht\ (?:es|s)?\ ?(?:mir|uns|ihm|ihr)?\ ?(?:heute\ |jetzt\ |wieder\ |viel\ )*(?:gut|besser)
    geheilt | verarbeitet | trocken | nuchtern | hinter\ (?:mir|uns) | glucklich | frieden
    (?:im|i\ am|am|she\ s|he\ s|she\ is|he\ is|were|we\ are|m)\ (?:all\ |now\ |so\ |much\ |doing\ )*(?:fine|okay|ok|well|better|good|happy|great|safe|healed|recovered|at\ peace)(?!\ (?:if|with))
    doing\ (?:so\ |much\ |really\ )?(?:well|better|fine|good|great|ok|okay) | recovered | healed
    (?:better|okay|fine|happy|good)\ (?:now|today|these) | behind\ (?:me|us) | over\ it\ now | at\ peace
    """)
)
_STILL = pattern(
    any_of(r"""
    encore | toujours | revient | reviens | recommence\w* | rechute | peur | trouille | envie | pense | plus
    nog | weer | opnieuw | steeds | nogmaals | bang | schrik | wil | noch | wieder | immer | angst | will
    again | still | back | afraid | scared | want | fear | ce\ soir | cette\ nuit | tonight | vanavond
    vannacht | heute\ (?:abend|nacht) | hier | gisteren | gestern | yesterday | menace\w* | bedreig\w*
    droht | threat\w* | pas | niet | nicht | not | cant | dont | jamais | never | nooit | nie
    """)
)
_THEN = re.compile(r"\b(?:mais|maar|aber|but|doch|toch|sauf|except|behalve|ausser|tho|though)\b")


_ALSO = pattern(
    any_of(r"""
    comment\ (?:le\ |la\ )?faire | comment\ (?:on\ )?s\ y\ prend\w* | le\ faire\ aussi | faire\ pareil | donne\ envie
    donne\ des\ idees | aussi\ arrive | moi\ aussi | hoe\ het\ moet | hoe\ ik\ het | ook\ (?:doen|uitstappen|dood|overkomen)
    er\ ook | het\ ook | mij\ ook | op\ ideeen | wie\ es\ geht | wie\ man\ es\ macht | auch\ (?:tun|machen|sterben|angetan|passiert)
    es\ auch | das\ auch | mir\ auch | auf\ ideen | find\ out\ how | how\ to\ do\ it | do\ it\ too | me\ too | to\ me
    i\ (?:go|will|m\ going|am\ going)\ too | ga\ ik\ (?:er\ )?ook | (?:gehe|folge)\ ich\ (?:auch|ihm|ihr) | je\ (?:pars|meurs|m\ en\ vais)\ aussi
    gives\ me\ ideas | same\ thing | (?:ik|k)\ (?:wil|zou|ga)\ (?:\w+\ )?ook | ich\ (?:will|mochte|werde)\ (?:\w+\ )?auch
    je\ (?:veux|vais|voudrais)\ (?:aussi|le\ faire|pareil) | i\ want\ (?:that|it|to)\ too | want\ to\ (?:follow|join)
    (?:le|la|les)\ (?:suivre|rejoindre) | (?:hem|haar)\ (?:achterna|volgen|vervoegen) | (?:ihm|ihr)\ (?:folgen|nach)
    """)
)


@lru_cache(maxsize=512)
def without_subjects(text):
    """The text, without what is only spoken of; as it is, where nothing is."""
    folded = cut = fold(text)
    if _ALSO.search(folded):
        return text
    later = () if WISHED.search(folded) else LATER
    for subject in (*_SUBJECTS, *FIGURES, *MOURNED, *later):
        cut = subject.sub(" , ", cut)
    return text if cut == folded else cut


def is_past_and_well(text):
    """« J’ai été battue enfant, aujourd’hui ça va »: long ago, and well since."""
    folded = fold(text)
    well = _WELL.search(folded)
    if not well:
        return False
    rest = _WELL.sub(" ", folded)
    return bool(
        _LONG_AGO.search(rest) and not _STILL.search(rest) and not _THEN.search(folded, well.end())
    )
