import django_filters
from django.utils.translation import gettext_lazy as _

from directory.finding.asked import AskedForm, OneOfEach
from directory.models import Audience

from .models import Article


class ArticleFilter(OneOfEach, django_filters.FilterSet):
    """`?audience=` narrows the list of articles."""

    audience = django_filters.ModelChoiceFilter(
        label=_("Pour qui"),
        queryset=Audience.objects.all(),
        to_field_name="slug",
        field_name="audiences",
        empty_label=_("tout le monde"),
    )

    class Meta:
        model = Article
        fields = []
        form = AskedForm

    def __init__(self, data=None, *args, **kwargs):
        super().__init__(data, *args, **kwargs)
        if data and hasattr(data, "getlist"):
            self.data = data.copy()
            self.data.setlist("audience", self.one_of("audience", data.getlist("audience")))
