"""Which groups are suggested, in which order, and what is given up when there are too few."""

import pytest
from django.utils import translation

from directory.finding.index import current_index
from directory.finding.matches import ENOUGH, MOST_DISTANT, Suggestions
from directory.models import Audience, Theme
from directory.places.gazetteer import gazetteer
from tests.factories import make_group

pytestmark = pytest.mark.django_db


def suggest(near="Namur", **wishes):
    """What is suggested; `make_group` makes groups about grief."""
    return Suggestions(
        current_index(),
        **{
            "place": gazetteer().find(near)[0] if near else None,
            "audiences": [],
            "themes": ["deuil-et-perte"],
            "formats": [],
            "facilitations": [],
        }
        | wishes,
    )


def names(found):
    return [row.group.name for row in found.rows]


def distant(found):
    return [row.group.name for row in found.distant_rows]


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
    assert "pour les femmes" in found.rows[0].reason


def test_relatives_of_any_age_are_not_only_for_the_young():
    make_group(name="Familles", audiences=["proches", "adolescents"])
    make_group(name="Dinant", municipality="Dinant", audiences=["proches"])
    found = suggest(audiences=["proches"])
    assert names(found) == ["Familles", "Dinant"]
    assert "pour les proches et les aidants" in found.rows[0].reason


def test_a_group_for_women_and_men_is_for_all():
    make_group(audiences=["femmes", "hommes", "personne-concernee"])
    reason = suggest(audiences=["personne-concernee"]).rows[0].reason
    assert "pour les personnes concernées" in reason


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


def test_one_illness_does_not_stand_in_for_another():
    make_group(name="Cancer", themes=["cancer"])
    make_group(name="Toutes", municipality="Dinant", themes=["maladie-chronique"])
    assert names(suggest(themes=["acouphenes"])) == ["Toutes"]
    assert {*names(suggest(themes=["maladie-et-douleur"]))} == {"Cancer", "Toutes"}


def test_distance_is_given_up_before_the_subject():
    make_group(name="Charleroi", municipality="Charleroi")
    make_group(name="Autre thème", themes=["handicap"])
    found = suggest(themes=["deuil-et-perte"])
    assert names(found) == ["Charleroi"]
    assert found.given_up == ["distance"]


def test_nobody_is_sent_farther_than_one_travels_without_it_being_said():
    make_group(name="Arlon", municipality="Arlon")
    make_group(name="Dinant", municipality="Dinant")
    found = suggest(themes=["deuil-et-perte"])
    assert names(found) == ["Dinant"]
    assert distant(found) == ["Arlon"]
    assert not found.is_only_farther


def test_enough_that_is_near_leaves_out_what_is_far():
    make_group(name="Arlon", municipality="Arlon")
    make_enough(municipality="Dinant")
    assert distant(suggest(themes=["deuil-et-perte"])) == []


def test_what_is_far_is_in_the_language_of_the_reader():
    make_group(name="Ostende", municipality="Ostende", languages=["nl"])
    make_group(name="Arlon", municipality="Arlon")
    assert distant(suggest("Bruxelles", themes=["deuil-et-perte"])) == ["Arlon"]


def test_any_subject_at_all_stands_in_for_none_that_is_far():
    make_group(name="Arlon", municipality="Arlon")
    make_group(name="Autre thème", themes=["handicap"])
    found = suggest(themes=["deuil-et-perte"])
    assert names(found) == []
    assert distant(found) == ["Arlon"]
    assert found.is_only_farther


def test_a_far_group_that_also_meets_online_is_for_who_asks_for_that():
    make_group(name="Hybride", municipality="Arlon", format="hybrid")
    found = suggest(formats=["online"])
    assert names(found) == ["Hybride"]
    assert "en ligne, ou sur place à environ" in found.rows[0].reason
    assert distant(suggest()) == ["Hybride"]


def test_who_comes_to_homes_does_so_in_their_own_area():
    make_group(name="Visites", municipality="Charleroi", format="home")
    assert names(suggest("Charleroi")) == ["Visites"]
    found = suggest()
    assert names(found) == distant(found) == []


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


def test_a_group_somewhere_in_brussels_is_near_its_suburbs():
    group = make_elsewhere()
    found = suggest(near="Waterloo", themes=[EATING])
    assert names(found) == [group.name]
    assert "à environ 14\u00a0km de Waterloo" in found.rows[0].reason


def test_of_a_group_somewhere_in_a_province_the_province_is_told():
    make_elsewhere(regions_served=["brabant-wallon"])
    found = suggest(themes=[EATING])
    assert "ailleurs en Belgique (Brabant wallon)" in found.distant_rows[0].reason


