"""An article that is dated later waits for its day, everywhere."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.admin.test_admin import url
from tests.factories import make_article

pytestmark = pytest.mark.django_db
PLACES = ["/articles/", "/articles/flux.atom", "/plan-du-site.xml", "/"]


@pytest.mark.parametrize(("days", "is_seen"), [(1, False), (0, True)])
def test_a_day_to_come_is_waited_for(client, days, is_seen):
    day = timezone.localdate() + timedelta(days=days)
    article = make_article(slug="plus-tard", title="Plus tard", published_on=day)
    assert client.get(article.get_absolute_url()).status_code == (200 if is_seen else 404)
    for place in PLACES:
        text = client.get(place).content.decode()
        assert ("plus-tard" in text) == is_seen, place


def test_an_editor_sees_the_preview_until_then(desk):
    article = make_article(published_on=timezone.localdate() + timedelta(days=1))
    page = desk.get(url("change", article)).text
    assert url("preview", article) in page
    assert desk.get(url("preview", article)).status_code == 200
