"""Groups, and the organisations that run them."""

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ...facts import facts_of
from ...finding.coming import coming_of
from ...finding.index import current_index
from ...meetings.rows import listed as listed_in
from ...meetings.shown import when_in_words
from ...models import Helpline, Meeting, Organisation, SupportGroup, without_boundary
from .columns import (
    IDENTIFIER,
    WEBSITE,
    contact,
    listed,
    own,
    slugs_of,
    state,
    texts,
)
from .tables import Column, Table, identifier


def published_groups():
    related = ("main_theme", "municipality", "locality", "organisation", "helpline")
    lists = ("audiences", "themes", "languages", "meetings", "date_changes")
    lists += (without_boundary("regions_served"),)
    groups = SupportGroup.objects.published().select_related(*related)
    return groups.prefetch_related(*lists).order_by("name", "pk")


# Places: as the page of the group shows them --------------------------------------------------


def postal_code(group):
    return group.postal_code if group.public_street else ""


def locality(group):
    return group.locality.name if group.shows_address and group.locality else ""


def point(group):
    """(longitude, latitude) as the map shows it; None where the map shows nothing."""
    if group.public_latitude is None:
        return None
    return round(group.public_longitude, 5), round(group.public_latitude, 5)


def coordinate(number):
    return lambda group: (point(group) or (None, None))[number]


def of_municipality(name):
    return lambda group: getattr(group.municipality, name) if group.municipality else ""


def regions(group):
    return [] if group.municipality_id else slugs_of("regions_served")(group)


# Meetings -------------------------------------------------------------------------------------


def meetings(group):
    """The rows of which its calendar is made; what the rows leave open is empty here, too."""
    return [
        {
            "frequency": meeting.frequency,
            "every": meeting.every,
            "weekday": weekday(meeting),
            "weeks_of_month": [int(week) for week in listed_in(meeting.weeks_of_month)],
            "from_month": meeting.from_month,
            "dates": listed_in(meeting.dates),
            "start_time": meeting.start_time,
            "end_time": meeting.end_time,
            "since": meeting.since,
            "until": meeting.until,
            "sessions": meeting.sessions,
        }
        for meeting in group.meetings.all()
    ]


def date_changes(group):
    return [
        {
            "kind": change.kind,
            "day": change.day,
            "to_day": change.to_day,
            "start_time": change.start_time,
            "end_time": change.end_time,
            "note": change.note,
        }
        for change in group.date_changes.all()
    ]


def facts(group):
    """What the page of the group says of it, in the words of the page."""
    return [
        {
            "name": fact.name,
            "label": fact.label,
            "lines": [line.text for line in fact.lines if not line.is_quiet],
        }
        for fact in facts_of(group)
    ]


def weekday(meeting):
    return "" if meeting.weekday is None else Meeting.Weekday(meeting.weekday).name.lower()


def with_coming_dates(groups):
    """The dates that are known for certain, as `coming_dates` of each group; and its rules."""
    index, now = current_index(), timezone.now()
    for group in groups:
        coming = coming_of(group, index, now)
        group.known_rules = coming.plan.rules
        group.coming_dates = [one for one in coming.held if one.certain]


def next_dates(group):
    """« 2026-12-03T19:30:00+01:00 », or the day where the hour is not known."""
    return [(one.start or one.day).isoformat() for one in group.coming_dates]


