"""What the database refuses, whoever writes; who sees what; when the data version moves."""

import datetime
import re
from functools import partial

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from articles.models import DecisionGuide, DecisionOption, Picture, PictureBlock, ReaderWord
from directory.models import (
    CallAttempt,
    CallTurn,
    Catchment,
    ConfirmationRequest,
    DataVersion,
    DateChange,
    Duplicate,
    FeedRow,
    FormerAddress,
    GroupAnswer,
    GroupSuggestion,
    Helpline,
    Link,
    Locality,
    LoginRecord,
    Meeting,
    Municipality,
    NightlyRun,
    PendingImport,
    PlaceAlias,
    Region,
    Report,
    SchoolHoliday,
    SupportGroup,
    ThemeSynonym,
    record_verification,
)
from directory.models.duplicates import Merge
from directory.models.version import Versioned, VersionedQuerySet
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
    region,
    theme,
)

pytestmark = pytest.mark.django_db

LISTINGS = {
    "supportgroup": make_group,
    "carenetwork": make_network,
    "platform": make_platform,
    "helpline": make_helpline,
}
SOURCED = {**LISTINGS, "organisation": make_organisation}
CONTACTABLE = {name: make for name, make in SOURCED.items() if name != "helpline"}


# Constraints -------------------------------------------------------------------------------


def a_meeting():
    return Meeting.objects.create(
        group=make_group(), weekday=1, start_time=datetime.time(14), end_time=datetime.time(16)
    )


def a_date_change(**fields):
    fields = {"kind": "cancelled", "day": "2026-12-03"} | fields
    return DateChange.objects.create(group=make_group(), **fields)


def a_catchment():
    return make_network().catchments.get()


def a_decision():
    return DecisionOption.objects.create(
        guide=DecisionGuide.objects.create(title="Guide"),
        situation="Je suis perdu",
        advice="Parler",
        link="/groupes/",
        link_label="Les groupes",
    )


def a_word(**fields):
    return ReaderWord.objects.create(article=make_article(), text="Un mot.", **fields)


def a_picture_block():
    picture = Picture.objects.create(name="Un cercle", credit="Anne D.")
    where = {"parent": make_article(), "region": "main", "ordering": 20}
    return PictureBlock.objects.create(picture=picture, alt="Un cercle", **where)


def a_former_address():
    group = make_group(slug="nouvelle")
    FormerAddress.remember(group, "ancienne")
    return FormerAddress.objects.get()


def a_verification():
    return record_verification(make_group(), "call")


def a_data_version():
    DataVersion.bump()
    return DataVersion.objects.get()


def some_helpline():
    return make_helpline().pk


class Now:
    """A value worked out when the test runs."""

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return "…"


HALF_A_POINT = {"latitude": 51.2, "longitude": None}


# (name of the constraint, what makes a valid row, fields it accepts, fields it refuses)
def an_alias():
    return PlaceAlias.objects.create(name="Pays perdu", municipality=place("Namur"))


def a_holiday():
    return SchoolHoliday.objects.create(
        community="fr",
        name="Congé d’automne",
        first_day=datetime.date(2031, 10, 20),
        last_day=datetime.date(2031, 10, 31),
        source_url="https://example.org/",
        source_date=datetime.date(2026, 11, 28),
    )


