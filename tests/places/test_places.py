"""What people type finds the place they mean."""

import pytest

from directory.places.gazetteer import gazetteer

pytestmark = pytest.mark.django_db


def found(text):
    return [place.label for place in gazetteer().find(text)]


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("5000", "5000 Namur"),
        ("Namur", "5000 Namur"),
        ("namen", "5000 Namur"),
        ("NAMUR", "5000 Namur"),
        (" namur ", "5000 Namur"),
        ("5000 Namur", "5000 Namur"),
        ("Namur 5000", "5000 Namur"),
        ("Namur, 5000", "5000 Namur"),
        ("Boninne", "5021 Boninne (Namur)"),
        ("5021", "5021 Boninne (Namur)"),
        ("Jambes", "5100 Jambes (Namur)"),
        ("Bruxelles", "1000 Bruxelles"),
        ("Brussel", "1000 Bruxelles"),
        ("Brüssel", "1000 Bruxelles"),
        ("1000 Bruxelles", "1000 Bruxelles"),
        ("1000", "1000 Bruxelles"),
        ("Liège", "4000 Liège"),
        ("liege", "4000 Liège"),
        ("LIÈGE", "4000 Liège"),
        ("Luik", "4000 Liège"),
        ("Lüttich", "4000 Liège"),
        ("Sankt Vith", "4780 Saint-Vith"),
        ("St. Vith", "4780 Saint-Vith"),
        ("Saint-Vith", "4780 Saint-Vith"),
        ("4780", "4780 Saint-Vith"),
        ("Anvers", "2000 Anvers"),
        ("antwerpen", "2000 Anvers"),
        ("Gand", "9000 Gand"),
        ("gent", "9000 Gand"),
        ("Bergen", "7000 Mons"),
        ("mons", "7000 Mons"),
        ("doornik", "7500 Tournai"),
        ("Braine-l'Alleud", "1420 Braine-l’Alleud"),
        ("braine l alleud", "1420 Braine-l’Alleud"),
        ("Court St Etienne", "1490 Court-Saint-Étienne"),
        ("Hamois", "5360 Hamois"),
        ("Waterloo", "1410 Waterloo"),
        ("1060", "1060 Saint-Gilles"),
        ("1060 st gilles", "1060 Saint-Gilles"),
        ("1060 Sint-Gillis", "1060 Saint-Gilles"),
    ],
)  # fmt: skip
def test_place_is_found(typed, label):
    assert [squeeze_apostrophe(text) for text in found(typed)] == [squeeze_apostrophe(label)]


def squeeze_apostrophe(text):
    return text.replace("’", "'")


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("Saint-Gilles", {"1060 Saint-Gilles", "9170 Saint-Gilles-Waes"}),
        ("st gilles", {"1060 Saint-Gilles", "9170 Saint-Gilles-Waes"}),
        ("Saint-Nicolas", {"4420 Saint-Nicolas", "9100 Saint-Nicolas"}),
        ("Braine", {"1420 Braine-l'Alleud", "7090 Braine-le-Comte", "1440 Braine-le-Château"}),
    ],
)
def test_ambiguous_name_gives_each_place_with_its_postal_code(typed, labels):
    assert labels <= set(map(squeeze_apostrophe, found(typed)))


def test_postal_code_of_two_towns_gives_both():
    towns = {place.municipality.name for place in gazetteer().find("1804")}
    assert len(towns) == 2


def test_postal_code_with_a_name_that_fits_decides():
    several = gazetteer().find("1804")
    for place in several:
        assert gazetteer().find(place.query) == [place]


def test_postal_code_with_a_wrong_name_still_finds_the_code():
    assert found("5000 Xyzzyville") == ["5000 Namur"]


def test_name_with_a_code_that_does_not_exist_finds_the_name():
    assert found("5999 Namur") == ["5000 Namur"]


def test_every_place_found_is_found_again_by_its_query():
    """A choice that was offered must be a choice that was understood."""
    wrong = []
    seen = 0
    for places in gazetteer().by_name.values():
        for place in places:
            seen += 1
            again = gazetteer().find(place.query)
            if len(again) != 1 or again[0].municipality_code != place.municipality_code:
                wrong.append(place.query)
    assert seen > 2700
    assert wrong == []


def test_every_postal_code_finds_something():
    codes = list(gazetteer().by_code)
    assert len(codes) == 1149
    assert [code for code in codes if not gazetteer().find(code)] == []


def test_every_name_of_every_municipality_finds_it():
    missing = [
        (name, municipality.code)
        for municipality in gazetteer().municipalities.values()
        for name in municipality.all_names
        if municipality.code not in {place.municipality_code for place in gazetteer().find(name)}
    ]
    assert missing == []


@pytest.mark.parametrize("typed", ["Xyzzyville", "Paris", "9999", "0000", "?", "…", "12", ""])
def test_unknown_place_is_not_found(typed):
    assert found(typed) == []


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("Namurr", "5000 Namur"),
        ("Charleroy", "6000 Charleroi"),
        ("Bruxeles", "1000 Bruxelles"),
        ("Louvin-la-Neuve", "1348 Louvain-la-Neuve (Ottignies-Louvain-la-Neuve)"),
        ("Antwerpn", "2000 Anvers"),
        ("Vervier", "4800 Verviers"),
    ],
)
def test_misspelt_place_is_suggested(misspelt, meant):
    assert meant in [place.label for place in gazetteer().close_names(misspelt)]


@pytest.mark.parametrize("misspelt", ["namure", "bruxele", "liége", "gant"])
def test_a_suggested_place_is_named_once(misspelt):
    labels = [place.label for place in gazetteer().close_names(misspelt)]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("typed", ["Xqzwvk", "1", "", "?"])
def test_nothing_is_suggested_for_what_resembles_nothing(typed):
    assert gazetteer().close_names(typed) == []


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("Brabant wallon", "brabant-wallon"),
        ("Hainaut", "hainaut"),
        ("wallonie", "wallonie"),
        ("Vlaanderen", "flandre"),
        ("Ostbelgien", "communaute-germanophone"),
    ],
)
def test_region_typed_for_a_town_is_recognised(typed, slug):
    region = gazetteer().find_region(typed)
    assert region is not None
    assert region.slug == slug


def test_town_is_not_a_region():
    assert gazetteer().find_region("Dinant") is None


@pytest.mark.parametrize(
    ("point", "town"),
    [("50.47,4.87", "Namur"), ("50.63, 5.57", "Liège"), ("50.88,4.70", "Louvain")],
)
def test_position_of_a_device_finds_the_town(point, town):
    (place,) = gazetteer().find(point)
    assert place.municipality.name == town


@pytest.mark.parametrize("point", ["48.85,2.35", "0,0", "50.47", "99.99,9.99"])
def test_position_abroad_finds_nothing(point):
    assert gazetteer().find(point) == []
