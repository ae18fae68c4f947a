"""Which groups are suggested, in which order, and what is given up when there are too few."""

import pytest

from directory.finding.index import current_index
from directory.finding.matches import ENOUGH, Suggestions
from directory.models import Theme
from directory.places.gazetteer import gazetteer
from tests.factories import make_group

pytestmark = pytest.mark.django_db


def suggest(near="Namur", **wishes):
    return Suggestions(
        current_index(),
        **{
            "place": gazetteer().find(near)[0] if near else None,
            "audiences": [],
            "themes": [],
            "formats": [],
            "facilitations": [],
        }
        | wishes,
    )


def names(found):
    return [row.group.name for row in found.rows]


def make_enough(**fields):
    return [make_group(**fields) for _ in range(ENOUGH)]


def test_the_nearest_comes_first():
    make_group(name="Loin", municipality="Dinant")
    make_group(name="Près", municipality="Namur")
    assert names(suggest()) == ["Près", "Loin"]


def test_the_language_of_the_page_comes_before_the_distance():
    make_group(name="En néerlandais", municipality="Bruxelles", languages=["nl"])
    make_group(name="En français", municipality="Ixelles")
    assert names(suggest("Bruxelles")) == ["En français", "En néerlandais"]


def test_who_matches_two_themes_comes_before_who_matches_one():
    make_group(name="Un", themes=["deuil-et-perte"])
    make_group(name="Deux", municipality="Dinant", themes=["deuil-et-perte", "dependances"])
    found = suggest(themes=["deuil-et-perte", "dependances"])
    assert names(found) == ["Deux", "Un"]


def test_a_group_for_women_only_is_not_for_whoever_did_not_say_so():
    make_group(name="Femmes", audiences=["femmes", "personne-concernee"])
    make_group(name="Tous", municipality="Dinant", audiences=["personne-concernee"])
    found = suggest(audiences=["personne-concernee"])
    assert names(found) == ["Tous"]


def test_a_group_for_women_only_keeps_its_rank_where_women_are_meant():
    make_group(name="Femmes", audiences=["femmes", "personne-concernee"])
    make_group(name="Tous", municipality="Dinant", audiences=["personne-concernee"])
    found = suggest(audiences=["personne-concernee", "femmes"])
    assert names(found) == ["Femmes", "Tous"]
    assert "accueille les femmes" in found.rows[0].reason


def test_relatives_of_any_age_are_not_only_for_the_young():
    make_group(name="Familles", audiences=["proches", "adolescents"])
    make_group(name="Dinant", municipality="Dinant", audiences=["proches"])
    found = suggest(audiences=["proches"])
    assert names(found) == ["Familles", "Dinant"]
    assert "accueille les proches et les aidants" in found.rows[0].reason


def test_a_group_for_women_and_men_is_for_all():
    make_group(audiences=["femmes", "hommes", "personne-concernee"])
    reason = suggest(audiences=["personne-concernee"]).rows[0].reason
    assert "accueille les personnes concernées" in reason


def test_a_group_for_the_young_alone_is_not_for_whoever_did_not_say_so():
    make_group(name="Jeunes", audiences=["personne-concernee", "adolescents"])
    make_group(name="Dinant", municipality="Dinant", audiences=["personne-concernee"])
    found = suggest(audiences=["personne-concernee"])
    assert names(found) == ["Dinant"]


def test_enough_groups_leave_others_out():
    wanted = make_enough(format="online", municipality=None, regions_served=["wallonie"])
    make_group(name="En personne")
    found = suggest(formats=["online"])
    assert sorted(names(found)) == sorted(group.name for group in wanted)
    assert found.given_up == []


def test_the_way_of_meeting_is_given_up_first():
    make_group(name="En ligne", format="online", municipality=None, regions_served=["wallonie"])
    make_group(name="En personne")
    found = suggest(formats=["online"], themes=["deuil-et-perte"])
    assert names(found) == ["En ligne", "En personne"]
    assert found.given_up == ["format"]


def test_a_precise_theme_is_widened_to_its_branch():
    branch = Theme.objects.get(slug="dependances")
    make_group(name="Jeu", themes=["jeux-d-argent"])
    make_group(name="Alcool", themes=["alcool"])
    found = suggest(themes=["jeux-d-argent"])
    assert names(found) == ["Jeu", "Alcool"]
    assert found.given_up == ["theme"]
    assert found.branch_names == [branch.name]


def test_distance_is_given_up_before_the_subject():
    make_group(name="Arlon", municipality="Arlon")
    make_group(name="Autre thème", themes=["handicap"])
    found = suggest(themes=["deuil-et-perte"])
    assert names(found) == ["Arlon"]
    assert found.given_up == ["distance"]