GROUPS = Table(
    name="groupes",
    key="groups",
    title=_("Groupes de soutien"),
    description=_(
        "Groupes, réseaux de groupes et services qui orientent (voir listing_type), publiés "
        "aujourd’hui. Une adresse que le groupe ne publie pas n’y est pas."
    ),
    records=published_groups,
    columns=(
        *listed(),
        own(
            "listing_type",
            _("Type de fiche"),
            _("group, group_network (réseau de groupes) ou orientation (service qui oriente)."),
            required=True,
        ),
        own(
            "kind",
            _("Sorte de groupe"),
            _("self_help, support, talking, therapy, circle ou meeting_place."),
        ),
        own("facilitation", _("Qui anime"), _("peer, professional, both ; vide : inconnu.")),
        own("format", _("Comment"), _("in_person, online, hybrid, home ou phone.")),
        *texts(),
        Column(
            "audiences",
            _("Publics"),
            _("Codes du fichier des publics, séparés par « ; »."),
            slugs_of("audiences"),
            several=True,
        ),
        Column(
            "main_theme",
            _("Thème principal"),
            _("Code du fichier des thèmes."),
            lambda group: group.main_theme.slug,
            points_at="themes.slug",
        ),
        Column(
            "themes",
            _("Thèmes"),
            _("Codes du fichier des thèmes, séparés par « ; »."),
            slugs_of("themes"),
            several=True,
        ),
        own("min_age", _("Dès l’âge de"), type="integer"),
        own("max_age", _("Jusqu’à l’âge de"), type="integer"),
        Column(
            "organisation_id",
            _("Organisation"),
            _("Identifiant dans le fichier des organisations."),
            lambda group: identifier(group.organisation) if group.organisation else "",
            format="uuid",
            points_at="organisations.id",
        ),
        Column(
            "address_visibility",
            _("Visibilité de l’adresse"),
            _("public, town (seulement la commune) ou on_request (donnée à l’inscription)."),
            lambda group: group.told_visibility,
            required=True,
        ),
        Column("venue_name", _("Nom du lieu"), "", lambda group: group.public_venue),
        Column("street", _("Rue et numéro"), "", lambda group: group.public_street),
        Column("postal_code", _("Code postal"), "", postal_code),
        Column("locality", _("Localité ou quartier"), "", locality),
        Column(
            "municipality_nis",
            _("Commune, code NIS"),
            _("Vide : le groupe n’a pas de lieu fixe."),
            of_municipality("code"),
        ),
        Column("municipality_fr", _("Commune en français"), "", of_municipality("name_fr")),
        Column("municipality_nl", _("Commune en néerlandais"), "", of_municipality("name_nl")),
        Column("municipality_de", _("Commune en allemand"), "", of_municipality("name_de")),
        Column("longitude", _("Longitude"), _("WGS 84."), coordinate(0), type="number"),
        Column("latitude", _("Latitude"), _("WGS 84."), coordinate(1), type="number"),
        Column(
            "point_is_exact",
            _("Point exact"),
            _("Faux : le point est le centre de la localité ou de la commune."),
            lambda group: point(group) and group.point_is_exact,
            type="boolean",
        ),
        Column(
            "regions_served",
            _("Régions desservies"),
            _("Pour un groupe sans lieu fixe : codes des pages /regions/, séparés par « ; »."),
            regions,
            several=True,
        ),
        Column("when", _("Quand"), _("En mots."), when_in_words),
        Column(
            "meetings",
            _("Rencontres régulières"),
            _(
                "Liste JSON, un objet par rencontre. frequency : weekly, fortnightly, "
                "every_few_weeks (toutes les « every » semaines), twice_monthly, monthly, "
                "every_two_months, quarterly, four_monthly, half_yearly (comptés à partir de "
                "from_month), yearly_few, dates (à celles de « dates »), irregular ; vide : "
                "inconnu. weeks_of_month : 1 à 5, -1 pour la dernière. since : premier jour, et "
                "celui d’où l’on compte les semaines. sessions : combien de rencontres a le cycle."
            ),
            meetings,
            type="array",
        ),
        Column(
            "date_changes",
            _("Dates particulières"),
            _(
                "Liste JSON. kind : cancelled (pas de rencontre ce jour-là), moved (déplacée à "
                "to_day), extra (une en plus) ou note (une précision). Sans heure : comme "
                "d’habitude."
            ),
            date_changes,
            type="array",
        ),
        Column(
            "closed_months",
            _("Mois sans rencontre"),
            _("De 1 (janvier) à 12, séparés par « ; »."),
            lambda group: listed_in(group.closed_months),
            several=True,
        ),
        Column(
            "school_holidays",
            _("Pas pendant les vacances scolaires"),
            _("De quelle Communauté : fr, nl ou de, séparées par « ; »."),
            lambda group: listed_in(group.school_holidays),
            several=True,
        ),
        own("closed_on_public_holidays", _("Pas les jours fériés"), type="boolean"),
        Column(
            "next_dates",
            _("Prochaines dates"),
            _(
                "Quatre au plus, séparées par « ; » : le jour et l’heure de Bruxelles (ISO 8601), "
                "ou le jour seul si l’heure est inconnue. Sans les dates annulées, ni celles qui "
                "dépendent de vacances scolaires pas encore connues. Relisez-les chaque jour."
            ),
            next_dates,
            several=True,
        ),
        own("is_free", _("Gratuit"), _("Vide : inconnu."), type="boolean"),
        own("price", _("Prix en mots")),
        own("price_amount", _("Prix d’une rencontre"), _("En euros."), type="number"),
        own("annual_fee", _("Cotisation annuelle"), _("En euros."), type="number"),
        own(
            "registration",
            _("Inscription"),
            _("none, preferred, required ou interview ; vide : inconnu."),
        ),
        own("registration_note", _("Précision sur l’inscription")),
        own("cycle", _("Entrée"), _("drop_in, open_group, semi_open ou closed_cycle.")),
        own("anonymous", _("On peut rester anonyme"), _("Vide : inconnu."), type="boolean"),
        own("wheelchair", _("Accessible en chaise roulante"), _("Vide : inconnu."), type="boolean"),
        own("access_note", _("Précision sur l’accès")),
        *contact(),
        own(
            "reported_closed",
            _("Signalé arrêté"),
            _("Vrai : des visiteurs disent que le groupe s’est arrêté ; nous vérifions."),
            type="boolean",
        ),
        *state(),
    ),
    nested={"facts": facts},
    complete=with_coming_dates,
)


# Organisations --------------------------------------------------------------------------------


def public_organisations():
    """Those of published groups, as the pages of the groups show them."""
    groups = SupportGroup.objects.published().filter(organisation=OuterRef("pk"))
    line_answers = Q(helpline__status__in=Helpline.PUBLIC_STATUSES)
    alone = ~line_answers & Q(phone="", email="", website="")
    organisations = Organisation.objects.filter(Exists(groups)).select_related("helpline")
    return organisations.annotate(stands_in=Exists(groups.filter(alone))).order_by("name", "pk")


def where_it_stands_in(column):
    """A page gives the contact of the organisation only where the group has none of its own."""
    return Column(
        column.name,
        column.title,
        column.description,
        lambda record: column.read(record) if record.stands_in else "",
        format=column.format,
        points_at=column.points_at,
    )


ORGANISATIONS = Table(
    name="organisations",
    key="organisations",
    title=_("Organisations"),
    description=_(
        "Qui organise les groupes publiés. Téléphone et e-mail seulement quand ils servent à "
        "joindre un groupe qui n’en a pas."
    ),
    records=public_organisations,
    columns=(
        IDENTIFIER,
        own("name", _("Nom"), required=True),
        own("summary", _("En une phrase")),
        *(where_it_stands_in(column) for column in contact() if column is not WEBSITE),
        WEBSITE,
        own("updated_at", _("Modifié le"), _("UTC."), type="datetime"),
    ),
)
