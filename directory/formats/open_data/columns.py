"""The columns that several tables share, with the same words everywhere."""

from operator import attrgetter

from django.utils.translation import gettext_lazy as _

from .tables import Column, identifier


def own(name, title, description="", **options):
    """A column that is the field of the same name."""
    return Column(name, title, description, attrgetter(name), **options)


def slugs_of(name):
    return lambda record: [one.slug for one in getattr(record, name).all()]


def languages_of(record):
    return [language.code for language in record.languages.all()]


IDENTIFIER = Column(
    "id",
    _("Identifiant"),
    _("UUID stable : il reste le même quand le nom ou l’adresse de la page change."),
    identifier,
    format="uuid",
    required=True,
)
PAGE = Column(
    "url",
    _("Page"),
    _("La fiche sur ce site."),
    lambda record: record.get_absolute_url(),
    format="uri",
    on_site=True,
    required=True,
)
LANGUAGES = Column(
    "languages",
    _("Langues"),
    _("Langues parlées : codes ISO 639, séparés par « ; »."),
    languages_of,
    several=True,
)
WEBSITE = own("website", _("Site web"), format="uri")
NAMED = (
    own("name_fr", _("Nom en français"), required=True),
    own("name_nl", _("Nom en néerlandais")),
    own("name_de", _("Nom en allemand")),
    own("name_en", _("Nom en anglais")),
)


def listed():
    """Who it is: what every listing begins with."""
    return (
        IDENTIFIER,
        PAGE,
        own("name", _("Nom"), required=True),
        own("name_language", _("Langue du nom"), _("Code ISO 639."), required=True),
    )


def texts():
    return (
        own("summary", _("En une phrase")),
        own("description", _("Description")),
        LANGUAGES,
    )


def contact():
    """How to reach it; the numbers of helplines are in one file only."""
    return (
        own("phone", _("Téléphone"), _("Comme on le lit. Vide si une ligne d’aide répond.")),
        own("phone_note", _("Précision sur le téléphone")),
        Column(
            "helpline_id",
            _("Ligne d’aide"),
            _("Identifiant dans le fichier des lignes d’aide, qui donne le numéro."),
            helpline_id,
            format="uuid",
            points_at="lignes.id",
        ),
        own("email", _("E-mail"), format="email"),
        WEBSITE,
    )


def helpline_id(record):
    """Of the line that answers; nothing while the line itself is not public."""
    line = record.public_helpline
    return identifier(line) if line else ""


def state():
    """Whether it goes on today, and how fresh the facts are."""
    return (
        Column(
            "status",
            _("Statut"),
            _("published (en cours), paused (en pause aujourd’hui) ou full (complet)."),
            attrgetter("status_today"),
            required=True,
        ),
        own("paused_from", _("En pause à partir du"), type="date"),
        own("paused_until", _("En pause jusqu’au"), type="date"),
        own("pause_reason", _("Raison de la pause")),
        own(
            "full_until",
            _("Complet jusqu’au"),
            _("Après ce jour, nous vérifions si une place s’est libérée."),
            type="date",
        ),
        own(
            "verified_on",
            _("Vérifié le"),
            _("Le jour où quelqu’un s’est assuré que c’est juste. Vide : pas encore."),
            type="date",
        ),
        own(
            "verified_method",
            _("Vérifié comment"),
            _("group (confirmé par lui-même), call, mail, visit ou website."),
        ),
        Column(
            "check_is_old",
            _("Vérification ancienne"),
            _(
                "Vrai si personne n’a revérifié depuis trop longtemps, ou si personne n’a encore "
                "vérifié et que la source a plus d’un an : dites-le à qui vous lit."
            ),
            lambda record: record.is_to_be_checked,
            type="boolean",
        ),
        own(
            "source_url", _("Source"), _("La page publique dont viennent les faits."), format="uri"
        ),
        own("source_date", _("Date de la source"), _("2018, 2018-03 ou 2018-03-21.")),
        own("updated_at", _("Modifié le"), _("UTC."), type="datetime"),
    )
