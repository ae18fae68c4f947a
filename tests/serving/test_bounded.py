"""What a process keeps has an end, whatever visitors ask and however often editors save."""

import sys
from functools import _lru_cache_wrapper
from inspect import signature

import pytest

from articles.templatetags import article_tags
from directory.database import memory
from directory.finding.index import current_index
from directory.finding.kept import Kept, weight
from directory.text import MOST_STEMS, MOST_WORDS, stem, stems
from tests.factories import make_group
from tests.reading import read

OURS = ("directory.", "articles.", "healing_together.")
# By a language, an icon or a message: words that stand in our code.
OF_OUR_CODE = {
    "directory.meetings.sentences.items._patterns",
    "directory.meetings.sentences.vocabulary._markers",
    "directory.meetings.sentences.vocabulary.lexicon",
    "directory.meetings.sentences.vocabulary.meant_elsewhere",
    "directory.senders.tell_once",
    "directory.templatetags.directory_tags.icon",
}


def our_caches():
    """Those of our modules and of their classes."""
    modules = [one for name, one in sys.modules.items() if name.startswith(OURS)]
    for module in modules:
        names = list(vars(module).values())
        inside = [part for one in names if isinstance(one, type) for part in vars(one).values()]
        for one in (*names, *inside):
            if type(one) is _lru_cache_wrapper and str(one.__module__).startswith(OURS):
                yield f"{one.__module__}.{one.__wrapped__.__name__}", one


@pytest.mark.django_db
def test_every_cache_has_an_end_that_is_filled_by_what_is_asked(client):
    read(client, "/groupes/?q=deuil+zzzxx+mardi+soir+namur")
    found = dict(our_caches())
    assert len(found) > 15
    endless = {
        name
        for name, one in found.items()
        if one.cache_parameters()["maxsize"] is None and signature(one.__wrapped__).parameters
    }
    assert endless <= OF_OUR_CODE


def test_words_that_are_typed_once_make_room_for_the_next():
    for number in range(MOST_WORDS + 10):
        stems(f"{number}")
    assert stems.cache_info().currsize == MOST_WORDS
    assert stem.cache_info().currsize <= MOST_STEMS


@pytest.mark.django_db
def test_words_that_an_editor_took_back_leave_the_index():
    group = make_group(summary="On y parle de tout.")
    before = current_index().postings
    for number in range(5):
        group.summary = f"On y parle de zgrblx{number}."
        group.save()
        assert len(current_index().postings.of_word(f"zgrblx{number}")) == 1
    group.summary = "On y parle de tout."
    group.save()
    after = current_index().postings
    assert after.by_word.keys() == before.by_word.keys()
    assert after.words_of_stem == before.words_of_stem


def test_what_was_drawn_is_bounded_by_what_it_weighs():
    kept = Kept(20_000)
    for number in range(100):
        kept.put(number, "x" * 1000)
        assert kept.used == sum(map(weight, kept.values())) <= 20_000
        assert len(kept) == number % (20_000 // weight("x" * 1000)) + 1
    assert weight(("x" * 1000, {"a": ["y" * 1000]})) > 2000


def test_the_words_of_a_page_weigh_whatever_holds_them():
    class Page:
        def __init__(self):
            self.body = "x" * 5000

    assert weight((1, Page())) > 5000


@pytest.mark.django_db
def test_articles_of_ever_other_themes_are_forgotten():
    memory.forget_all()
    for number in range(article_tags.MOST_KNOWN + 10):
        article_tags.published_articles(themes=[number + 10_000])
    assert len(memory._kept["articles"]) == article_tags.MOST_KNOWN
