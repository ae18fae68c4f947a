"""School holidays: the calendar that « hors vacances scolaires » follows."""

from django.contrib import admin

from ..models import SchoolHoliday
from .base import EditorAdmin


@admin.register(SchoolHoliday)
class SchoolHolidayAdmin(EditorAdmin):
    list_display = ["name", "community", "first_day", "last_day", "source_date"]
    list_filter = ["community"]
    search_fields = ["name"]
    date_hierarchy = "first_day"
