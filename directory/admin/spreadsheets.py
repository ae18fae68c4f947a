"""Rows as a file to download, the same for every list of the admin."""

from django.http import FileResponse, Http404, StreamingHttpResponse

from ..exchange.tables import csv_lines, xlsx_file

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def spreadsheet(kind, name, headings, rows, title="Groupes"):
    if kind == "csv":
        lines = (line.encode() for line in csv_lines(headings, rows))
        response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
        return response
    if kind == "xlsx":
        file = xlsx_file(headings, rows, title)
        return FileResponse(file, as_attachment=True, filename=f"{name}.xlsx", content_type=XLSX)
    raise Http404