def test_nobody_is_suggested_whom_the_list_leaves_out(other_subjects_nearby):
    make_elsewhere(regions_served=["flandre"])
    assert distant(suggest(themes=[EATING])) == []


def test_the_very_subject_that_is_only_elsewhere_stands_apart(other_subjects_nearby):
    group = make_elsewhere()
    found = suggest(themes=[EATING], audiences=["adultes"], kindred=["deuil-et-perte"])
    assert distant(found) == [group.name]
    assert found.is_only_farther
    assert "à environ 55\u00a0km de Namur" in found.distant_rows[0].reason
    assert len(names(found)) == ENOUGH
    assert found.given_up == ["branch"]


def test_the_very_subject_elsewhere_takes_three_places_at_most(other_subjects_nearby):
    for _ in range(4):
        make_elsewhere()
    assert len(distant(suggest(themes=[EATING], audiences=["adultes"]))) == MOST_DISTANT


def test_nobody_of_elsewhere_comes_to_the_door(other_subjects_nearby):
    group = make_elsewhere(format="home")
    found = suggest(themes=[EATING])
    assert group.name not in names(found) + distant(found)


def test_the_very_subject_for_others_stays_behind(other_subjects_nearby):
    group = make_elsewhere(audiences=["enfants"])
    found = suggest(themes=[EATING], audiences=["adultes"])
    assert group.name not in names(found) + distant(found)


def test_a_group_without_a_venue_must_serve_the_place():
    online = {"format": "home", "municipality": None}
    make_group(name="Ici", regions_served=["namur"], **online)
    make_group(name="Ailleurs", regions_served=["hainaut"], **online)
    assert names(suggest()) == ["Ici"]


GENERAL = {"themes": [], "kindred": ["sante-mentale", "retablissement"]}


def test_nobody_is_told_of_a_grief_or_an_illness_that_they_did_not_name():
    make_group(name="Deuil")
    make_group(name="Cancer", themes=["cancer"])
    make_group(name="Violences", themes=["violences"])
    make_group(name="Ensemble", municipality="Dinant", themes=["retablissement"])
    assert names(suggest(**GENERAL)) == ["Ensemble"]
    found = suggest(themes=["sante-mentale"])
    assert not {"Deuil", "Cancer", "Violences"} & {*names(found)}


def test_who_names_nothing_finds_what_helps_in_general_else_what_there_is():
    make_group(name="Divorce", themes=["separation"])
    assert names(suggest(**GENERAL)) == ["Divorce"]
    make_group(name="Ensemble", municipality="Dinant", themes=["retablissement"])
    assert names(suggest(**GENERAL)) == ["Ensemble"]


def test_of_a_whole_branch_what_few_live_comes_after_the_others_and_care_last():
    make_group(name="Voix", themes=["entente-de-voix"])
    make_group(name="Hôpital", themes=["depression"], kind="therapy")
    make_group(name="Dépression", municipality="Dinant", themes=["depression"])
    assert names(suggest(themes=["sante-mentale"])) == ["Dépression", "Voix", "Hôpital"]


def test_the_very_theme_comes_before_the_parts_of_its_branch():
    make_group(name="Conjoint", themes=["perte-du-conjoint"])
    make_group(name="Deuil", municipality="Dinant")
    assert names(suggest()) == ["Deuil", "Conjoint"]


def test_only_for_people_whom_the_reader_is_not_is_left_out():
    make_group(name="Parents", audiences=["parents", "adultes"])
    make_group(name="Tous", municipality="Dinant", audiences=["adultes"])
    wishes = {"audiences": ["personne-concernee", "adultes"], "not_for": ["parents"]}
    assert names(suggest(**wishes)) == ["Tous"]
    assert "Parents" in names(suggest(**wishes | {"audiences": ["adultes", "parents"]}))


def test_what_a_child_does_not_live_is_only_for_who_names_it():
    make_group(name="Conjoint", themes=["perte-du-conjoint"])
    assert names(suggest(unfit=["perte-du-conjoint"])) == []
    found = suggest(themes=["perte-du-conjoint"], unfit=["perte-du-conjoint"])
    assert names(found) == ["Conjoint"]


def test_a_group_for_children_comes_first_for_a_child():
    make_group(name="Adultes", audiences=["personnes-endeuillees"])
    make_group(name="Enfants", municipality="Dinant", audiences=["enfants"])
    wishes = {"audiences": ["parents", "enfants", "personnes-endeuillees"]}
    assert names(suggest(**wishes)) == ["Adultes", "Enfants"]
    assert names(suggest(**wishes, first=["enfants"])) == ["Enfants", "Adultes"]