CHECKS = [
    ("supportgroup_quality_is_out_of_100", make_group, {"quality": 100}, {"quality": 101}),
    *(
        case
        for name, make in SOURCED.items()
        for case in [
            (
                f"{name}_verified_means_when_and_how",
                make,
                {"verified_on": "2026-01-15", "verified_method": "call"},
                {"verified_on": "2026-01-15", "verified_method": ""},
            ),
            (
                f"{name}_verified_means_when_and_how",
                make,
                {"verified_on": None, "verified_method": ""},
                {"verified_on": None, "verified_method": "call"},
            ),
            (
                f"{name}_source_date_is_a_date",
                make,
                {"source_date": "2018-03"},
                {"source_date": "03/2018"},
            ),
            (
                f"{name}_source_date_is_a_date",
                make,
                {"source_date": ""},
                {"source_date": "2018-13"},
            ),
        ]
    ),
    *(
        case
        for name, make in LISTINGS.items()
        for case in [
            (f"{name}_status_is_known", make, {"status": "full"}, {"status": "hidden"}),
            (
                f"{name}_pause_needs_the_status",
                make,
                {"status": "paused", "paused_until": "2027-01-03"},
                {"status": "published", "paused_until": "2027-01-03"},
            ),
            (
                f"{name}_full_until_needs_the_status",
                make,
                {"status": "full", "full_until": "2027-01-03"},
                {"status": "published", "full_until": "2027-01-03"},
            ),
            (
                f"{name}_pause_begins_before_it_ends",
                make,
                {"status": "paused", "paused_from": "2027-01-03", "paused_until": "2027-01-03"},
                {"status": "paused", "paused_from": "2027-01-04", "paused_until": "2027-01-03"},
            ),
            (
                f"{name}_pause_begins_before_it_ends",
                make,
                {"status": "paused", "paused_until": "2027-01-03"},
                {"status": "paused", "paused_from": "2027-01-03"},
            ),
            (f"{name}_has_name_and_address", make, {"name": "Un nom"}, {"name": ""}),
            (f"{name}_has_name_and_address", make, {"slug": "une-adresse"}, {"slug": ""}),
        ]
    ),
    *(
        (
            f"{name}_helpline_number_in_one_place",
            make,
            {"helpline_id": Now(some_helpline), "phone": ""},
            {"helpline_id": Now(some_helpline), "phone": "081 00 00 00"},
        )
        for name, make in CONTACTABLE.items()
    ),
    (
        "supportgroup_point_is_in_belgium",
        make_group,
        {"latitude": 50.46, "longitude": 4.87},
        {"latitude": 48.85, "longitude": 2.35},
    ),
    (
        "supportgroup_point_is_in_belgium",
        make_group,
        {"latitude": None, "longitude": None},
        {"latitude": 4.87, "longitude": 50.46},
    ),
    (
        "supportgroup_point_is_in_belgium",
        make_group,
        {"latitude": 51.2, "longitude": 2.9},
        HALF_A_POINT,
    ),
    (
        "supportgroup_free_has_no_price",
        make_group,
        {"is_free": True, "price_amount": 0},
        {"is_free": True, "price_amount": 5},
    ),
    (
        "supportgroup_free_has_no_price",
        make_group,
        {"is_free": None, "price_amount": 5},
        {"is_free": True, "price_amount": "0.50"},
    ),
    (
        "supportgroup_ages_in_order",
        make_group,
        {"min_age": 18, "max_age": 18},
        {"min_age": 19, "max_age": 18},
    ),
    (
        "supportgroup_street_needs_municipality",
        make_group,
        {"street": "", "municipality": None},
        {"street": "Rue Haute 1", "municipality": None},
    ),
    (
        "meeting_ends_after_it_starts",
        a_meeting,
        {"start_time": "14:00", "end_time": "14:01"},
        {"start_time": "14:00", "end_time": "14:00"},
    ),
    (
        "meeting_ends_after_it_starts",
        a_meeting,
        {"start_time": None, "end_time": None},
        {"start_time": None, "end_time": "16:00"},
    ),
    (
        "meeting_weeks_of_month",
        a_meeting,
        {"weeks_of_month": "1,3,-1"},
        {"weeks_of_month": "premier"},
    ),
    ("meeting_weeks_of_month", a_meeting, {"weeks_of_month": "5"}, {"weeks_of_month": "6"}),
    ("meeting_weekday_exists", a_meeting, {"weekday": 6}, {"weekday": 7}),
    (
        "meeting_ends_after_it_starts",
        a_meeting,
        {"start_time": "22:00", "end_time": "00:00"},
        {"start_time": "22:00", "end_time": "07:00"},
    ),
    ("meeting_every_few_weeks", a_meeting, {"every": 52}, {"every": 53}),
    ("meeting_every_few_weeks", a_meeting, {"every": 2}, {"every": 1}),
    ("meeting_from_month", a_meeting, {"from_month": 12}, {"from_month": 13}),
    (
        "meeting_until_after_since",
        a_meeting,
        {"since": "2027-01-07", "until": "2027-01-07"},
        {"since": "2027-01-07", "until": "2027-01-06"},
    ),
    ("meeting_sessions", a_meeting, {"sessions": 1}, {"sessions": 0}),
    ("meeting_dates", a_meeting, {"dates": "2026-12-03,2027-01-07"}, {"dates": "3/12/2026"}),
    (
        "date_change_moved_has_a_day",
        a_date_change,
        {"kind": "moved", "to_day": "2026-12-04"},
        {"kind": "moved", "to_day": None},
    ),
    (
        "date_change_moved_has_a_day",
        a_date_change,
        {"kind": "cancelled", "to_day": None},
        {"kind": "cancelled", "to_day": "2026-12-04"},
    ),
    (
        "date_change_note_says_something",
        a_date_change,
        {"kind": "note", "note": "repas"},
        {"kind": "note", "note": ""},
    ),
    (
        "date_change_ends_after_it_starts",
        a_date_change,
        {"start_time": "14:00", "end_time": "16:00"},
        {"start_time": "16:00", "end_time": "14:00"},
    ),
    ("date_change_kind_is_known", a_date_change, {"kind": "extra"}, {"kind": "perhaps"}),
    (
        "helpline_has_number_or_website",
        partial(make_helpline, kind="other"),
        {"phone": "", "website": "https://example.org/"},
        {"phone": "", "website": ""},
    ),
    (
        "helpline_number_is_digits_and_spaces",
        make_helpline,
        {"phone": "0800 32 123"},
        {"phone": "0800/32.123"},
    ),
    ("helpline_number_is_digits_and_spaces", make_helpline, {"phone": "112"}, {"phone": "107 "}),
    ("catchment_certainty_is_known", a_catchment, {"certainty": "likely"}, {"certainty": "sure"}),
    (
        "region_only_regions_have_no_parent",
        partial(region, "bruxelles"),
        {"parent": None},
        {"parent_id": Now(lambda: region("wallonie").pk)},
    ),
    (
        "region_only_regions_have_no_parent",
        partial(region, "namur"),
        {"parent_id": Now(lambda: region("wallonie").pk)},
        {"parent": None},
    ),
    (
        "locality_postal_code_has_four_digits",
        lambda: Locality.objects.first(),
        {"postal_code": "5999"},
        {"postal_code": "0500"},
    ),
    (
        "place_alias_means_a_town_or_a_region",
        lambda: an_alias(),
        {"municipality": None, "region_id": Now(lambda: region("namur").pk)},
        {"region_id": Now(lambda: region("namur").pk)},
    ),
    (
        "place_alias_means_a_town_or_a_region",
        lambda: an_alias(),
        {"municipality_id": Now(lambda: place("Liège").pk)},
        {"municipality": None},
    ),
    (
        "school_holiday_ends_after_it_starts",
        lambda: a_holiday(),
        {"first_day": datetime.date(2026, 10, 19), "last_day": datetime.date(2026, 10, 19)},
        {"first_day": datetime.date(2026, 10, 20), "last_day": datetime.date(2026, 10, 19)},
    ),
    (
        "theme_is_not_its_own_branch",
        lambda: theme("deuil-et-perte"),
        {"parent": None},
        {"parent_id": Now(lambda: theme("deuil-et-perte").pk)},
    ),
    ("verification_method_is_known", a_verification, {"method": "mail"}, {"method": "rumour"}),
    ("data_version_is_one_row", a_data_version, {"number": 7}, {"id": 2}),
    (
        "article_published_has_a_date",
        make_article,
        {"status": "draft", "published_on": None},
        {"status": "published", "published_on": None},
    ),
    ("article_status_is_known", make_article, {"status": "draft"}, {"status": "hidden"}),
    (
        "decision_link_stays_on_the_site",
        a_decision,
        {"link": "/groupes/?audience=parents"},
        {"link": "https://elsewhere.example/"},
    ),
    (
        "decision_link_stays_on_the_site",
        a_decision,
        {"link": "/groupes/"},
        {"link": "//elsewhere.example/"},
    ),
    ("readerword_state_is_known", a_word, {"state": "new"}, {"state": "gone"}),
    ("readerword_danger_is_known", a_word, {"danger": "mourir"}, {"danger": "rumour"}),
    ("readerword_says_something", a_word, {"text": "Merci."}, {"text": ""}),
    (
        "readerword_has_no_more_than_a_first_name",
        a_word,
        {"first_name": "Anne"},
        {"first_name": "Anne Dupont"},
    ),
    (
        "readerword_published_has_a_date",
        a_word,
        {"state": "published", "published_on": "2026-11-01"},
        {"state": "published", "published_on": None},
    ),
    (
        "readerword_refused_forgets",
        a_word,
        {"state": "refused", "email": ""},
        {"state": "refused", "email": "anne@exemple.be"},
    ),
    (
        "pictureblock_is_told_or_decorative",
        a_picture_block,
        {"alt": "", "is_decorative": True},
        {"alt": "", "is_decorative": False},
    ),
]


