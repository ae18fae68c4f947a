"""Who sends something: told apart and counted, without a trace.

Senders are told apart by a hash of their address, in memory only. Its key is random and changes
every day: nobody can find the address again, nor know tomorrow who sent something today. Without
a memory that the processes share (CACHE_URL), each counts for itself: the limits hold for each.
"""

import logging
import secrets
from contextlib import suppress
from functools import cache as cache_result
from functools import partial
from hashlib import blake2b
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

AN_HOUR = 60 * 60
A_DAY = 24 * AN_HOUR
# (how many, in how many seconds); generous, because a hospital or a GSM network may share one
# address among many people.
LIMITS = [(5, 10 * 60), (30, A_DAY)]
# What a provider gives one subscriber.
IPV6_PREFIX = 64

logger = logging.getLogger(__name__)


def sender_of(request):
    """Stands for who sends, for today."""
    today = timezone.localdate()
    key = cache.get_or_set(f"sender-key:{today}", partial(secrets.token_bytes, 32), A_DAY)
    return blake2b(address_of(request).encode(), key=key, digest_size=16).hexdigest()


def address_of(request):
    """The network address of the sender; behind our own proxy, the one that the proxy saw."""
    address = request.META.get("REMOTE_ADDR", "")
    if settings.SECURE_PROXY_SSL_HEADER:
        address = seen_by_our_proxies(request.META.get("HTTP_X_FORWARDED_FOR", "")) or address
    try:
        address = ip_address(address)
    except ValueError:
        return ""
    if address.version == 4:
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((int(address), IPV6_PREFIX), strict=False))


def seen_by_our_proxies(forwarded):
    """Each of our proxies adds whom it saw; all before that is what the visitor's side claims."""
    parts = [part.strip() for part in forwarded.split(",")]
    if not forwarded or len(parts) < settings.PROXY_HOPS:
        tell_once(
            "The proxy does not say who asks (X-Forwarded-For has %d parts, DJANGO_PROXY_HOPS is "
            "%d): visitors behind it count as one.",
            len(parts) if forwarded else 0,
            settings.PROXY_HOPS,
        )
    return parts[-min(settings.PROXY_HOPS, len(parts))]


@cache_result
def tell_once(*message):
    """For each process: who set up the proxy reads it in the log of the first form."""
    logger.warning(*message)


def seconds_to_wait(sender, kind):
    """0 and one more counted, or how long this sender should wait before sending again."""
    keys = {f"sent:{kind}:{seconds}:{sender}": (most, seconds) for most, seconds in LIMITS}
    sent = cache.get_many(keys)
    if waits := [seconds for key, (most, seconds) in keys.items() if sent.get(key, 0) >= most]:
        return max(waits)
    for key, (_most, seconds) in keys.items():
        if not cache.add(key, 1, seconds):
            # It may have been forgotten in between.
            with suppress(ValueError):
                cache.incr(key)
    return 0


def count_less(sender, kind):
    """What was not taken is not counted."""
    for _most, seconds in LIMITS:
        with suppress(ValueError):
            cache.decr(f"sent:{kind}:{seconds}:{sender}")