def test_for_teenagers_and_young_adults_is_not_closed_to_teenagers():
    make_group(name="Maison", audiences=["adolescents", "jeunes-adultes"])
    make_group(name="Dinant", municipality="Dinant", audiences=["adolescents", "parents"])
    assert names(suggest(audiences=["adolescents", "parents"])) == ["Maison", "Dinant"]


def test_an_online_group_of_elsewhere_serves_everybody():
    make_group(name="En ligne", format="online", municipality=None, regions_served=["hainaut"])
    assert names(suggest()) == ["En ligne"]


def test_a_draft_is_never_suggested():
    make_group(status="draft")
    make_group(name="Publié")
    assert names(suggest()) == ["Publié"]


def test_a_service_that_orients_is_not_a_group():
    make_group(listing_type="orientation", themes=["retablissement"])
    assert names(suggest(**GENERAL)) == []


def test_a_service_that_answers_the_phone_is_for_who_asks_for_that():
    make_group(
        name="Écoute",
        listing_type="orientation",
        format="phone",
        municipality=None,
        regions_served=["wallonie"],
        themes=["retablissement"],
    )
    assert names(suggest(**GENERAL)) == []
    found = suggest(**GENERAL, formats=["phone"])
    assert names(found) == ["Écoute"]
    assert "par téléphone" in found.rows[0].reason


# The reason ---------------------------------------------------------------------------------


def reason(near="Namur", asked=None, **fields):
    make_group(**fields)
    return suggest(near, **(asked or {})).rows[0].reason


def test_the_reason_begins_with_the_theme_and_says_who_and_where():
    fields = {"municipality": "Dinant", "audiences": ["proches"], "themes": ["alcool"]}
    asked = {"audiences": ["proches"], "themes": ["dependances"]}
    assert reason(asked=asked, kind="self_help", **fields) == (
        "Alcool\u00a0: un groupe d’entraide pour les proches et les aidants, "
        "à environ 23\u00a0km de Namur."
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Alcohol: een zelfhulpgroep voor ouders, op ongeveer 23\u00a0km van Namen."),
        ("de", "Alkohol: eine Selbsthilfegruppe für Eltern, etwa 23\u00a0km von Namur entfernt."),
        ("en", "Alcohol: a peer support group for parents, about 23\u00a0km from Namur."),
    ],
)
def test_the_reason_is_a_sentence_of_each_language(language, said):
    phrases = {"nl": "ouders", "de": "Eltern", "en": "parents"}
    translations = {code: {"phrase": phrase} for code, phrase in phrases.items()}
    Audience.objects.filter(slug="parents").update(translations=translations)
    with translation.override(language):
        assert said == reason(
            asked={"themes": ["alcool"]},
            municipality="Dinant",
            audiences=["parents"],
            themes=["alcool"],
            kind="self_help",
            languages=[language],
        )


def test_the_reason_says_the_language_where_it_is_not_that_of_the_page():
    make_group(municipality="Bruxelles", languages=["nl"])
    assert suggest("Bruxelles").rows[0].reason.endswith("à Bruxelles, en néerlandais.")


@pytest.mark.parametrize(
    ("near", "said"),
    [("Arlon", "d’Arlon"), ("Le Roeulx", "du Roeulx"), ("Les Bons Villers", "des Bons Villers")],
)
def test_a_distance_is_counted_from_the_place_in_good_french(near, said):
    town = {"Arlon": "Virton"}.get(near, "Charleroi")
    assert f"km {said}." in reason(near, municipality=town)


def test_in_the_town_that_was_asked_for_no_distance_is_told():
    assert reason().endswith(", à Namur.")


def test_the_reason_names_a_second_theme_as_such():
    said = reason(asked={"themes": ["alcool"]}, themes=["solitude", "alcool"])
    assert said.startswith("Solitude")
    assert said.endswith("Le thème «\u202fAlcool\u202f» y a aussi sa place.")


def test_the_reason_says_who_leads_where_that_was_asked():
    make_group(facilitation="peer")
    asked, unasked = suggest(facilitations=["peer"]), suggest()
    assert "entre personnes concernées" in asked.rows[0].reason
    assert "entre personnes" not in unasked.rows[0].reason


def test_the_reason_hides_what_the_group_hides():
    said = reason(
        "Jambes",
        address_visibility="town",
        street="Rue Secrète 7",
        latitude=50.40,
        longitude=4.80,
    )
    assert "Secrète" not in said
    assert said.endswith("à Namur.")


def test_without_a_place_the_town_is_named():
    assert reason(None, municipality="Dinant").endswith("à Dinant.")
