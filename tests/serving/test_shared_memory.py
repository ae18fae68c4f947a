"""Limits hold for all machines together, and for each alone while the shared memory is away."""

import pytest
from redis.exceptions import ConnectionError as RedisAway

from directory import senders
from directory.database.shared_memory import SharedMemory

SENDER = senders.Sender("address", "address")


class Redis(dict):
    """As much of Django's client as is used."""

    is_away = False

    def answer(self):
        if self.is_away:
            raise RedisAway

    def get(self, key, default=None):
        self.answer()
        return super().get(key, default)

    def get_many(self, keys):
        self.answer()
        return {key: self[key] for key in keys if key in self}

    def add(self, key, value, timeout):
        self.answer()
        is_new = key not in self
        self.setdefault(key, value)
        return is_new

    def set(self, key, value, timeout):
        self.answer()
        self[key] = value

    def incr(self, key, delta):
        self.answer()
        self[key] += delta
        return self[key]


@pytest.fixture
def redis(monkeypatch):
    shared = Redis()
    monkeypatch.setattr(SharedMemory, "_cache", shared)
    monkeypatch.setattr(SharedMemory, "again_at", 0.0)
    return shared


@pytest.fixture
def machine(monkeypatch, redis):
    """`machine()`: the next thing is done on that machine."""

    def make():
        cache = SharedMemory("redis://127.0.0.1:1/0", {})
        cache.own.clear()
        return lambda: monkeypatch.setattr(senders, "cache", cache)

    return make


def sends(machine, times):
    machine()
    waits = []
    for _time in range(times):
        waits.append(senders.seconds_to_wait(SENDER, "report"))
        if not waits[-1]:
            senders.count(SENDER, "report")
    return waits


def test_what_was_sent_to_one_machine_counts_on_the_other(machine):
    one, other = machine(), machine()
    assert sends(one, 3) == [0, 0, 0]
    assert sends(other, 2) == [0, 0]
    assert sends(one, 1)[0] > 0
    assert sends(other, 1)[0] > 0


def test_while_it_is_away_each_counts_for_itself(machine, redis):
    one = machine()
    redis.is_away = True
    waits = sends(one, 6)
    assert waits[:5] == [0] * 5
    assert waits[5] > 0


def test_it_is_asked_again_after_a_while(machine, redis, monkeypatch):
    one, other = machine(), machine()
    redis.is_away = True
    sends(one, 1)
    redis.is_away = False
    sends(one, 1)
    assert not redis
    monkeypatch.setattr(SharedMemory, "again_at", 0.0)
    sends(one, 5)
    assert sends(other, 1)[0] > 0


def test_nobody_waits_for_a_redis_that_is_not_there():
    cache = SharedMemory("redis://127.0.0.1:1/0", {})
    SharedMemory.again_at = 0.0
    assert cache.add("key-of-nobody", 1)
    assert cache.get("key-of-nobody") == 1
    SharedMemory.again_at = 0.0
