"""The number of a helpline: typed twice, and in the crisis box confirmed by a second person."""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from ..models import Helpline
from ..models.contact import dialled
from ..models.phones import NEVER_CALLED, line_number, read_phone
from .base import Extra
from .listings import ListingForm

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


def how_to_check(number):
    return LOOK_IT_UP if dialled(number) in NEVER_CALLED else CALL_IT


class HelplineForm(ListingForm):
    """`user` is who fills it in."""

    user = None
    # Why a superuser changes a number of the crisis box without a second person.
    reason = ""
    # What waits for that person.
    proposed = ""

    def clean(self):
        data = super().clean() or self.cleaned_data
        if "crisis_languages" in data:
            self.instance.box_languages = {one.code for one in data["crisis_languages"]}
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


class NumberForm(forms.Form):
    """What the second person does."""

    title = _("Confirmer le nouveau numéro")
    required_css_class = "required"

    number = forms.CharField(
        label=_("Le nouveau numéro, tapé par vous"),
        max_length=30,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autofocus": True}),
    )

    def __init__(self, line, user, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.line, self.user = line, user
        words = {
            "old": line.phone or _("aucun"),
            "new": line.new_phone,
            "by": line.new_phone_by or "?",
            "on": date_format(line.new_phone_on) if line.new_phone_on else "?",
        }
        text = _(
            "%(by)s a donné le %(on)s un nouveau numéro : %(new)s. Les visiteurs voient encore "
            "l’ancien : %(old)s."
        )
        self.explanation = f"{text % words} {how_to_check(line.new_phone)}"

    def clean_number(self):
        number = self.cleaned_data["number"]
        try:
            self.line.confirm_number(number, by=self.user)
        except ValidationError as error:
            raise ValidationError(error.messages) from error
        return number


class NumbersMixin:
    """For helplines: the page of the second person, and what waits for it on the form."""

    def extra_urls(self):
        return [
            Extra("<int:pk>/numero/", self.number_view, "number", "change"),
            Extra("<int:pk>/numero/retirer/", self.drop_view, "drop_number", "change", True),
        ]

    def form_context(self, request, line, form):
        if line is None or not line.new_phone or not self.has_change_permission(request, line):
            return {}
        return {
            "new_number": line.new_phone,
            "new_number_by": line.new_phone_by,
            "number_url": line.new_phone_by_id != request.user.pk and self.url_of("number", line),
            "drop_number_url": self.url_of("drop_number", line),
        }

    def number_view(self, request, line):
        if not line.new_phone:
            return self.back_to_form(line)
        form = NumberForm(line, request.user, request.POST or None)
        if not form.is_valid():
            return self.ask(request, form, [line], original=line)
        text = _("Le nouveau numéro est affiché : %s. Dites aussi que vous l’avez vérifié.")
        self.log_change(request, line, _("Nouveau numéro confirmé."))
        self.message_user(request, text % line.phone, messages.SUCCESS)
        return self.back_to_form(line)

    def drop_view(self, request, line):
        line.drop_number()
        self.log_change(request, line, _("Nouveau numéro retiré."))
        self.message_user(request, _("Le nouveau numéro est retiré."), messages.SUCCESS)
        return self.back_to_form(line)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        return type(form.__name__, (form,), {"user": request.user})

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if form.proposed:
            obj.propose_number(form.proposed, by=request.user)
            text = _(
                "Le nouveau numéro attend une deuxième personne ; les visiteurs voient encore "
                "l’ancien : %s."
            )
            self.message_user(request, text % (obj.phone or _("aucun")), messages.WARNING)
        elif form.reason:
            text = _("Numéro changé sans deuxième personne : %s") % form.reason
            self.log_change(request, obj, text)
