"""What is freed goes back to the system; elsewhere than on glibc nothing is done."""

import ctypes

from directory.serving import heap


def test_what_the_library_does_not_know_is_no_error(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())
    heap.share_heaps()
    heap.give_back()


def test_where_there_is_no_library_is_no_error(monkeypatch):
    def missing(name):
        raise OSError("no library")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    heap.share_heaps()
    heap.give_back()


def test_it_is_asked_in_the_words_of_glibc(monkeypatch):
    asked = []

    class Library:
        def __init__(self, name):
            assert name is None

        def mallopt(self, option, value):
            asked.append((option, value))

        def malloc_trim(self, kept):
            asked.append(kept)

    monkeypatch.setattr(ctypes, "CDLL", Library)
    heap.share_heaps()
    heap.give_back()
    assert asked == [(-8, 2), (-3, 131072), 0]
