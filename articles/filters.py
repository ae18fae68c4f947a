import django_filters
from django.utils.translation import gettext_lazy as _

from directory.models import Audience

from .models import Article


class ArticleFilter(django_filters.FilterSet):
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
