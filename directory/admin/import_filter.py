"""« Cet import »: the groups that one import added or changed."""

from contextlib import suppress
from datetime import timedelta
from uuid import UUID

from django.contrib import admin
from django.db.models import Max
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from ..exchange.writing import IMPORTED
from ..models import Change, SupportGroup

PARAMETER = "import"
MOST = 8
OFFERED = timedelta(days=30)


def recent_imports():
    """[(batch, a reason of it, when)], the last first."""
    begins = _now(IMPORTED).split("%", maxsplit=1)[0]
    changes = Change.objects.of_model(SupportGroup).filter(
        reason__startswith=begins, at__gte=timezone.now() - OFFERED
    )
    imports = changes.order_by().values("batch").annotate(last=Max("at"), why=Max("reason"))
    return [(row["batch"], row["why"], row["last"]) for row in imports.order_by("-last")[:MOST]]


class ImportFilter(admin.SimpleListFilter):
    title = _("import")
    parameter_name = PARAMETER

    def lookups(self, request, model_admin):
        offered = {
            str(batch): f"{why.rpartition(',')[0]} · {date_format(last, 'j F')}"
            for batch, why, last in recent_imports()
        }
        # One that was followed from elsewhere, and is older.
        if (chosen := request.GET.get(PARAMETER)) and chosen not in offered:
            offered[chosen] = _("cet import")
        return offered.items()

    def queryset(self, request, queryset):
        if not self.value():
            return queryset
        with suppress(ValueError):
            changed = Change.objects.of_model(SupportGroup).filter(batch=UUID(self.value()))
            return queryset.filter(pk__in=changed.values("object_id"))
        return queryset.none()
