"""Measure the pages against the budgets of the design; see `manage.py bench`.

What takes time is measured in three ways: in this process with no page kept ready (`pages`), in
gunicorn with two workers as a repeat of the same page, and there again as a static file of the same
size (`server`). `subjects` and `table` say what may cost how much.
"""

from dataclasses import asdict

from django.db import connection

from ...finding.index import current_index
from .pages import measure_changes, measure_files, measure_times
from .server import measure_crowd, measure_rates, measure_workers
from .subjects import all_subjects


def measure():
    """Everything about the database of this process, ready for JSON."""
    first, change = measure_changes()
    found = all_subjects()
    results = measure_times(found)
    files = measure_files()
    connection.close()
    measure_rates(found, results)
    workers, crowd = measure_workers(), measure_crowd()
    return {
        "database": connection.vendor,
        "groups": current_index().groups.bit_count(),
        "first": first,
        "change": change,
        "files": files,
        "workers": workers,
        "crowd": crowd,
        "results": [asdict(result) for result in results],
        "budgets": {subject.name: [subject.queries, subject.milliseconds] for subject in found},
    }
