"""What `manage.py check --deploy` says of the proxies in front of the site."""

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register

# The front, a load balancer and a provider's network: who has more has counted wrong.
MOST_HOPS = 3


@register(Tags.security, deploy=True)
def hops_are_plausible(app_configs, **kwargs):
    """With too many, visitors choose the address that counts; with too few, they count as one."""
    hops = settings.PROXY_HOPS
    if not settings.SECURE_PROXY_SSL_HEADER:
        if hops == 1:
            return []
        return [
            Warning(
                "DJANGO_PROXY_HOPS is set, but not DJANGO_BEHIND_PROXY: nothing is believed of a "
                "proxy, and all visitors behind it count as one.",
                hint="Set DJANGO_BEHIND_PROXY=1, or leave DJANGO_PROXY_HOPS out.",
                id="directory.W001",
            )
        ]
    if hops < 1:
        return [
            Error(
                f"DJANGO_PROXY_HOPS is {hops}, but DJANGO_BEHIND_PROXY says that there is a proxy.",
                hint="Set it to the number of proxies of ours: 1 where there is one.",
                id="directory.E001",
            )
        ]
    if hops > MOST_HOPS:
        return [
            Warning(
                f"DJANGO_PROXY_HOPS is {hops}: where our proxies are fewer, visitors choose the "
                "address that they are counted under.",
                hint="Count only proxies of ours that add to X-Forwarded-For whom they saw.",
                id="directory.W002",
            )
        ]
    return []
