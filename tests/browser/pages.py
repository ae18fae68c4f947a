"""One address for every type of page and for its states, over the real data.

Tests ask for them by name: `@every_page`, then the fixture `address`.
"""

from datetime import date
from urllib.parse import urlsplit

from django.urls import reverse, translate_url

from articles.models import Article
from directory.models import CareNetwork, ConfirmationRequest, Platform, SupportGroup
from directory.received.confirmations import link_of
from tests.factories import make_group

LONG_WORD = "Arbeiterunfallversicherungsgesetzselbsthilfegruppe"


def listed(model, **fields):
    return model.objects.published().filter(**fields).order_by("pk")[0].get_absolute_url()


def in_language(language, address):
    return translate_url(address, language)


def full_group():
    """A group that has everything a page can show, and very long words."""
    return make_group(
        name=f"{LONG_WORD} {LONG_WORD}",
        slug="tout-a-la-fois",
        name_language="de",
        summary=f"Un groupe {LONG_WORD}.",
        description=f"Un paragraphe.\n\nUn autre, {LONG_WORD * 2}.",
        status="full",
        listing_type="group_network",
        format="hybrid",
        facilitation="both",
        min_age=18,
        max_age=99,
        venue_name="Maison de quartier",
        postal_code="5000",
        rhythm="Le 3e jeudi du mois, de 14 h à 16 h",
        price="5 €, ou ce qu’on peut",
        registration="interview",
        registration_note="Un appel suffit.",
        anonymous=True,
        cycle="semi_open",
        wheelchair=True,
        access_note="Ascenseur.",
        email=f"{LONG_WORD.lower()}@example.org",
        verified_on="2026-06-03",
        verified_method="group",
        themes=("deuil-et-perte", "sante-mentale"),
        meetings=[
            {
                "frequency": "monthly",
                "weekday": 3,
                "weeks_of_month": "3",
                "start_time": "14:00",
                "end_time": "16:00",
            }
        ],
    ).get_absolute_url()


def hidden_group():
    return make_group(address_visibility="on_request", status="paused").get_absolute_url()


def ended_group():
    group = make_group(status="ended", ended_reason="Le groupe s’est arrêté en juin 2026.")
    return group.get_absolute_url()


def shared_list():
    slugs = [make_group(name_language="nl").slug, make_group(status="ended").slug, "inconnu"]
    return reverse("shortlist", query={"g": slugs})


def confirmation(part="", **closed):
    """The page behind the link in a message to a Dutch-speaking organiser."""
    group = make_group(name_language="nl", rhythm="Elke maandag", email="groep@example.org")
    request = ConfirmationRequest.objects.create(
        group=group, email="iemand@example.org", language="nl", **closed
    )
    return urlsplit(link_of(request)).path + part


