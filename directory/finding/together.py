"""Words that mean another thing together than each by itself.

Who is bullied by a boss looks for no school; who does not become pregnant looks for no baby café.
"""

import re

from .loss import BIRTH, GRIEF, KIN
from .told import A_PARENT, BY_PARTNER

_AT_WORK = re.compile(
    r"\b(?:chefs?|cheffe|patron\w*|collegues?|superieure?|manager|boss|bureau|boulot|travail|job"
    r"|baas|bazin|leidinggevende|collega|werk\w*|vorgesetzte\w*|kollege\w*|kollegin\w*|arbeit\w*"
    r"|colleagues?|coworkers?|supervisor|work|office)\b"
)
_PARTNER_OR_EX = re.compile(
    r"\b(?:mon|ma|mijn|mein|meine|meinem|meiner|my) (?:\w+ )?(?:ex\w*|mari|femme|conjointe?"
    r"|compagnon|compagne|copain|copine|mec|man|vrouw|vriend|vriendin|partner|mann|frau|freund"
    r"|freundin|husband|wife|boyfriend|girlfriend)\b"
)
_NO_BABY = re.compile(
    r"\b(?:arriv\w+|reuss\w+|parvien\w+|peux|peut|pouvons|veut) (?:pas|plus) (?:\w+ ){0,3}?"
    r"(?:enceinte|grossesse|(?:faire|avoir) (?:un |de )?(?:enfant|bebe))\b"
    r"|\b(?:essa\w+|tent\w+|depuis) (?:\w+ ){0,5}?(?:(?:tomber|etre) enceinte"
    r"|(?:faire|avoir) (?:un |de )?(?:enfant|bebe))\b"
    r"|\bniet (?:meer |nog )?zwanger\b"
    r"|\bzwanger (?:te )?(?:worden|geraken|raken) (?:\w+ ){0,3}?niet\b"
    r"|\bnicht (?:mehr )?schwanger\b"
    r"|\b(?:cant|can t|cannot|not|trying to) (?:get(?:ting)? )?pregnant\b"
)
# « Ma femme est partie en psychiatrie »: who is cared for somewhere did not leave anybody.
_IN_CARE = re.compile(
    r"\b(?:parti|partie|rentree?|weg|naar|gegangen|gone|went) (?:\w+ )?"
    r"(?:en|a l|au|dans|in|naar|to|die|de|une|un|a) (?:\w+ )?"
    r"(?:psychiatrie|psy|hopital|clinique|cure|revalidation|maison de repos|hp|ziekenhuis|kliniek"
    r"|rusthuis|klinik|krankenhaus|altersheim|hospital|clinic|rehab)\b"
)
_ILL = re.compile(
    r"\b(?:malades?|handicape\w*|ziek|krank|ill|sick|gehandicapt|behindert|disabled)\b"
)
_A_PARENT = re.compile(
    rf"{A_PARENT.pattern}|\b(?:papa|maman|mama|mum|mom|dad|vader|moeder|vater|mutter|pere|mere)\b"
)
_ILL_THEMSELVES = re.compile(
    r"\b(?:j ai (?:un|une|le|la|l|du|des)|je suis (?:malade|atteinte?|diabetique|epileptique)"
    r"|ik heb"
    r"|ik ben (?:ziek|ernstig)|ich habe|ich bin (?:krank|schwer)|i have|ive got|i am (?:ill"
    r"|sick))\b"
    r"(?! (?:\w+ )?(?:pere|mere|papa|maman|parent\w*|mama|vader|moeder|vater|mutter|mum|mom|dad))"
)
# « Sie starb drei Stunden nach der Geburt »: who died is not said.
_DIED = re.compile(
    r"\b(?:mort|morte|decedee?|pas survecu|starb|gestorben|verstorben|stierf|gestorven|overleden"
    r"|died|passed away)\b"
)
# « Nobody hears my voice », « hausser la voix »: no voices that others do not hear.
_ONES_OWN_VOICE = re.compile(
    r"\b(?:ma|sa|notre|mijn|zijn|haar|onze|meine|meiner|seine|ihre|unsere|my|our|his|her)"
    r" (?:\w+ )?(?:voix|stem|stimme|voice)\b"
    r"|\b(?:hausse\w*|eleve\w*|baisse\w*|retrouve\w*|perd\w*) la voix\b|\ba voix (?:haute|basse)\b"
)
# « Femme d’alcoolique », « Frau eines Spielers »: somebody close to them asks.
_CLOSE_TO_SOMEBODY = re.compile(
    r"\b(?:femme|mari|conjointe?s?|compagne|compagnon|epou[sx]e?|enfants?|fille|fils|mere|pere"
    r"|parents?|soeur|frere|amie?|proches?|partner|vrouw|man|kind|kinderen|zoon|dochter|moeder"
    r"|vader|ouders?|broer|zus|frau|mann|sohn|tochter|mutter|vater|eltern|bruder|schwester"
    r"|angehorige|wife|husband|child|son|daughter|mother|father|mum|brother|sister) "
    r"(?:d|de|d un|d une|des|van|van een|von|von einem|eines|einer|of|of an|of a) "
    r"(?:alcooli\w+|toxico\w*|drogue\w*|accros?|addicts?|joueu\w+|dependant\w*|bipolaire\w*"
    r"|schizo\w*|borderline\w*|depressi\w+|malades?|alcoholi\w+|verslaafde?n?|gokkers?|junkies?"
    r"|alkoholi\w+|suchtigen?|suchtkranken|spielers?|drogenabhangigen|narcotic\w*|gamblers?)\b"
    # « Alcoholic wife », « verslaafde zoon »: where the adjective comes first.
    r"|\b(?:alcoholic|addicted|addict|drinking|gambling|alcoholische|drinkende|\w*verslaafde"
    r"|alkohol\w+|drogen\w+|spielsuchtige[rn]?|suchtige[rn]?|trinkende[rn]?) "
    r"(?:husband|wife|partner|father|mother|dad|mum|mom|son|daughter|brother|sister|boyfriend"
    r"|girlfriend|parents?|man|vrouw|vader|moeder|ouders?|zoon|dochter|broer|zus|vriend|vriendin"
    r"|mann|frau|vater|mutter|eltern|sohn|tochter|bruder|schwester|freund|freundin)\b"
)
BULLYING, NEW_BABY, LOST_CHILD = "harcelement", "perinatalite", "deuil-d-un-enfant"
SEPARATION, VOICES = "separation", "entente-de-voix"
LOST_BABY, YOUNG_CARERS, ANY_ILLNESS = "deuil-perinatal", "jeunes-aidants", "maladie-et-douleur"
# {theme: (what is said beside it, what both mean or nothing, the themes that this stands for)}
_BESIDE = {
    BULLYING: (
        (_AT_WORK, "harcelement-au-travail", {BULLYING, "travail-et-epuisement"}),
        (_PARTNER_OR_EX, BY_PARTNER, {BULLYING, "separation"}),
    ),
    NEW_BABY: ((_NO_BABY, "infertilite", {NEW_BABY}),),
    SEPARATION: ((_IN_CARE, "", {SEPARATION}),),
    LOST_CHILD: ((BIRTH, LOST_BABY, {LOST_CHILD}),),
}
MOURNING = ("audience", "personnes-endeuillees")
YOUNG = {("audience", "enfants"), ("audience", "adolescents")}