def ids(case):
    return f"{case[0]}:{','.join(f'{name}={value}' for name, value in case[3].items())}"[:90]


def write(row, fields):
    """Write to the table, past `full_clean()` and `save()`."""
    now = {
        name: value.value() if isinstance(value, Now) else value for name, value in fields.items()
    }
    with transaction.atomic():
        models.QuerySet(type(row)).filter(pk=row.pk).update(**now)


@pytest.mark.parametrize("case", CHECKS, ids=ids)
def test_database_accepts_the_good_row(case):
    _name, make, good, _bad = case
    row = make()
    write(row, good)
    assert type(row).objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("case", CHECKS, ids=ids)
def test_database_refuses_the_bad_row(case):
    name, make, _good, bad = case
    row = make()
    with pytest.raises(IntegrityError, match=name):
        write(row, bad)


# (name of the constraint, what makes a row, what makes a second one: allowed, refused)
UNIQUE = {
    "former_address_once": (
        a_former_address,
        lambda row: {**address_like(row), "slug": "une-autre"},
        lambda row: address_like(row),
    ),
    "catchment_once": (
        lambda: a_catchment(),
        lambda row: {"network": row.network, "municipality": place("Ans")},
        lambda row: {"network": row.network, "municipality": row.municipality},
    ),
    "locality_once": (
        lambda: Locality.objects.first(),
        lambda row: {**locality_like(row), "name": "Un autre nom"},
        lambda row: locality_like(row),
    ),
    "place_alias_once_a_municipality": (
        lambda: an_alias(),
        lambda row: {"name": row.name, "municipality": place("Liège")},
        lambda row: {"name": row.name.upper(), "municipality": row.municipality},
    ),
    "place_alias_once_a_region": (
        lambda: PlaceAlias.objects.create(name="Là-bas", region=region("namur")),
        lambda row: {"name": row.name, "region": region("liege")},
        lambda row: {"name": row.name.lower(), "region": row.region},
    ),
    "school_holiday_starts_once": (
        lambda: a_holiday(),
        lambda row: holiday_like(row) | {"community": "nl"},
        lambda row: holiday_like(row),
    ),
    "theme_synonym_once": (
        lambda: ThemeSynonym.objects.first(),
        lambda row: {"theme": row.theme, "language": row.language, "term": "Un autre mot"},
        lambda row: {"theme": row.theme, "language": row.language, "term": row.term},
    ),
}


