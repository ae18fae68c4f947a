"""What the cells of a row change of its record."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now

from ...meetings.rows import (
    changes_of,
    limits_in,
    limits_of,
    meetings_of,
    rules_of,
    with_changes,
)
from ...meetings.rules import say_all_of
from ...meetings.school_holidays import community_of
from ...meetings.sentences import read
from ...meetings.shown import say
from ...models.phones import read_phone
from ...text import escape_formula, fold
from ..columns import HOW_TO_REGISTER
from ..lookup import UnknownWordError
from ..meetings import not_understood
from ..tables import as_read
from .planned import ADDRESS_LEFT
from .recognising import place_cells


class Cells:
    def __init__(self, sheet, options, decisions):
        self.sheet = sheet
        self.lookup = sheet.lookup
        self.options = options
        self.decisions = decisions
        # {(kind of list, folded word): [the word, in how many rows]}
        self.unknown = {}

    def read(self, row, names, before):
        for name, column in self.sheet.changeable.items():
            if name in names and name not in self.sheet.PLACE:
                self._try_cell(row, name, column, before.get(name, ""))
        if names & set(self.sheet.PLACE):
            self._try_place(row)
        if row.to_note:
            self._note(row)
        if "phone" in row.attributes:
            self._follow_phone(row)
        self._follow_price(row)
        if HOW_TO_REGISTER.fullmatch(row.texts.get("registration", "").strip()):
            self._put_beside(row, "registration_note", row.texts["registration"])
        self._keep_themes_together(row)
        self._read_rhythm(row)

    def _read_rhythm(self, row):
        """Words that say when are read, where the file has no other column for it."""
        if "rhythm" not in row.attributes:
            return
        if "meetings" in row.related:
            self._hold_words_against_meetings(row)
            return
        record = row.record
        community = community_of(record.municipality, self.languages(row))
        reading = read(record.rhythm, community=community)
        rules = reading.rules
        if rules and reading.lost:
            row.cautions.append(not_understood(reading))
        if changes_of(rules) or (not rules and (not record.pk or row.texts.get("meetings"))):
            return
        meetings = meetings_of(rules)
        before = self.sheet.text("meetings", record) if record.pk else ""
        after = self.sheet.fields["meetings"].widget.render(meetings)
        if after == before:
            return
        row.related["meetings"] = meetings
        row.changes.append((self.sheet.heading("meetings"), before, after))
        if not rules:
            row.cautions.append(
                _now("Ces mots ne disent pas de date certaine : les rencontres sont retirées.")
            )
        for name, value in limits_of(rules).items():
            if name not in row.attributes and value != getattr(record, name):
                widget = self.sheet.fields[name].widget
                old, new = widget.render(getattr(record, name)), widget.render(value)
                row.change(name, value, self.sheet.heading(name), old, new)

    def _hold_words_against_meetings(self, row):
        """As the form does: words and meetings that a file says both say the same, or more."""
        record, meetings = row.record, row.related["meetings"]
        community = community_of(record.municipality, self.languages(row))
        words_say = with_changes(read(record.rhythm, community=community).rules, [])
        rules = rules_of(meetings, **limits_in(record))
        if meetings and words_say and not say_all_of(rules, words_say):
            text = _now(
                "Les mots disent « %(words)s », les rencontres « %(meetings)s » : "
                "corrigez l’un des deux."
            )
            words = {"words": say(words_say, ""), "meetings": say(rules, "")}
            row.problems.append(text % words)

    def languages(self, row):
        if "languages" in row.related:
            return [language.code for language in row.related["languages"]]
        return [one.code for one in row.record.languages.all()] if row.record.pk else []

    def _try_cell(self, row, name, column, before):
        try:
            self._read_cell(row, name, column, before)
        except ValidationError as error:
            if not (name == "meetings" and self._put_into_words(row)):
                self._bad_cell(row, name, [(self.sheet.heading(name), row.texts[name])], error)

    def _put_into_words(self, row):
        """A sentence with pauses, which are of the whole group, or without its first date.

        The words are read, or kept, as those of the column for words; whether they were.
        """
        text, record = row.texts["meetings"], row.record
        reading = read("" if ";" in text or "\n" in text else text)
        is_sure = bool(reading.rules) and not changes_of(reading.rules)
        if record.rhythm or not reading.names_a_day or (record.pk and not is_sure):
            return False
        words = self.sheet.heading("rhythm")
        row.change("rhythm", text, words, "", text)
        row.cautions.append(
            _now("Ces mots vont sous « %(heading)s ». %(reason)s")
            % {"heading": words, "reason": reading.reason}
        )
        return True

    def _follow_price(self, row):
        """What has a price from now on is not free any more, and what is free has none."""
        record, said = row.record, row.attributes & {"is_free", "price_amount"}
        if not (record.is_free and record.price_amount) or len(said) != 1:
            return
        name, value = ("is_free", False) if "price_amount" in said else ("price_amount", None)
        widget = self.sheet.fields[name].widget
        before, after = (widget.render(one) for one in (getattr(record, name), value))
        row.change(name, value, self.sheet.heading(name), before, after)

    def _put_beside(self, row, name, text):
        """What a cell says beside its own field, unless the record has it already."""
        if not getattr(row.record, name):
            row.change(name, text, self.sheet.heading(name), "", text)

    def _try_place(self, row):
        try:
            self._read_place(row)
        except ValidationError as error:
            cells = [(self.sheet.heading(name), row.texts.get(name)) for name in self.sheet.PLACE]
            self._bad_cell(row, "municipality", cells, error, _now("Lieu"))

    def _bad_cell(self, row, name, cells, error, heading=""):
        """A cell that cannot be read refuses its row, or goes to the note if the editor says so."""
        for one in error.error_list:
            if isinstance(one, UnknownWordError):
                self.unknown.setdefault((one.kind, fold(one.word)), [one.word, 0])[1] += 1
        may_leave = name not in self.sheet.NEEDED
        if may_leave and self.decisions.get(f"{row.line}-cells"):
            row.to_note += [(title, text) for title, text in cells if text]
            return
        if may_leave:
            row.bad_cells.append(name)
            row.cell_problems += len(error.messages)
        row.tell(heading or self.sheet.heading(name), error)

    def _note(self, row):
        """What could not be read is kept where the team reads it."""
        before = row.record.internal_note
        lines = [f"{heading} : {text}" for heading, text in row.to_note]
        after = "\n".join(filter(None, [before, *lines]))
        row.change("internal_note", after, self.sheet.heading("internal_note"), before, after)
        headings = ", ".join(heading for heading, _text in row.to_note)
        row.cautions.append(_now("%s : dans la note interne, faute d’être compris.") % headings)

    def _follow_phone(self, row):
        """What stands behind the number is its note; a helpline is shown as the line it is."""
        record = row.record
        if note := read_phone(row.texts["phone"]).note:
            self._put_beside(row, "phone_note", note)
        if line := self.lookup.lines.get(record.dial):
            label = self.lookup.helplines.label(line.pk)
            record.phone, record.helpline = "", line
            row.attributes.add("helpline")
            row.changes = [one for one in row.changes if one[0] != self.sheet.heading("phone")]
            row.changes.append((self.sheet.heading("helpline"), "", label))
            row.cautions.append(
                _now("« %(number)s » est le numéro de « %(line)s » : la fiche y renvoie.")
                % {"number": row.texts["phone"][:80], "line": label}
            )

    def _read_cell(self, row, name, column, before):
        text = row.texts[name]
        if name == "meetings" and row.says_one_meeting:
            text = self._whole_meeting(row, text)
        cautions = []
        widget = column.widget
        value = widget.clean(text, lookup=self.lookup, cautions=cautions) if text else widget.empty
        row.cautions += cautions
        after = as_read(escape_formula(widget.render(value, lookup=self.lookup)))
        if after == before and row.record.pk:
            return
        if column.is_related:
            row.related[name] = value
            row.changes.append((self.sheet.heading(name), before, after))
        else:
            value = column.value_for(row.record, value)
            row.change(column.attribute, value, self.sheet.heading(name), before, after)

    def _whole_meeting(self, row, text):
        """Of a meeting that is known, what the columns do not say stays as it is."""
        texts, names = row.texts, self.sheet.ONE_MEETING
        known = list(row.record.meetings.all()) if row.record.pk else []
        if not known or self.options.empty_cells_erase or all(map(texts.get, names)):
            return text
        if len(known) > 1:
            raise ValidationError(
                _now("ce groupe a plusieurs rencontres : écrivez-les toutes sous « %s ».")
                % self.sheet.heading("meetings")
            )
        widget = self.sheet.fields["meetings"].widget
        hours = dict(zip(names[2:], widget.hours_of(known[0]), strict=True))
        hours = {name: texts.get(name) or hour for name, hour in hours.items()}
        line = self.sheet.meetings_in(texts | hours)
        return "\n".join(widget.completed(one, known[0]) for one in line.split("\n"))

    def _read_place(self, row):
        record = row.record
        cells = place_cells(row)
        if record.pk and "municipality" not in row.texts:
            # A file that does not speak of the commune does not move anybody to another.
            cells[0] = self.sheet.municipality_of(record)
        municipality, locality, code = self.lookup.where(*cells, row.cautions)
        before = {name: self.sheet.text(name, record) for name in self.sheet.PLACE}
        stays = municipality and municipality.pk == record.municipality_id
        if not (stays and not locality and self._keeps_village(row)):
            record.locality = locality
        moves = record.pk and municipality and municipality.pk != record.municipality_id
        record.municipality, record.postal_code = municipality, code
        for name, old in before.items():
            if (new := self.sheet.text(name, record)) != old:
                row.attributes |= set(self.sheet.PLACE)
                row.changes.append((self.sheet.heading(name), old, new))

        if moves:
            self._leave_venue(row)

    def _leave_venue(self, row):
        """The street and the point of another commune, unless the file says them too."""
        left = [name for name in self.sheet.VENUE if not row.texts.get(name)]
        for name in left:
            if before := self.sheet.text(name, row.record):
                empty = self.sheet.fields[name].widget.empty
                row.change(name, empty, self.sheet.heading(name), before, "")
        if row.attributes & set(left):
            row.cautions.append(str(ADDRESS_LEFT))

    def _keeps_village(self, row):
        return "locality" not in row.texts or not self.options.empty_cells_erase

    def _keep_themes_together(self, row):
        """The main theme is one of the themes; where the file does not say it, the first one."""
        if "main_theme" not in row.attributes and "themes" not in row.related:
            return
        record = row.record
        themes = row.related.get("themes")
        if themes is None:
            themes = list(record.themes.all()) if record.pk else []
        if record.main_theme_id in [theme.pk for theme in themes]:
            return
        if "main_theme" in row.attributes and record.main_theme_id:
            row.related["themes"] = [record.main_theme, *themes]
        elif themes:
            before = self.sheet.main_theme_of(record)
            after = self.lookup.themes.label(themes[0].pk)
            heading = self.sheet.heading("main_theme")
            row.change("main_theme", themes[0], heading, before, after)
