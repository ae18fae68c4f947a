"""What is typed during a call: what the voice at the telephone says, beside what we know."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..models import Helpline, SupportGroup
from ..received.confirmation_forms import form_field
from .asking import AsksAboutContact, AsksAboutNumber
from .move_forms import day_field


class CallFields(forms.Form):
    note = forms.CharField(
        label=_("Note"), required=False, max_length=200, help_text=_("Pour l’équipe.")
    )
    again_on = day_field(label=_("Rappeler le"), required=False)

    def clean_again_on(self):
        day = self.cleaned_data["again_on"]
        if day and day <= timezone.localdate():
            raise ValidationError(_("Choisissez un jour à venir."))
        return day

    @property
    def corrections(self):
        return [name for name in self._meta.fields if name in self.changed_data]


class GroupCallForm(AsksAboutContact, CallFields, forms.ModelForm):
    class Meta:
        model = SupportGroup
        fields = [
            "phone",
            "phone_note",
            "email",
            "website",
            "organiser_email",
            "rhythm",
            "venue_name",
            "street",
            "price",
        ]
        formfield_callback = form_field

    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["organiser_email"].help_text = _(
            "Demandez-le : la prochaine fois, un e-mail suffit. Jamais publié."
        )


class LineCallForm(AsksAboutNumber, CallFields, forms.ModelForm):
    """A new number is typed twice; one of the crisis box waits for a second person."""

    class Meta:
        model = Helpline
        fields = ["phone", "always", "hours", "cost", "channels", "website", "audience_text"]
        formfield_callback = form_field

    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
