"""Commune, code, village and point are one fact, whichever door one of them comes in by."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from directory.models import Locality, SupportGroup
from directory.models.venues import check_point
from tests.admin.test_admin import filled_form, url
from tests.doors import form, imported, through
from tests.exchange.test_exchange import as_csv, confirm, report, send
from tests.factories import make_group, make_organisation, place
from tests.reading import Page, squeeze

pytestmark = pytest.mark.django_db
doors = pytest.mark.parametrize("door", through)
NAMUR, BRUSSELS = (50.4669, 4.8675), (50.8466, 4.3528)


def village(name, town="Namur"):
    return Locality.objects.filter(municipality=place(town), name=name).first()


@doors
@pytest.mark.parametrize("code", ["9999", "1000", "abcd"])
def test_a_code_that_does_not_exist_or_of_another_commune_is_refused(desk, door, code):
    group = make_group(postal_code="5000")
    assert through[door](desk, group, "postal_code", code)
    group.refresh_from_db()
    assert (group.postal_code, group.municipality) == ("5000", place("Namur"))


@doors
def test_the_code_of_another_town_behind_a_street_is_refused(desk, door):
    group = make_group(postal_code="5000", street="Rue de Fer 1")
    typed = "Rue Haute 12, 1000 Bruxelles"
    assert "n’écrivez ici que la rue" in through[door](desk, group, "street", typed)
    group.refresh_from_db()
    assert group.street == "Rue de Fer 1"


@doors
@pytest.mark.parametrize(
    "typed", ["Rue Haute 12, 5000 Namur", "Rue Haute 12 ; B-5000 Namur centre"]
)
def test_the_listings_own_code_and_town_behind_a_street_are_taken_off(desk, door, typed):
    group = make_group(postal_code="5000")
    assert not through[door](desk, group, "street", typed)
    group.refresh_from_db()
    assert group.street == "Rue Haute 12"


@doors
@pytest.mark.parametrize("typed", ["Chaussée de Louvain 1030", "Rue Haute 12, 2e étage"])
def test_the_number_of_a_house_is_no_code(desk, door, typed):
    group = make_group(postal_code="5000")
    assert not through[door](desk, group, "street", typed)
    group.refresh_from_db()
    assert group.street == typed


@doors
def test_a_code_of_the_commune_is_taken(desk, door):
    group = make_group(postal_code="5000")
    assert not through[door](desk, group, "postal_code", "5100")
    group.refresh_from_db()
    assert (group.postal_code, group.municipality) == ("5100", place("Namur"))


@pytest.mark.parametrize("door", ["form", "import", "answer"])
@pytest.mark.parametrize("typed", ["B-5100", "B5100", "5 100", "BE-5100", "5100 Jambes"])
def test_a_code_is_read_as_it_stands_on_an_envelope(desk, door, typed):
    group = make_group(postal_code="5000")
    assert not through[door](desk, group, "postal_code", typed)
    group.refresh_from_db()
    assert group.postal_code == "5100"


@pytest.mark.parametrize("door", ["answer", "old answer"])
def test_a_village_does_not_stay_with_the_code_of_another(desk, door):
    boninne = village("Boninne")
    group = make_group(postal_code=boninne.postal_code, locality=boninne)
    assert not through[door](desk, group, "postal_code", "5100")
    group.refresh_from_db()
    assert (group.postal_code, group.locality) == ("5100", None)


# The point ----------------------------------------------------------------------------------


@pytest.mark.parametrize("door", ["form", "import", "version"])
@pytest.mark.parametrize(
    ("point", "is_inside"), [(NAMUR, True), (BRUSSELS, False), ((50.3437, 4.8707), False)]
)
def test_a_point_outside_the_commune_is_refused(desk, door, point, is_inside):
    group = make_group()
    SupportGroup.objects.filter(pk=group.pk).update(longitude=point[1], latitude=50.4669)
    group.refresh_from_db()
    assert bool(through[door](desk, group, "latitude", str(point[0]))) != is_inside


def test_the_centre_of_every_commune_and_village_is_inside_it():
    localities = list(Locality.objects.select_related("municipality"))
    assert len(localities) > 2500
    for row in localities[::7]:
        check_point(row.municipality, row.latitude, row.longitude, localities)


# Another commune ----------------------------------------------------------------------------


@pytest.fixture
def settled():
    boninne = village("Boninne")
    return make_group(
        import_key="porte",
        locality=boninne,
        postal_code=boninne.postal_code,
        street="Rue Basse 1",
        latitude=boninne.latitude,
        longitude=boninne.longitude,
    )


def test_the_form_leaves_the_old_code_village_and_point_and_asks_about_the_street(desk, settled):
    liege = place("Liège").pk
    assert form(desk, settled, "municipality", liege)
    page = desk.post(
        url("change", settled),
        filled_form(desk, url("change", settled)) | {"municipality": liege},
    )
    assert "« Rue Basse 1 » est aussi à Liège" in page.text.replace("\u202f", " ")
    assert not form(desk, settled, "municipality", liege, **{"sure-street": liege})
    settled.refresh_from_db()
    assert settled.municipality == place("Liège")
    assert (settled.locality, settled.postal_code, settled.latitude) == (None, "", None)
    assert settled.street == "Rue Basse 1"


def test_a_new_street_for_the_new_commune_is_not_asked_about(desk, settled):
    more = {"street": "Rue Haute 2", "postal_code": "4000"}
    assert not form(desk, settled, "municipality", place("Liège").pk, **more)
    settled.refresh_from_db()
    assert (settled.street, settled.postal_code) == ("Rue Haute 2", "4000")


def test_the_import_leaves_the_old_street_and_point(desk, settled):
    send(desk, as_csv({"Identifiant": "porte", "CP": "4000", "Commune": "Liège"}))
    assert "l’ancienne adresse est effacée" in " ".join(report()[0]["cautions"])
    confirm(desk)
    settled.refresh_from_db()
    assert settled.municipality == place("Liège")
    assert (settled.street, settled.latitude, settled.locality) == ("", None, None)


def test_the_import_keeps_a_street_that_the_file_says(desk, settled):
    cells = {"CP": "4000", "Commune": "Liège", "Rue et numéro": "Rue Basse 1"}
    send(desk, as_csv({"Identifiant": "porte", **cells}))
    confirm(desk)
    settled.refresh_from_db()
    assert (settled.street, settled.latitude) == ("Rue Basse 1", None)


def test_the_same_commune_leaves_nothing(desk, settled):
    assert not imported(desk, settled, "postal_code", settled.postal_code)
    assert not form(desk, settled, "summary", "Autre chose.")
    settled.refresh_from_db()
    assert (settled.street, settled.locality) == ("Rue Basse 1", village("Boninne"))


# One says the other -------------------------------------------------------------------------


def test_a_code_says_its_commune(desk):
    group = make_group(municipality=None, format="in_person")
    assert not form(desk, group, "postal_code", "5100")
    group.refresh_from_db()
    assert group.municipality == place("Namur")


def test_a_code_of_several_communes_asks_which(desk):
    code = next(
        code
        for code in Locality.objects.values_list("postal_code", flat=True)
        if Locality.objects.filter(postal_code=code).values("municipality").distinct().count() > 1
    )
    group = make_group(municipality=None, format="in_person")
    assert "plusieurs communes" in form(desk, group, "postal_code", code)


def test_a_commune_with_one_code_says_it(desk):
    group = make_group(municipality=None, format="in_person")
    assert not form(desk, group, "municipality", place("Ixelles").pk)
    group.refresh_from_db()
    assert group.postal_code == "1050"


def test_a_commune_with_several_codes_says_none(desk):
    group = make_group(municipality=None, format="in_person")
    assert not form(desk, group, "municipality", place("Namur").pk)
    group.refresh_from_db()
    assert group.postal_code == ""


def test_the_seat_of_an_association_has_a_code_of_its_commune(desk):
    organisation = make_organisation()
    data = filled_form(desk, url("change", organisation))
    page = desk.post(url("change", organisation), data | {"postal_code": "1000"})
    assert "n’est pas celui de Namur" in page.text


# The seat of an association ------------------------------------------------------------------


@pytest.fixture
def seat(db):
    return make_organisation(municipality="Namur", postal_code="5000", street="Rue de Fer 1")


def test_a_seat_that_moves_leaves_its_code_and_is_asked_about_its_street(desk, seat):
    address = url("change", seat)
    data = filled_form(desk, address) | {"municipality": place("Profondeville").pk}
    page = Page(desk.post(address, data))
    assert "« Rue de Fer 1 » est aussi à Profondeville" in squeeze(page.text)
    assert desk.post(address, data | {"street": "Rue Haute 2"}).status_code == 302
    seat.refresh_from_db()
    assert (seat.postal_code, seat.street) == ("5170", "Rue Haute 2")


def test_the_code_of_a_seat_says_its_commune(desk):
    seat = make_organisation(municipality=None)
    address = url("change", seat)
    desk.post(address, filled_form(desk, address) | {"postal_code": "5170"})
    seat.refresh_from_db()
    assert seat.municipality.name_fr == "Profondeville"


@pytest.mark.parametrize(("street", "kept"), [("", ""), ("Rue Haute 2", "Rue Haute 2")])
def test_a_file_that_moves_a_seat_leaves_the_old_street(desk, seat, street, kept):
    lines = f"Nom;Commune;Code postal;Rue\n{seat.name};Liège;4000;{street}"
    file = SimpleUploadedFile("associations.csv", lines.encode())
    address = reverse("admin:directory_organisation_import")
    page = Page(desk.post(address, {"file": file}))
    assert ("l’ancienne adresse est effacée" in page.text) is not bool(street)
    hidden = page.tree.xpath("//form[@class='exchange__confirm']//input[@type='hidden']")
    desk.post(address, {one.get("name"): one.get("value") for one in hidden} | {"confirm": "1"})
    seat.refresh_from_db()
    assert (seat.municipality.name_fr, seat.street) == ("Liège", kept)
