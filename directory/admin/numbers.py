"""The number of a helpline: typed twice, and in the crisis box confirmed by a second person."""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from .asking import AsksAboutNumber, how_to_check
from .base import Extra
from .listings import ListingForm


class HelplineForm(AsksAboutNumber, ListingForm):
    def clean(self):
        data = super().clean()
        if "crisis_languages" in data:
            self.instance.box_languages = {one.code for one in data["crisis_languages"]}
        return data


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
        self.settle_number(request, obj, form)

    def settle_number(self, request, obj, form):
        """What was typed of a number of the crisis box waits, or says why it does not."""
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
