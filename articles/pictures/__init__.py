"""Pictures of articles: taken in, made small, served from our own address."""
