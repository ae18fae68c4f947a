"""The same facts for machines: calendars, structured data, sitemaps, open data."""