def test_the_people_are_given_up_and_the_subject_is_not():
    make_group(name="Autres gens", audiences=["professionnels"])
    make_group(name="Autre thème", audiences=["proches"], themes=["handicap"])
    found = suggest(audiences=["proches"], themes=["deuil-et-perte"])
    assert names(found) == ["Autres gens"]


def test_at_work_the_people_are_given_up_and_the_subject_is_not():
    make_group(name="Autre thème", audiences=["professionnels"], themes=["handicap"])
    make_group(name="Autres gens", audiences=["proches"])
    found = suggest(audiences=["professionnels"], themes=["deuil-et-perte"])
    assert names(found) == ["Autres gens"]


def test_kindred_themes_stand_in_and_no_other():
    make_group(name="Handicap", themes=["handicap"])
    make_group(name="Santé mentale", municipality="Dinant", themes=["sante-mentale"])
    found = suggest(themes=["deuil-et-perte"], kindred=["sante-mentale"])
    assert names(found) == ["Santé mentale"]


EATING = "troubles-alimentaires"


@pytest.fixture
def other_subjects_nearby():
    return make_enough(themes=["deuil-et-perte"])


def make_elsewhere(**fields):
    """A group of Brussels about eating that keeps its address for itself."""
    common = {"municipality": None, "regions_served": ["bruxelles"], "format": "in_person"}
    return make_group(**{"themes": [EATING]} | common | fields)


def test_the_very_subject_comes_first_where_it_is_only_elsewhere(other_subjects_nearby):
    group = make_elsewhere()
    found = suggest(themes=[EATING], audiences=["adultes"])
    assert names(found)[0] == group.name
    assert "est actif ailleurs (Bruxelles)" in found.rows[0].reason
    assert found.given_up == ["distance", "branch"]


def test_the_very_subject_elsewhere_takes_two_places_at_most(other_subjects_nearby):
    for _ in range(3):
        make_elsewhere()
    assert len(suggest(themes=[EATING], audiences=["adultes"]).rows) == ENOUGH + 2


def test_nobody_of_elsewhere_comes_to_the_door(other_subjects_nearby):
    group = make_elsewhere(format="home")
    assert group.name not in names(suggest(themes=[EATING]))


def test_the_very_subject_for_others_stays_behind(other_subjects_nearby):
    group = make_elsewhere(audiences=["enfants"])
    assert group.name not in names(suggest(themes=[EATING], audiences=["adultes"]))


def test_a_group_without_a_venue_must_serve_the_place():
    online = {"format": "home", "municipality": None}
    make_group(name="Ici", regions_served=["namur"], **online)
    make_group(name="Ailleurs", regions_served=["hainaut"], **online)
    assert names(suggest()) == ["Ici"]


def test_an_online_group_of_elsewhere_serves_everybody():
    make_group(name="En ligne", format="online", municipality=None, regions_served=["hainaut"])
    assert names(suggest()) == ["En ligne"]


def test_a_draft_is_never_suggested():
    make_group(status="draft")
    make_group(name="Publié")
    assert names(suggest()) == ["Publié"]


def test_a_service_that_orients_is_not_a_group():
    make_group(listing_type="orientation")
    assert names(suggest()) == []


def test_the_reason_says_who_what_and_where():
    make_group(municipality="Dinant", audiences=["proches"], themes=["alcool"])
    found = suggest(audiences=["proches"], themes=["dependances"])
    assert found.rows[0].reason == (
        "Parce qu’il a pour thème «\u202fAlcool\u202f», accueille les proches et les aidants "
        "et se réunit à environ 23\u00a0km de chez vous."
    )


def test_the_reason_names_a_second_theme_as_such():
    make_group(themes=["deuil-et-perte", "alcool"])
    assert "touche aussi au thème «\u202fAlcool\u202f»" in suggest(themes=["alcool"]).rows[0].reason


def test_the_reason_says_who_leads_where_that_was_asked():
    make_group(facilitation="peer")
    asked, unasked = suggest(facilitations=["peer"]), suggest()
    assert "est animé par des personnes concernées" in asked.rows[0].reason
    assert "animé" not in unasked.rows[0].reason


def test_the_reason_hides_what_the_group_hides():
    make_group(address_visibility="town", street="Rue Secrète 7", latitude=50.40, longitude=4.80)
    reason = suggest().rows[0].reason
    assert "Secrète" not in reason
    assert "tout près" in reason


def test_without_a_place_the_town_is_named():
    make_group(municipality="Dinant")
    assert "se réunit à Dinant" in suggest(near=None).rows[0].reason
