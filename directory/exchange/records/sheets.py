"""The columns of a file of organisations, of themes, of helplines."""

from functools import cached_property

from django.utils.translation import gettext_lazy as _

from ...models import Helpline, Organisation, Theme
from ...models.phones import line_number
from ...text import fold
from ..columns import Choice, Column, Listed, One, Paragraphs, Words, YesNo
from ..groups import GroupSheet


class LineNumber(Words):
    """As people remember it."""

    def clean(self, value, **kwargs):
        return line_number(value)


class Synonyms(Words):
    """Words that are added to those that the theme has."""

    ends = ";|\n"

    def clean(self, value, **kwargs):
        words = value.replace("|", ";").replace("\n", ";").split(";")
        return [word.strip()[:80] for word in words if word.strip()]


def like_groups(name):
    """The column of the same name in a file of groups."""
    return getattr(GroupSheet, name)


class RecordSheet:
    """`model`, the columns, and by which of them a record is known, the surest first."""

    model = None
    identity = ()
    needed = ("name",)
    place = ()
    synonyms = ()

    def __init__(self, lookup):
        self.lookup = lookup

    @cached_property
    def fields(self):
        return {name: one for name, one in vars(type(self)).items() if isinstance(one, Column)}

    @cached_property
    def _names(self):
        """Folded heading → name of the column: ours, another, or what the form calls the field."""
        names = {}
        for name, column in self.fields.items():
            for heading in column.also.split(","):
                names.setdefault(fold(heading), name)
        for name, column in self.fields.items():
            names[fold(name)] = names[fold(str(column.column_name))] = name
            if column.attribute:
                field = self.model._meta.get_field(column.attribute)
                names[fold(str(field.verbose_name))] = name
        names.pop("", None)
        return names

    def column_of(self, heading):
        return self._names.get(fold(heading))

    def heading(self, name):
        return str(self.fields[name].column_name)

    def key_of(self, record, name):
        """What a record is known by, folded; nothing where it has none."""
        return fold(getattr(record, self.fields[name].attribute) or "")


class OrganisationSheet(RecordSheet):
    model = Organisation
    identity = ("import_key", "name")
    place = ("municipality", "postal_code")

    import_key = Column("import_key", _("Identifiant d’origine"), Words(), also="identifiant,id")
    name = Column(
        "name", _("Nom"), Words(), also="organisation,association,naam,dénomination,vzw,asbl"
    )
    kind = Column("kind", _("Sorte"), Words(), also="type,soort", example="association de patients")
    summary = Column("summary", _("En une phrase"), Words(), also="résumé,description")
    languages = like_groups("languages")
    website = like_groups("website")
    email = like_groups("email")
    phone = like_groups("phone")
    phone_note = like_groups("phone_note")
    helpline = like_groups("helpline")
    street = Column("street", _("Rue et numéro"), Words(), also="rue,adresse,straat,adres,siège")
    postal_code = like_groups("postal_code")
    municipality = like_groups("municipality")
    source_url = Column(
        "source_url", _("Adresse de la source"), GroupSheet.source_url.widget, also="source"
    )
    source_date = like_groups("source_date")
    confidence = like_groups("confidence")
    internal_note = like_groups("internal_note")


class ThemeSheet(RecordSheet):
    model = Theme
    identity = ("slug", "name_fr")
    needed = ("name_fr",)
    synonyms = ("fr", "nl", "de")

    slug = Column("slug", _("Adresse de la page"), Words(), also="slug,identifiant")
    name_fr = Column("name_fr", _("Nom"), Words(), also="nom en français,thème,theme")
    name_nl = Column("name_nl", _("Nom en néerlandais"), Words(), also="nl,naam,thema")
    name_de = Column("name_de", _("Nom en allemand"), Words(), also="de")
    name_en = Column("name_en", _("Nom en anglais"), Words(), also="en")
    parent = Column("parent", _("Branche"), One("themes"), also="thème parent")
    summary = Column("summary", _("En une phrase"), Words(), also="résumé")
    plain_words = Column("plain_words", _("Avec des mots de tous les jours"), Words())
    synonyms_fr = Column(None, _("Synonymes"), Synonyms(), also="synonymes fr,mots")
    synonyms_nl = Column(None, _("Synonymes en néerlandais"), Synonyms(), also="synonymes nl")
    synonyms_de = Column(None, _("Synonymes en allemand"), Synonyms(), also="synonymes de")


class HelplineSheet(RecordSheet):
    """Neither status nor the crisis box: those are for the form, where somebody is asked."""

    model = Helpline
    identity = ("import_key", "slug", "name")

    import_key = Column("import_key", _("Identifiant d’origine"), Words(), also="identifiant,id")
    slug = Column("slug", _("Adresse de la page"), Words(), also="slug")
    name = Column("name", _("Nom"), Words(), also="ligne,naam,lijn")
    kind = Column("kind", _("Sorte"), Choice(Helpline.Kind), also="type,soort")
    phone = Column("phone", _("Numéro"), LineNumber(), also="téléphone,tél,tel,nummer,telefoon")
    always = Column(
        "always", _("24 h sur 24"), YesNo(), also="24 h sur 24 7 jours sur 7,jour et nuit"
    )
    hours = Column("hours", _("Heures"), Words(), also="horaire,uren")
    cost = Column("cost", _("Coût"), Choice(Helpline.Cost), also="prix")
    channels = Column("channels", _("Moyens"), Words(), also="canaux")
    website = like_groups("website")
    summary = Column("summary", _("En une phrase"), Words(), also="résumé")
    description = Column("description", _("Description"), Paragraphs())
    audience_text = Column("audience_text", _("Pour qui"), Words())
    audiences = Column("audiences", _("Publics"), Listed("audiences"))
    languages = like_groups("languages")
    regions = Column("regions", _("Régions"), Listed("regions"))
    caution = Column("caution", _("À savoir"), Words())
    source_url = Column(
        "source_url", _("Adresse de la source"), GroupSheet.source_url.widget, also="source"
    )
    source_date = like_groups("source_date")
    internal_note = like_groups("internal_note")
