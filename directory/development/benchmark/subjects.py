"""What is measured: the sorts of pages and data, with the budgets of the design."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import override

from ...models import SupportGroup
from ...places.gazetteer import gazetteer

TOWNS = ["5000", "1000", "4000", "6000", "9000", "2000", "7000", "8000", "3000", "4780"]
WORDS = ["deuil", "alzheimer", "groupe de parole parents", "depresion", "rouw", "alcool"]
THEMES = ["deuil-et-perte", "alcool", "depression", "aidants-et-proches"]


@dataclass(frozen=True)
class Subject:
    """One sort of page. The first path is the one that is repeated; the others vary the times."""

    name: str
    paths: tuple
    queries: int | None = None
    milliseconds: int | None = None
    is_page: bool = True
    status: int = 200


def all_subjects():
    return [*lists(), *pages(), *data()]


def lists():
    """The list, asked in several ways."""
    groups = reverse("group_list")
    with override("nl"):
        dutch = reverse("group_list")
    asked = [f"q={WORDS[number % len(WORDS)]}" for number in range(len(TOWNS))]
    near = [f"near={town}" for town in TOWNS]
    both = [f"{text}&{place}" for text, place in zip(asked, near, strict=True)]
    by_theme = [f"theme={theme}&region={region}" for theme in THEMES for region in regions()[:5]]
    return [
        Subject("home", (reverse("home"),)),
        Subject("list", (groups, *(f"{groups}?page={page}" for page in range(2, 10))), 10, 25),
        Subject("list, theme and region", queried(groups, by_theme), 10, 25),
        Subject("list, text", queried(groups, asked[: len(WORDS)]), 10, 35),
        Subject("list, place", queried(groups, near), 10, 35),
        Subject("list, text and place", queried(groups, both), 10, 35),
        Subject("list in Dutch", queried(dutch, [f"q=rouw&{place}" for place in near]), 10, 35),
        Subject("list, this week", queried(groups, numbered("when=week", 10)), 10, 25),
        Subject("agenda", queried(reverse("agenda"), numbered("", 10)), 10, 25),
    ]


def pages():
    slugs = SupportGroup.objects.published().order_by("-pk").values_list("slug", flat=True)[:20]
    calendars = tuple(reverse("region_calendar", args=[slug]) for slug in regions())
    places = queried(reverse("nearby"), [f"place={town}" for town in TOWNS])
    return [
        Subject("calendar of a region", calendars, 10, 300),
        Subject("group", tuple(reverse("group_detail", args=[slug]) for slug in slugs), 8, 12),
        Subject(
            "region", tuple(reverse("region_detail", args=[slug]) for slug in regions()), 12, 30
        ),
        Subject("place lookup", places, 10),
        # Not kept: whoever invents addresses would fill the memory with them.
        Subject("404", ("/nulle-part/",), status=404),
    ]


def data():
    """What programs read, and what other sites show."""
    frames = queried(reverse("embed_groups"), [f"near={town}" for town in TOWNS])
    fifty = numbered("per_page=50", 9)
    views = ("", "zoom=11&bbox=4.2,50.7,4.6,51", "theme=deuil-et-perte")
    return [
        Subject("API", queried("/api/groups", fifty), 10, 60, is_page=False),
        Subject("HSDS", queried("/api/hsds/services", fifty), 10, 60, is_page=False),
        Subject("embedded list", frames, 10, 60),
        Subject(
            "feed",
            queried(reverse("group_feed"), ["", "region=namur", "near=5000"]),
            10,
            is_page=False,
        ),
        Subject("map data", queried(reverse("map_data"), views), None, 20, is_page=False),
    ]


def regions():
    return ["namur", *(region.slug for region in gazetteer().drawn_regions)]


def queried(path, queries):
    return tuple(f"{path}?{query}" if query else path for query in queries)


def numbered(query, end):
    return [f"{query}&page={page}".lstrip("&") for page in range(1, end)]
