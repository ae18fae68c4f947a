"""What somebody asked for stays in no browser: on a computer that others use, they would see it.

The process may keep the answer ready all the same, under a name that nobody can read.
"""

from django.utils.cache import patch_cache_control

# In the WSGI environment: for the page cache.
KEPT_HERE_ONLY = "healing_together.kept_here_only"


def leave_no_trace(get_response):
    """Middleware: an answer to a question (a search, a place, a filter) is not stored."""

    def middleware(request):
        response = get_response(request)
        asks = request.method in ("GET", "HEAD") and request.META.get("QUERY_STRING")
        if asks and not response.streaming and not response.has_header("Cache-Control"):
            patch_cache_control(response, private=True, no_store=True)
            request.environ[KEPT_HERE_ONLY] = True
        return response

    return middleware
