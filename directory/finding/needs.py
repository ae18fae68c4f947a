"""Services that people ask for by what they need: « psy gratuit », « équipe mobile ».

They are no groups: a network, a directory of psychologists or a page of numbers answers.
"""

import re

from ..text import fold

NETWORKS, PSYCHOLOGISTS, LINES = "networks", "psychologists", "lines"
FAMILY_PLANNING = "family planning"

_PSYCHOLOGIST = (
    r"\bpsys?\b|\bpsycholog(?:ue|ues|ie|isch|ische|en|e|in|innen|ist|ists)\b|"
    r"\b(?:eerstelijns)?psycholo(?:og|gen|ge)\b|\bpsychotherap\w+|\bpsychiat(?:re|res|er)\b|"
    r"\btherapist\w*\b|\btherapeut(?:e|en|in)?\b|\bshrink\b|\bcounsell?(?:or|ors|ing)\b|"
    r"\btherapieplatz\w*\b|\bpremiere ligne\b|\beerstelijn\w*\b|"
    r"\bconventionne\w*\b|\bsante mentale (?:gratuit\w*|pas cher\w*|rembours\w*)"
)
_URGENT = (
    r"\b(?:urgences?|gardes?|crises?) (?:en )?psychiatri\w+|"
    r"\bpsychiatri\w+ (?:en )?(?:urgences?|garde)\b|"
    r"\bcrisis(?:dienst|team|opvang|hulp)\w*\b|\bpsychiatrische (?:spoed|crisis|nood)\w*|"
    r"\bspoed ?psychiatrie\b|\bpsychiatrisch\w* (?:notdienst|notfall|krisendienst)\b|"
    r"\bkrisendienst\b|\b(?:psychiatric|mental health) (?:emergency|crisis)\b|"
    r"\binternement\b|\bhospitalisation (?:forcee|d office|sous contrainte)\b|"
    r"\bmise en observation\b"
)
_MOBILE = (
    r"\bequipes? mobiles?\b|\bmobiele? (?:crisis)?(?:equipes?|teams?)\b|"
    r"\bmobiles? (?:team|teams|krisenteam)\b|"
    r"\bsoins (?:psychiatriques )?a domicile\b"
)
_LINES = (
    r"\blignes? (?:d )?(?:ecoute|aide)\b|\bnumeros? (?:vert|d aide|d ecoute|gratuit|d urgence)s?\b|"
    r"\b(?:hulp|lui?ster|zelfmoord|praat)lijn(?:en)?\b|\bhulpnummers?\b|\bnoodnummers?\b|"
    r"\b(?:hilfe|sorgen|not)telefone?\b|\btelefonseelsorge\b|\bnotruf\w*\b|\bhotlines?\b|"
    r"\bhelp ?lines?\b|\bcrisis lines?\b|\bsomeone to call\b|\bqui appeler\b|\bwie bellen\b|"
    r"\bnumeros? (?:de telephone )?(?:pour|ou) (?:parler|appeler)\b|"
    r"\bparler (?:a quelqu un )?(?:par|au) telephone\b|\bouverte? la nuit\b|\bparler la nuit\b|"
    r"\btelefoonnummer om te praten\b|\bnummer om te (?:bellen|praten)\b|"
    r"\bwen anrufen\b|\bnummer zum reden\b|\bnumber to (?:call|talk)\b|\btalk at night\b"
)
# « Iemand om mee te chatten », « tchat anonyme »; a « chat » alone is a cat.
_TALK_NOW = (
    r"\bchatt(?:en|er|e|ing)\b|\btchat\w*\b|\bchat(?:hulp|lijn|box|room|bot)\b|\b(?:par|en|via"
    r"|online|te"
    r"|to) chat\b|\bchat (?:with|support|service|line|anonym\w*|en ligne|online|met|mit|hulp)\b|"
    r"\b(?:parler|reden|praten|babbelen|talk|sprechen)(?: \w+){0,3}? (?:la nuit|cette nuit"
    r"|nachts|s nachts"
    r"|in der nacht|heute nacht|at night|tonight)\b|\b(?:nachts|s nachts)(?: \w+){0,3}? (?:reden"
    r"|praten"
    r"|sprechen|bellen|babbelen)\b"
)
# Neither a grief nor a birth, unless more is said.
_FAMILY_PLANNING = (
    r"\b(?:ivg|avort\w*|interruption volontaire|plannings? famil\w+|pilule du lendemain)\b|"
    r"\bgrossesses? non (?:desiree?s?|voulue?s?|prevue?s?)\b|\benceinte sans (?:le )?vouloir\b|"
    r"\babort\w*|\bzwangerschapsafbrek\w+|\bongewenst zwanger\b|\bongewenste zwangerschap\b|"
    r"\babtreib\w+|\bschwangerschaftsabbruch\w*|\bungewollt schwanger\b|"
    r"\b(?:unwanted|unplanned) pregnan\w+|\bfamily planning\b"
)
_NEEDS = (
    (re.compile(_FAMILY_PLANNING), {FAMILY_PLANNING}),
    (re.compile(_PSYCHOLOGIST), {NETWORKS, PSYCHOLOGISTS}),
    (re.compile(_URGENT), {NETWORKS, LINES}),
    (re.compile(_MOBILE), {NETWORKS}),
    (re.compile(_LINES), {LINES}),
    (re.compile(_TALK_NOW), {LINES}),
)


def would_talk_now(text):
    """Whether somebody to talk to is looked for, at night or by chat, and no group."""
    return bool(re.search(_TALK_NOW, fold(text)))


def needs_in(text):
    """The kinds of pages that a text asks for."""
    folded, found = fold(text), set()
    for pattern, needs in _NEEDS:
        if pattern.search(folded):
            found |= needs
    return found
