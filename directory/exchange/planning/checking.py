"""Whether a record may be as a row makes it: the model's own rules, without a query."""

from django.core.exceptions import ValidationError
from django.db.models import CheckConstraint
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now

from ...meetings.orphans import orphans
from ...meetings.rows import limits_in, rules_of
from ...meetings.school_holidays import school_calendar
from ...models import SupportGroup

LIMITS = {"closed_months", "school_holidays", "closed_on_public_holidays"}
# The database's rules as Python, so that a row is checked without asking the database. A rule that
# is not here is asked to the database.
RULES = {
    "supportgroup_helpline_number_in_one_place": lambda g: not (g.helpline_id and g.phone),
    "supportgroup_point_is_in_belgium": lambda g: (
        # That one of the two is missing, its place says.
        None in (g.latitude, g.longitude)
        or (49.4 <= g.latitude <= 51.6 and 2.5 <= g.longitude <= 6.5)
    ),
    "supportgroup_free_has_no_price": lambda g: not (g.is_free and g.price_amount),
    "supportgroup_ages_in_order": lambda g: (
        g.min_age is None or g.max_age is None or g.min_age <= g.max_age
    ),
    "supportgroup_street_needs_municipality": lambda g: not g.street or bool(g.municipality_id),
}
# What no file can break: these columns are never imported, or their own validators say it.
OUT_OF_REACH = {
    "supportgroup_verified_means_when_and_how",
    "supportgroup_source_date_is_a_date",
    "supportgroup_status_is_known",
    "supportgroup_has_name_and_address",
    "supportgroup_full_until_needs_the_status",
    "supportgroup_pause_needs_the_status",
    "supportgroup_pause_begins_before_it_ends",
    "supportgroup_quality_is_out_of_100",
}


class Checking:
    def __init__(self, sheet):
        self.sheet = sheet
        self.lookup = sheet.lookup

    def check(self, row):
        """The model's own rules, without a query."""
        record = row.record
        unasked = [f.name for f in record._meta.fields if f.is_relation]
        if record.pk:
            unasked += [f.name for f in record._meta.fields if f.name not in row.attributes]
        try:
            record.clean_fields(exclude=unasked)
        except ValidationError as error:
            self._tell_fields(row, error)
        with row.told(_now("Fiche")):
            # Its status and its address are not imported: what is asked about them is for forms.
            record.clean_place(self._localities(record))
        with row.told(_now("Traductions")):
            record.clean_translations()
        with row.told(self.sheet.heading("phone")):
            record.clean_line(self.lookup.lines)
        with row.told(self.sheet.heading("price")):
            record.clean_price()
        for constraint in self._constraints(record):
            row.problems.append(str(constraint.violation_error_message))
        self._leave_dates(row)
        if record.removal_asked_on:
            day = date_format(record.removal_asked_on)
            row.cautions.append(_now("Le groupe a demandé son retrait le %s.") % day)
        if "audiences" in row.related and not row.related["audiences"]:
            row.problems.append(_now("%s : à remplir.") % self.sheet.heading("audiences"))
        if not record.main_theme_id and (record.pk or "themes" in row.related):
            row.problems.append(_now("%s : à remplir.") % self.sheet.heading("main_theme"))
        if record.is_public and not row.problems:
            record.lists_to_be = row.related
            with row.told(_now("Fiche")):
                record.check_publishable(was_public=True)

    def _leave_dates(self, row):
        """What is said of a single date goes with the meetings that it was said of."""
        record = row.record
        if not record.pk or not (LIMITS & row.attributes or "meetings" in row.related):
            return
        meetings = row.related.get("meetings", record.meetings.all())
        rules = rules_of(meetings, **limits_in(record))
        gone = orphans(rules, record.date_changes.all(), self.calendar)
        row.dates_gone = [date for date, _problem in gone]
        row.cautions += [
            _now("« %s » : le groupe ne se réunit plus ce jour-là, cette date est retirée.") % date
            for date in row.dates_gone
        ]

    @cached_property
    def calendar(self):
        return school_calendar()

    def _localities(self, record):
        """Those that its place is compared with: of its own commune, all for a point."""
        places = self.lookup.places
        if record.latitude is not None:
            return places.localities.values()
        return places.localities_of.get(record.municipality_id, ())

    def _tell_fields(self, row, error):
        for name, messages in error.message_dict.items():
            missing = not getattr(row.record, name)
            if name == "slug" or (missing and name in self.sheet.NEEDED and not row.record.pk):
                continue
            label = SupportGroup._meta.get_field(name).verbose_name
            heading = self.sheet.heading(name) if name in self.sheet.fields else str(label)
            row.problems += [
                _now("%(heading)s : %(problem)s") % {"heading": heading, "problem": message}
                for message in messages
            ]

    def _constraints(self, record):
        """Those that the record breaks."""
        for constraint in record._meta.constraints:
            if constraint.name in OUT_OF_REACH or not isinstance(constraint, CheckConstraint):
                continue
            if rule := RULES.get(constraint.name):
                if not rule(record):
                    yield constraint
            else:
                try:
                    constraint.validate(SupportGroup, record)
                except ValidationError:
                    yield constraint