def holiday_like(row):
    return {
        "community": row.community,
        "name": "Une autre fois",
        "first_day": row.first_day,
        "last_day": row.last_day,
        "source_url": "https://example.org/",
        "source_date": row.source_date,
    }


def address_like(row):
    return {"content_type": row.content_type, "slug": row.slug, "object_id": row.object_id}


def locality_like(row):
    return {
        "postal_code": row.postal_code,
        "name": row.name,
        "municipality": row.municipality,
        "latitude": row.latitude,
        "longitude": row.longitude,
    }


@pytest.mark.parametrize("name", UNIQUE)
def test_database_accepts_a_second_row_that_differs(name):
    make, other, _same = UNIQUE[name]
    row = make()
    assert type(row).objects.create(**other(row)).pk


@pytest.mark.parametrize("name", UNIQUE)
def test_database_refuses_the_same_row_twice(name):
    make, _other, same = UNIQUE[name]
    row = make()
    with pytest.raises(IntegrityError), transaction.atomic():
        type(row).objects.create(**same(row))


@pytest.mark.parametrize("field", ["slug", "import_key"])
@pytest.mark.parametrize("make", LISTINGS.values(), ids=LISTINGS)
def test_database_refuses_a_second_listing_of_the_same_name_in_an_address(make, field):
    make(**{field: "the-same"})
    with pytest.raises(IntegrityError), transaction.atomic():
        make(**{field: "the-same"})


def test_listings_that_editors_wrote_have_no_import_key_and_may_be_many():
    assert make_group(import_key=None).pk != make_group(import_key=None).pk


