"""The roles of editors: what each may do. Which records, see `editors/territory.py`.

« Rédaction » writes and publishes everything, and never deletes a listing.

« Relecture » sees everything and writes no listing. It publishes what is « à relire » or gives
it back as a draft, but no helpline; it says that a listing, a helpline included, was checked; it
deals with reports, with suggestions, of which it makes no drafts, and with the answers of groups,
of which it accepts no correction.

« Région » does what Rédaction does in the directory, for the regions given to the person: not
helplines, which are everybody's, nor the words of the directory, nor articles.

« Articles » writes articles, and decides on the words of readers under them. It sees the words
and the platforms that their blocks choose from.

Accounts are the superuser's alone, whatever the permissions of a role say. Somebody with two
roles may do what either may, everywhere if one of them works everywhere: « Région » is not to be
given together with « Relecture ».

This is what the migrations add up to, which a test compares. They keep copies of their own: after
a change here, a new migration gives the roles that exist the difference, and takes nothing else
away from what a superuser made of them.
"""

EDIT = ["add", "change", "view"]
EDIT_PARTS = [*EDIT, "delete"]
HANDLE = ["change", "view"]
SEE = ["view"]

# Kinds of records, by app.
SERVICES = ["supportgroup", "carenetwork", "platform", "organisation"]
PARTS_OF_SERVICES = ["meeting", "datechange", "catchment"]
HELPLINES = ["helpline"]
WORDS = ["theme", "audience", "language"]
SYNONYMS = ["themesynonym"]
PLACES = ["region", "municipality", "locality", "placealias"]
PLACE_NAMES = ["placealias"]
CALENDAR = ["schoolholiday"]
RECEIVED = ["report", "groupsuggestion", "groupanswer"]
ASKED = ["confirmationrequest"]
LINKS = ["link"]
DUPLICATES = ["duplicate"]
FEEDS = ["feed"]
FEED_ROWS = ["feedrow"]
READING = ["article", "comparison", "decisionguide", "picture", "reference"]
READERS_WORDS = ["readerword"]
PARTS_OF_READING = [
    "comparisonblock",
    "comparisonrow",
    "decisionguideblock",
    "decisionoption",
    "grouplist",
    "helplinelist",
    "networklist",
    "networkmap",
    "pictureblock",
    "platformlist",
    "quotation",
    "referencelist",
    "richtext",
]

WORKS_EVERYWHERE = ("directory", ["rolepolicy"], ["work_everywhere"])
REVIEWS = ("directory", ["rolepolicy"], ["review_listings"])
SEES_PLACES = ("directory", PLACES, SEE)
HANDLES_RECEIVED = ("directory", RECEIVED, HANDLE)
SEES_ASKED = ("directory", ASKED, SEE)
WRITES_ARTICLES = [
    ("articles", READING, EDIT),
    ("articles", PARTS_OF_READING, EDIT_PARTS),
    ("articles", READERS_WORDS, HANDLE),
]

ROLES = {
    "Rédaction": [
        ("directory", [*SERVICES, *HELPLINES, *WORDS], EDIT),
        ("directory", [*PARTS_OF_SERVICES, *SYNONYMS, *CALENDAR], EDIT_PARTS),
        SEES_PLACES,
        ("directory", PLACE_NAMES, EDIT_PARTS),
        HANDLES_RECEIVED,
        SEES_ASKED,
        ("directory", LINKS, HANDLE),
        ("directory", DUPLICATES, HANDLE),
        ("directory", FEEDS, EDIT),
        ("directory", FEED_ROWS, HANDLE),
        *WRITES_ARTICLES,
        WORKS_EVERYWHERE,
    ],
    "Relecture": [
        ("directory", [*SERVICES, *PARTS_OF_SERVICES, *HELPLINES], SEE),
        ("directory", [*WORDS, *SYNONYMS, *CALENDAR], SEE),
        SEES_PLACES,
        HANDLES_RECEIVED,
        SEES_ASKED,
        ("directory", LINKS, SEE),
        ("directory", DUPLICATES, SEE),
        ("directory", [*FEEDS, *FEED_ROWS], SEE),
        ("articles", [*READING, *PARTS_OF_READING], SEE),
        WORKS_EVERYWHERE,
        REVIEWS,
    ],
    "Région": [
        ("directory", SERVICES, EDIT),
        ("directory", PARTS_OF_SERVICES, EDIT_PARTS),
        ("directory", DUPLICATES, HANDLE),
        ("directory", [*HELPLINES, *WORDS, *CALENDAR], SEE),
        SEES_PLACES,
        HANDLES_RECEIVED,
        SEES_ASKED,
    ],
    "Articles": [
        *WRITES_ARTICLES,
        ("directory", ["theme", "audience", "platform"], SEE),
        WORKS_EVERYWHERE,
    ],
}
# Permissions that are not made of an action and a model.
OWN_NAMES = {"work_everywhere", "review_listings"}


def permissions(role):
    """« app.codename » of all that the role is given."""
    return {
        f"{app}.{action if action in OWN_NAMES else f'{action}_{model}'}"
        for app, models, actions in ROLES[role]
        for model in models
        for action in actions
    }
