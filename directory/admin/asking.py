"""Questions that a form asks before it saves what may be right and may be a mistake."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ..models import Helpline
from ..models.contact import Contactable, dialled
from ..models.phones import NEVER_CALLED, line_number, read_phone

ANSWER_ABOVE = _("Une question vous attend en haut de la page.")
CALL_IT = _(
    "Nouveau numéro : appelez-le maintenant, puis tapez-le une seconde fois, comme vous l’avez "
    "composé."
)
LOOK_IT_UP = _(
    "Nouveau numéro : ne l’appelez pas, quelqu’un en danger attend peut-être. Regardez-le sur son "
    "site officiel, puis tapez-le une seconde fois."
)
ALONE = _(
    "Ce numéro est dans l’encadré d’urgence. Laissez vide : une deuxième personne le confirmera, "
    "l’ancien reste affiché. Ou dites pourquoi il doit changer tout de suite."
)


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
        elif phone.is_mobile and (phone.is_persons or not (data.get("phone_note") or phone.note)):
            self.ask_whose(phone)

    def ask_whose(self, mobile):
        text = _(
            "%s est un GSM. Il est à un groupe ou à une association, et chacun peut le voir "
            "(sinon, effacez-le)."
        )
        self.is_sure("mobile", mobile.text, text % mobile.text, "phone")


def how_to_check(number):
    return LOOK_IT_UP if dialled(number) in NEVER_CALLED else CALL_IT


class AsksAboutNumber(AsksAboutContact):
    """For forms that may change the number of a line; `user` is who fills it in."""

    user = None
    # Why a superuser changes a number of the crisis box without a second person.
    reason = ""
    # What waits for that person.
    proposed = ""

    def clean(self):
        data = super().clean() or self.cleaned_data
        if data.get("phone") and "phone" in self.changed_data:
            self.clean_new_number(data)
        return data

    def clean_new_number(self, data):
        try:
            number = line_number(data["phone"])
        except ValidationError as error:
            self.add_error("phone", error)
            return
        if dialled(number) == dialled(self.instance.phone):
            return
        self.ask_whether_shared(number)
        phone = read_phone(number)
        if phone.is_mobile:
            self.ask_whose(phone)
        typed = self.answer("again", how_to_check(number), "phone")
        if typed and dialled(typed) != dialled(number):
            self.add_error("phone", _("Les deux numéros ne sont pas les mêmes : regardez encore."))
        elif self.instance.pk and self.instance.is_in_box():
            self.clean_number_of_box(data, number)

    def ask_whether_shared(self, number):
        """Another line may be known by it; one that is added is compared with all others anyway."""
        line = Helpline.objects.exclude(pk=self.instance.pk).by_number().get(dialled(number))
        if self.instance.pk and line:
            text = _("« %s » a déjà ce numéro, et ces deux lignes répondent vraiment au même.")
            self.is_sure("shared", line.pk, text % line, "phone")

    def clean_number_of_box(self, data, number):
        if self.user.is_superuser and (reason := self.optional_answer("reason", ALONE)):
            self.reason, self.instance.number_is_settled = reason, True
            return
        self.proposed, data["phone"] = number, self.initial["phone"]
