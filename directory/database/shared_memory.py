"""A memory that all machines share, in Redis; each has its own while that is away.

It holds how often somebody sent something, under a hash whose key is as short-lived: nothing that
must last, and nothing that may be written to a disk.
"""

from time import monotonic

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

# A form does not wait longer for it; afterwards nobody asks for a while.
PATIENCE = 0.3
TRY_AGAIN_AFTER = 5
TIMES = {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE}


def or_own(name):
    """The method of Redis, that of the process's own memory while Redis is away."""
    shared, own = getattr(RedisCache, name), getattr(LocMemCache, name)

    def method(self, *args, **kwargs):
        if monotonic() >= SharedMemory.again_at:
            try:
                return shared(self, *args, **kwargs)
            except RedisError:
                SharedMemory.again_at = monotonic() + TRY_AGAIN_AFTER
        return own(self.own, *args, **kwargs)

    return method


class SharedMemory(RedisCache):
    # Of this process: when Redis is asked again.
    again_at = 0.0

    def __init__(self, server, params):
        params = {**params, "OPTIONS": {**TIMES, **params.get("OPTIONS", {})}}
        super().__init__(server, params)
        self.own = LocMemCache("own", {})

    get = or_own("get")
    get_many = or_own("get_many")
    set = or_own("set")
    set_many = or_own("set_many")
    add = or_own("add")
    incr = or_own("incr")
    touch = or_own("touch")
    delete = or_own("delete")
    delete_many = or_own("delete_many")
    has_key = or_own("has_key")
    clear = or_own("clear")
