"""What the site answers: its public pages, and the open data and API for programs."""