PAGES = {
    "home": "/",
    "list": "/groupes/",
    "list, filtered": "/groupes/?q=deuil&near=5000&radius=5&audience=parents&theme=deuil-et-perte",
    "list, last page": "/groupes/?page=9999",
    "list, nothing found": "/groupes/?q=xyzzyx&near=atlantide&region=atlantide",
    "list, a platform named": "/groupes/?q=Kalima",
    "list, danger": "/groupes/?q=je+veux+mourir",
    "list, near an ambiguous place": "/groupes/?near=Saint-Nicolas",
    "list, map": "/groupes/?view=map",
    "list, this week": "/groupes/?when=week",
    "agenda": "/agenda/",
    "agenda, empty": "/agenda/?language=en&theme=alcool",
    "group": lambda: listed(SupportGroup, organisation__isnull=False),
    "group, everything": full_group,
    "group, hidden address": hidden_group,
    "group in Dutch": lambda: listed(SupportGroup, name_language="nl"),
    "group in German": lambda: listed(SupportGroup, name_language="de"),
    "group, ended": ended_group,
    "report": lambda: listed(SupportGroup, name_language="fr") + "signaler/",
    "report, thanks": lambda: listed(SupportGroup, name_language="fr") + "signaler/merci/",
    "suggest": "/proposer-un-groupe/",
    "suggest, thanks": "/proposer-un-groupe/merci/",
    "networks": "/reseaux/",
    "networks for adults": "/reseaux/adultes/",
    "networks for the young": "/reseaux/enfants-adolescents/",
    "network": lambda: listed(CareNetwork, short_name__gt="", name_language="nl"),
    "near, empty": "/pres-de-chez-moi/",
    "near a town": "/pres-de-chez-moi/?place=4780",
    "near an uncertain town": "/pres-de-chez-moi/?place=Dinant",
    "near, ambiguous": "/pres-de-chez-moi/?place=Saint-Nicolas",
    "near, unknown": "/pres-de-chez-moi/?place=Namurr",
    "near, too long": f"/pres-de-chez-moi/?place={'x' * 300}",
    "regions": "/regions/",
    "region": "/regions/hainaut/",
    "region, small": "/regions/communaute-germanophone/",
    "leaflet": "/regions/hainaut/depliant/",
    "themes": "/themes/",
    "theme": "/themes/deuil-et-perte/",
    "platforms": "/plateformes/",
    "platform": lambda: listed(Platform),
    "helplines": "/urgence/",
    "articles": "/articles/",
    "articles, unknown audience": "/articles/?audience=atlantide",
    "article": lambda: listed(Article),
    "confirmation": confirmation,
    "confirmation, corrections": lambda: confirmation("corriger/"),
    "confirmation, thanks": lambda: confirmation(answer="true", closed_on=date(2026, 6, 3)),
    "confirmation, broken link": "/confirmer/rien/",
    "questions": "/trouver/",
    "questions, themes": "/trouver/?pour=proche&etape=2",
    "questions, unknown place": "/trouver/?etape=3&near=atlantide",
    "questions, manner": "/trouver/?etape=4&near=Namur",
    "questions, danger": "/trouver/?danger=mourir&etape=2",
    "questions, result": "/trouver/?pour=proche&theme=dependances&near=5000&etape=resultat",
    "shortlist": "/ma-liste/",
    "shortlist, shared": shared_list,
    "about": "/a-propos/",
    "privacy": "/vie-privee/",
    "accessibility": "/accessibilite/",
    "legal": "/mentions-legales/",
    "sources": "/sources/",
    "data": "/donnees/",
    "API": "/api/",
    "embedding": "/integrer/",
    "embedding, chosen": "/integrer/?what=groups&place=Namur&theme=deuil-et-perte&tint=blue",
    "embedding, place not known": "/integrer/?what=groups&place=atlantide",
    "design": "/a-propos/design/",
    "not found": "/atlantide/",
    "home, in Dutch": "/nl/",
    "list, in Dutch": "/nl/groepen/?q=rouw&near=9000",
    "list, danger, in Dutch": "/nl/groepen/?q=ik+wil+dood",
    "group, in Dutch": lambda: in_language("nl", listed(SupportGroup, name_language="nl")),
    "network, in Dutch": "/nl/netwerken/het-pakt/",
    "near a town, in Dutch": "/nl/bij-mij-in-de-buurt/?place=9000",
    "article, in Dutch": lambda: listed(Article, language="nl"),
    "questions, in Dutch": "/nl/zoeken/",
    "helplines, in Dutch": "/nl/nood/",
    "suggest, in Dutch": "/nl/groep-voorstellen/",
    "not found, in Dutch": "/nl/groupes/",
    "home, in German": "/de/",
    "list, in German": "/de/gruppen/?q=einsam&near=4700",
    "near a town, in German": "/de/in-meiner-naehe/?place=4700",
    "helplines, in German": "/de/notfall/",
    "home, in English": "/en/",
    "list, in English": "/en/groups/?q=my+husband+drinks&near=1000",
    "helplines, in English": "/en/emergency/",
}
STATUS = {
    "group, ended": 410,
    "not found": 404,
    "not found, in Dutch": 404,
    "confirmation, broken link": 404,
}

OTHER_LANGUAGES = {"Dutch": "nl", "German": "de", "English": "en"}


def language_of(name):
    """« home, in Dutch » is one of /nl/."""
    return OTHER_LANGUAGES.get(name.rpartition(", in ")[2], "fr")


def home_of(name):
    """The home page of the same language."""
    ending = name.rpartition(", in ")[2]
    return f"home, in {ending}" if ending in OTHER_LANGUAGES else "home"


def address_of(name):
    address = PAGES[name]
    return address() if callable(address) else address
