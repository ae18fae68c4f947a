"""Load `fixtures/` into the database: places always, the rest only where it is not there yet.

The place tree is reference data and follows its file. Listings belong to the editors from the day
they are loaded: a row whose `import_key` exists is never touched again.
"""

from django.db import transaction

from ..models import CareNetwork, Helpline, Organisation, Platform, SupportGroup, quality
from ..translating import load_translations
from .groups import prepare_group
from .listings import load_listings
from .networks import prepare_network
from .places import load_places, load_school_holidays
from .services import prepare_helpline, prepare_organisation, prepare_platform
from .words import load_audiences, load_languages, load_themes


@transaction.atomic
def load():
    """Load everything; return {what: number of rows added}."""
    # Each would be rated when it is saved, before its languages and meetings are there.
    with quality.rated_together(SupportGroup.objects.all()):
        return _load()


def _load():
    load_places()
    added = {
        "school holidays": load_school_holidays(),
        "languages": load_languages(),
        "audiences": load_audiences(),
        "themes": load_themes(),
        "helplines": load_listings("helplines.yaml", Helpline, prepare_helpline),
        "organisations": load_listings("organisations.yaml", Organisation, prepare_organisation),
        "networks": load_listings("networks.yaml", CareNetwork, prepare_network),
        "platforms": load_listings("platforms.yaml", Platform, prepare_platform),
        "groups": load_listings("groups.yaml", SupportGroup, prepare_group),
    }
    added["translations"] = load_translations()
    return added
