"""Questions that a form asks before it saves what may be right and may be a mistake."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ..models import Helpline
from ..models.contact import Contactable, dialled
from ..models.phones import read_phone

ANSWER_ABOVE = _("Une question vous attend en haut de la page.")


@dataclass(frozen=True)
class Question:
    """A box to tick, or a line to type where `typed`; `name` is what the browser sends it as."""

    name: str
    value: str
    text: str
    typed: bool = False


class Asking:
    """For forms: `asked` are the questions that stand above it, each for one very value."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.asked = []

    def is_sure(self, key, value, text, field=None):
        """Whether the editor said yes to this value; else the form asks and is not saved."""
        name = f"sure-{key}"
        if self.data.get(name) == str(value):
            return True
        self.asked.append(Question(name, str(value), text))
        self.add_error(field, ANSWER_ABOVE)
        return False

    def answer(self, key, text, field=None):
        """What the editor typed below a question; nothing while it is only asked."""
        if not (typed := self.optional_answer(key, text)):
            self.add_error(field, ANSWER_ABOVE)
        return typed

    def optional_answer(self, key, text):
        name = f"sure-{key}"
        typed = self.data.get(name, "").strip()
        self.asked.append(Question(name, typed, text, typed=True))
        return typed


class AsksAboutContact(Asking):
    """A mobile may be a private person's; a helpline's number is shown as the line."""

    def clean(self):
        data = super().clean() or self.cleaned_data
        if isinstance(self.instance, Contactable) and "phone" in self.changed_data:
            self.clean_number(data)
        return data

    def clean_number(self, data):
        typed = data.get("phone")
        if not typed:
            return
        try:
            phone = read_phone(typed)
        except ValidationError as error:
            self.add_error("phone", error)
            return
        if line := Helpline.objects.by_number().get(dialled(phone.text)):
            text = _("%(number)s est le numéro de « %(line)s » : montrer cette ligne à la place.")
            words = {"number": phone.text, "line": line}
            if self.is_sure("line", line.pk, text % words, "phone"):
                data.update(phone="", phone_note="", helpline=line)
        elif phone.is_mobile and not (data.get("phone_note") or phone.note):
            self.ask_whose(phone)

    def ask_whose(self, mobile):
        text = _(
            "%s est un GSM. Il est à un groupe ou à une association, et chacun peut le voir "
            "(sinon, effacez-le)."
        )
        self.is_sure("mobile", mobile.text, text % mobile.text, "phone")