def together(text, targets):
    """(themes that words of the folded text mean together, themes that they stand for)."""
    themes = {value for name, value in targets if name == "theme"}
    for theme in sorted(themes & _BESIDE.keys()):
        for beside, meant, replaced in _BESIDE[theme]:
            if beside.search(text):
                return [meant] if meant and meant not in themes else [], themes & replaced
    if NEW_BABY in themes and not themes & KIN.keys() and _DIED.search(text):
        return [LOST_BABY], {NEW_BABY}
    if {GRIEF, NEW_BABY} <= themes and not themes & KIN.keys() - {GRIEF}:
        return [LOST_BABY], {GRIEF, NEW_BABY}
    if (
        targets & YOUNG
        and themes <= {YOUNG_CARERS, ANY_ILLNESS}
        and (themes or _ILL.search(text))
        and has_an_ill_parent(text)
    ):
        return [] if YOUNG_CARERS in themes else [YOUNG_CARERS], themes & {ANY_ILLNESS}
    return [], {VOICES} if _ONES_OWN_VOICE.search(text) else set()


def has_an_ill_parent(text):
    """« 15 ans, papa sclérose »; but « 15 ans, j’ai le diabète, mes parents m’étouffent »."""
    return bool(_A_PARENT.search(text)) and not _ILL_THEMSELVES.search(text)


def is_close_to_somebody(text):
    return bool(_CLOSE_TO_SOMEBODY.search(text))
