"""« Mode d’emploi »: what an editor needs to know, in short pages inside the admin.

Each page is a document in French, `templates/admin/guide/<slug>.html`; this module knows their
order and what surrounds them. What a page quotes as a button or a word of the screen stands in
`<b class="key">` or `<b class="word">`: a test looks for it in the admin.
"""

from dataclasses import dataclass

from django.contrib import admin
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class GuidePage:
    slug: str
    title: str
    summary: str
    see_also: tuple[str, ...]
    # Whoever lacks it cannot open the lists that the page speaks of.
    permission: str | None = None


PAGES = [
    GuidePage(
        "votre-semaine",
        _("Votre semaine en deux heures"),
        _("Par où commencer, dans quel ordre, et quand s’arrêter."),
        ("verifier", "lignes-d-aide", "signalements-et-propositions"),
        "directory.view_report",
    ),
    GuidePage(
        "ajouter-un-groupe",
        _("Ajouter un groupe"),
        _("De la première information à la fiche publiée."),
        ("verifier", "adresses-et-vie-privee", "ecrire-pour-les-lecteurs"),
        "directory.view_supportgroup",
    ),
    GuidePage(
        "quand-on-se-retrouve",
        _("Quand un groupe se retrouve"),
        _("Des mots aux dates : rythmes, vacances, exceptions."),
        ("ajouter-un-groupe", "verifier", "quand-le-groupe-repond"),
        "directory.view_supportgroup",
    ),
    GuidePage(
        "themes-et-publics",
        _("Thèmes et publics"),
        _("Choisir les bons, et apprendre un mot à la recherche."),
        ("ajouter-un-groupe", "ecrire-pour-les-lecteurs", "importer-et-exporter"),
        "directory.view_theme",
    ),
    GuidePage(
        "verifier",
        _("Vérifier"),
        _("Ce qui compte comme vérifié, le bouton, et quoi dire au téléphone."),
        ("quand-le-groupe-repond", "lignes-d-aide", "les-statuts"),
        "directory.view_supportgroup",
    ),
    GuidePage(
        "les-statuts",
        _("Les statuts"),
        _("Du brouillon à la fin d’un groupe : ce que voient les visiteurs."),
        ("ajouter-un-groupe", "historique-et-annuler", "verifier"),
        "directory.view_supportgroup",
    ),
    GuidePage(
        "signalements-et-propositions",
        _("Répondre aux signalements et aux propositions"),
        _("Ce que les visiteurs nous envoient, et comment le traiter."),
        ("verifier", "les-statuts", "doublons-et-liens-morts"),
        "directory.view_report",
    ),
    GuidePage(
        "quand-le-groupe-repond",
        _("Quand le groupe répond lui-même"),
        _("Nos messages, ses réponses, et les corrections champ par champ."),
        ("verifier", "les-statuts", "adresses-et-vie-privee"),
        "directory.view_groupanswer",
    ),
    GuidePage(
        "lignes-d-aide",
        _("Les lignes d’aide"),
        _("Pourquoi elles passent avant tout le reste."),
        ("verifier", "votre-semaine", "ecrire-pour-les-lecteurs"),
        "directory.view_helpline",
    ),
    GuidePage(
        "reseaux-et-plateformes",
        _("Réseaux et plateformes"),
        _("Quel réseau pour quelle commune, et ce qui est sûr."),
        ("verifier", "lignes-d-aide", "ajouter-un-groupe"),
        "directory.view_carenetwork",
    ),
    GuidePage(
        "adresses-et-vie-privee",
        _("Adresses cachées et vie privée"),
        _("Ce qui ne doit jamais paraître, et comment le site s’en assure."),
        ("ajouter-un-groupe", "importer-et-exporter", "quand-le-groupe-repond"),
        "directory.view_supportgroup",
    ),
    GuidePage(
        "importer-et-exporter",
        _("Importer et exporter"),
        _("Travailler dans un tableur, sans rien écrire avant d’avoir relu."),
        ("adresses-et-vie-privee", "doublons-et-liens-morts", "historique-et-annuler"),
        "directory.view_supportgroup",
    ),
    GuidePage(
        "doublons-et-liens-morts",
        _("Doublons et liens morts"),
        _("Deux fiches pour un seul groupe, et des sites qui ne répondent plus."),
        ("les-statuts", "importer-et-exporter", "historique-et-annuler"),
        "directory.view_link",
    ),
    GuidePage(
        "historique-et-annuler",
        _("Historique et annuler"),
        _("Presque tout se défait : essayez sans crainte."),
        ("les-statuts", "importer-et-exporter", "verifier"),
    ),
    GuidePage(
        "ecrire-pour-les-lecteurs",
        _("Écrire pour les lecteurs"),
        _("Des mots simples, justes et doux, pour quelqu’un qui va mal."),
        ("ajouter-un-groupe", "adresses-et-vie-privee", "lignes-d-aide"),
    ),
    GuidePage(
        "ecrire-un-article",
        _("Écrire un article"),
        _("Des blocs, des sources, une image, une date."),
        ("ecrire-pour-les-lecteurs", "lignes-d-aide", "historique-et-annuler"),
        "articles.view_article",
    ),
    GuidePage(
        "votre-compte",
        _("Votre compte"),
        _("Mot de passe, second facteur et codes de secours."),
        ("votre-semaine", "historique-et-annuler"),
    ),
]
BY_SLUG = {page.slug: page for page in PAGES}


def guide_index(request):
    return _answer(request, "index", _("Mode d’emploi"), pages=PAGES)


def guide_page(request, slug):
    page = BY_SLUG.get(slug)
    if page is None:
        raise Http404
    place = PAGES.index(page)
    return _answer(
        request,
        page.slug,
        page.title,
        page=page,
        number=place + 1,
        total=len(PAGES),
        previous=PAGES[place - 1] if place else None,
        following=PAGES[place + 1] if page is not PAGES[-1] else None,
        see_also=[BY_SLUG[other] for other in page.see_also],
        for_others=page.permission is not None and not request.user.has_perm(page.permission),
    )


def _answer(request, name, title, **context):
    context |= {**admin.site.each_context(request), "title": title}
    return TemplateResponse(request, f"admin/guide/{name}.html", context)