def test_every_constraint_of_what_is_published_has_its_pair_of_tests():
    tested = {case[0] for case in CHECKS} | UNIQUE.keys()
    # What nobody sees but editors has its tests beside what it is for: test_reports,
    # test_group_suggestions, test_confirmations, test_links, test_duplicates, test_accounts,
    # test_exchange, test_feeds, test_calls.
    internal = {
        CallAttempt,
        CallTurn,
        ConfirmationRequest,
        Duplicate,
        FeedRow,
        GroupAnswer,
        GroupSuggestion,
        Link,
        LoginRecord,
        Merge,
        NightlyRun,
        PendingImport,
        Report,
    }
    declared = {
        constraint.name
        for app in ("directory", "articles")
        for model in apps.get_app_config(app).get_models()
        for constraint in model._meta.constraints
        if model not in internal
    }
    assert declared == tested


def names_in_the_database(cursor, table):
    """Of constraints. Django's own reader of SQLite takes the text '\\' for one without an end."""
    if connection.vendor != "sqlite":
        return connection.introspection.get_constraints(cursor, table).keys()
    cursor.execute("select sql from sqlite_master where tbl_name = %s", [table])
    return set(
        re.findall(r'(?:CONSTRAINT|INDEX) "(\w+)"', "\n".join(sql for (sql,) in cursor if sql))
    )


def test_every_constraint_is_in_the_database():
    with connection.cursor() as cursor:
        for app in ("directory", "articles"):
            for model in apps.get_app_config(app).get_models():
                there = names_in_the_database(cursor, model._meta.db_table)
                missing = {rule.name for rule in model._meta.constraints} - there
                assert not missing, model


# Who sees what -----------------------------------------------------------------------------


@pytest.mark.parametrize("make", LISTINGS.values(), ids=LISTINGS)
@pytest.mark.parametrize("status", ["published", "paused", "full"])
def test_published_listing_is_seen(make, status):
    row = make(status=status)
    assert row in type(row).objects.published()
    assert row.is_public


@pytest.mark.parametrize("make", LISTINGS.values(), ids=LISTINGS)
@pytest.mark.parametrize("status", ["draft", "review", "ended"])
def test_unpublished_listing_is_hidden(make, status):
    row = make(status=status)
    assert row not in type(row).objects.published()
    assert not row.is_public


def test_ended_listing_is_known_as_such():
    ended, going_on = make_group(status="ended"), make_group()
    assert list(SupportGroup.objects.ended()) == [ended]
    assert not going_on.is_ended


def test_published_article_is_seen():
    row = make_article()
    assert row in type(row).objects.published()


def test_draft_article_is_hidden():
    row = make_article(status="draft")
    assert row not in type(row).objects.published()


def test_crisis_box_shows_what_is_published_for_the_language():
    line = make_helpline(crisis_languages=["fr"])
    assert list(Helpline.objects.for_crisis_box("fr")) == [line]


def test_crisis_box_leaves_out_drafts_and_other_languages():
    make_helpline(crisis_languages=["fr"], status="draft")
    make_helpline(crisis_languages=["nl"])
    assert not Helpline.objects.for_crisis_box("fr").exists()


def test_crisis_box_shows_the_most_urgent_first():
    second, first = make_helpline(rank=20), make_helpline(rank=10)
    assert list(Helpline.objects.for_crisis_box("fr")) == [first, second]


def test_orientation_is_not_a_group():
    group, network, service = (
        make_group(listing_type=kind) for kind in ("group", "group_network", "orientation")
    )
    assert set(SupportGroup.objects.groups()) == {group, network}
    assert list(SupportGroup.objects.orientation()) == [service]


# Hidden addresses --------------------------------------------------------------------------

SECRET = {
    "venue_name": "Maison Zanzibar",
    "street": "Rue Xylophone 987",
    "latitude": 50.4521,
    "longitude": 4.9012,
}


def a_group_in_jambes(**fields):
    jambes = Locality.objects.get(name="Jambes", municipality=place("Namur"))
    return make_group(locality=jambes, postal_code="5100", **SECRET, **fields)


def test_public_address_is_shown():
    group = a_group_in_jambes(address_visibility="public")
    assert group.public_street == "Rue Xylophone 987"
    assert group.public_venue == "Maison Zanzibar"
    assert group.town == "Namur (Jambes)"
    assert (group.public_latitude, group.public_longitude) == (50.4521, 4.9012)
    assert group.point_is_exact


