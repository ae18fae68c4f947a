"""Who sends something: told apart and counted, without a trace.

Senders are told apart by a hash of their address, in memory only. Its key is random and changes
every day: nobody can find the address again, nor know tomorrow who sent something today. Without
a memory that the processes share (CACHE_URL), each counts for itself: the limits hold for each.

A hospital or a GSM network may share one address among many people, who write about different
things: an address has a narrow limit for one thing and a wide one for all. Whoever has a whole
network of IPv6 has thousands of addresses: the network has a limit too. The site as a whole
refuses nobody: where very much comes in, everybody is asked to wait a little (`seconds_of_rush`).
Nothing waits here for that: a thread that sleeps is a thread that anybody could take away.
"""

import logging
import secrets
from contextlib import suppress
from functools import cache as cache_result
from functools import partial
from hashlib import blake2b
from ipaddress import ip_address, ip_network
from time import time
from typing import NamedTuple

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

AN_HOUR = 60 * 60
A_DAY = 24 * AN_HOUR
# (how many, in how many seconds)
OF_ONE_THING = [(5, 10 * 60), (30, A_DAY)]
OF_AN_ADDRESS = [(20, 10 * 60), (120, A_DAY)]
OF_A_NETWORK = [(60, 10 * 60), (360, A_DAY)]
# Seconds until somebody may have something sent to the same mail address, known here or not.
TO_ONE_ADDRESS = 10 * 60
# As many forms as the whole site takes while nobody waits. Then everybody waits the first of these
# times, twice as long each time that as many more have come, and never longer than the second.
CALM = (100, 10 * 60)
SHORTEST_RUSH, LONGEST_RUSH = 10, 120
OF_THE_SITE = "sent:site"
# What a provider gives one subscriber, and the most that one is given.
IPV6_PREFIX = 64
IPV6_NETWORK = 48

logger = logging.getLogger(__name__)


class Sender(NamedTuple):
    """Stands for who sends, for today; of IPv4 the network is the address."""

    address: str
    network: str


def sender_of(request):
    address = address_of(request)
    return Sender(digest(address), digest(network_of(address)))


def digest(text):
    """Of today: the key is another one tomorrow."""
    today = timezone.localdate()
    key = cache.get_or_set(f"sender-key:{today}", partial(secrets.token_bytes, 32), A_DAY)
    return blake2b(text.encode(), key=key, digest_size=16).hexdigest()


def network_of(address):
    """The whole network of a subscriber's part of it."""
    if ":" not in address:
        return address
    return str(ip_network(address).supernet(new_prefix=IPV6_NETWORK))


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
    # Without any, the first part would count, which is what somebody claims.
    hops = max(settings.PROXY_HOPS, 1)
    if not forwarded or len(parts) < hops:
        tell_once(
            "The proxy does not say who asks (X-Forwarded-For has %d parts, DJANGO_PROXY_HOPS is "
            "%d): visitors behind it count as one.",
            len(parts) if forwarded else 0,
            hops,
        )
    return parts[-min(hops, len(parts))]


@cache_result
def tell_once(*message):
    """For each process: who set up the proxy reads it in the log of the first form."""
    logger.warning(*message)


def counters(sender, kind, about):
    """{key: (how many, in how many seconds)} of all that counts this sender."""
    limits = [
        (f"{sender.address}:{digest(about)}", OF_ONE_THING),
        (sender.address, OF_AN_ADDRESS),
    ]
    if sender.network != sender.address:
        limits.append((sender.network, OF_A_NETWORK))
    return {
        f"sent:{kind}:{seconds}:{who}": (most, seconds)
        for who, some in limits
        for most, seconds in some
    }


def seconds_to_wait(sender, kind, about=""):
    """0, or how long this sender should wait before sending again; `about` is what it concerns."""
    keys = counters(sender, kind, about)
    sent = cache.get_many([*keys, *map(begun, keys)])
    now = time()
    waits = [
        sent.get(begun(key), now) + seconds - now
        for key, (most, seconds) in keys.items()
        if sent.get(key, 0) >= most
    ]
    return max(1, round(max(waits))) if waits else 0


def begun(key):
    """Where it is kept since when something is counted."""
    return f"{key}:begun"


def seconds_of_rush():
    """0 while the site is calm, else how long everybody waits once before sending."""
    times = cache.get(OF_THE_SITE, 0) // CALM[0]
    return min(LONGEST_RUSH, SHORTEST_RUSH * 2 ** min(times - 1, 10)) if times else 0


def count(sender, kind, about=""):
    for key, (_most, seconds) in counters(sender, kind, about).items():
        add_one(key, seconds)


def count_for_the_site():
    add_one(OF_THE_SITE, CALM[1])


def add_one(key, seconds):
    if cache.add(key, 1, seconds):
        cache.set(begun(key), time(), seconds)
        return
    # It may have been forgotten in between.
    with suppress(ValueError):
        cache.incr(key)


def is_first_to(mail_address, kind):
    """Whether nobody had something sent there lately; from now on somebody has."""
    return cache.add(f"sent-to:{kind}:{digest(mail_address.lower())}", 1, TO_ONE_ADDRESS)


def count_less(sender, kind, about=""):
    """What was not taken is not counted."""
    for key in [*counters(sender, kind, about), OF_THE_SITE]:
        with suppress(ValueError):
            cache.decr(key)
