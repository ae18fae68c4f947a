"""English as Europe writes it: the day comes first."""

DATE_FORMAT = "j F Y"
YEAR_MONTH_FORMAT = "F Y"
TIME_FORMAT = "g.i a"
DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