@pytest.mark.parametrize("visibility", ["town", "on_request"])
def test_hidden_address_is_the_middle_of_the_town(visibility):
    group = a_group_in_jambes(address_visibility=visibility)
    namur = place("Namur")
    assert group.public_street == ""
    assert group.public_venue == ""
    assert group.town == "Namur"
    assert (group.public_latitude, group.public_longitude) == (namur.latitude, namur.longitude)
    assert not group.point_is_exact


def test_hiding_an_address_later_hides_its_point():
    group = a_group_in_jambes()
    group.address_visibility = "town"
    group.save(update_fields=["address_visibility"])
    group.refresh_from_db()
    assert group.public_latitude == place("Namur").latitude


def test_address_without_a_point_stands_at_its_locality():
    group = a_group_in_jambes()
    group.latitude = group.longitude = None
    group.save()
    assert group.public_latitude == group.locality.latitude
    assert not group.point_is_exact


def test_group_without_a_venue_has_no_point():
    group = make_group(municipality=None)
    assert (group.public_latitude, group.public_longitude) == (None, None)


# Numbers to dial ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("read", "dialled"),
    [
        ("02 511 99 99", "+3225119999"),
        ("0487 63 23 43", "+32487632343"),
        ("0800 32 123", "080032123"),
        ("112", "112"),
        ("1813", "1813"),
        ("116 000", "116000"),
        ("103", "103"),
        ("107", "107"),
        ("+32 2 511 99 99", "+3225119999"),
        ("+32 (0)2 511 99 99", "+3225119999"),
        ("0032 2 511 99 99", "+3225119999"),
        ("+32 800 32 123", "080032123"),
        ("070 23 30 01", "+3270233001"),
        ("+33 1 42 34 56 78", "+33142345678"),
        ("00 31 6 12 34 56 78", "+31612345678"),
        ("02 511 99 99 / 0470 12 34 56", "+3225119999"),
        ("", ""),
    ],
)
def test_number_is_dialled_as_a_telephone_wants_it(read, dialled):
    assert make_organisation(phone=read).dial == dialled


# Data version ------------------------------------------------------------------------------


def moves(action):
    before = DataVersion.current()
    action()
    return DataVersion.current() > before


def test_data_version_moves_when_something_is_added():
    assert moves(make_group)


def test_data_version_moves_when_something_is_saved():
    assert moves(make_group().save)


def test_data_version_moves_when_something_is_deleted():
    assert moves(make_group().delete)


def test_data_version_moves_with_an_update_of_many():
    make_group()
    assert moves(lambda: SupportGroup.objects.update(status="draft"))


def test_data_version_moves_with_a_bulk_update():
    group = make_group()
    assert moves(lambda: SupportGroup.objects.bulk_update([group], ["status"]))


def test_data_version_moves_with_a_bulk_creation():
    network = make_network()
    rows = [Catchment(network=network, municipality=place("Ans"))]
    assert moves(lambda: Catchment.objects.bulk_create(rows))


def test_data_version_moves_with_a_bulk_deletion():
    make_group()
    assert moves(SupportGroup.objects.all().delete)


def test_data_version_stays_while_people_read(client):
    make_group()
    assert not moves(lambda: client.get("/groupes/"))


def public_models():
    return [
        model
        for app in ("directory", "articles")
        for model in apps.get_app_config(app).get_models()
        if issubclass(model, Versioned)
    ]


@pytest.mark.parametrize("model", public_models(), ids=lambda model: model.__name__)
def test_no_way_of_writing_what_a_page_shows_escapes_the_data_version(model):
    assert issubclass(model.objects._queryset_class, VersionedQuerySet)
    assert issubclass(model._default_manager._queryset_class, VersionedQuerySet)


def test_there_are_models_that_a_page_shows():
    assert len(public_models()) > 20


def test_places_are_of_the_place_tree_and_nothing_else_is():
    of_the_tree = {model for model in public_models() if model.is_of_place_tree}
    assert of_the_tree == {Region, Municipality, Locality, PlaceAlias}


# Checked and typed are different things -----------------------------------------------------


def test_typing_does_not_make_a_listing_checked():
    group = make_group()
    group.summary = "Une faute de frappe corrigée."
    group.save()
    assert group.verified_on is None
