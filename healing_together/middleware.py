"""What surrounds every request: one state of the data, and headers that no package of ours sets."""

from directory.models import DataVersion

from .headers import PERMISSIONS_POLICY


def one_data_version(get_response):
    """Ask the database once a request whether public data changed."""

    def middleware(request):
        with DataVersion.read_once():
            return get_response(request)

    return middleware


def permissions_policy(get_response):
    """Refuse the browser features the site has no use for."""

    def middleware(request):
        response = get_response(request)
        response.headers.setdefault(
            "Permissions-Policy", f"{PERMISSIONS_POLICY}, geolocation=(self)"
        )
        return response

    return middleware
