"""Send a form as a visitor does: open its page, read a while, send it."""

from datetime import UTC, datetime

import pytest

from tests.reading import Page

READING = 20  # seconds


class Visitor:
    """Somebody with a browser, at an address of their own; `elsewhere` are more headers."""

    def __init__(self, client, clock, address="203.0.113.7"):
        self.client = client
        self.clock = clock
        self.address = address

    def open(self, page):
        return Page(self.client.get(page, REMOTE_ADDR=self.address))

    def post(self, page, data, **headers):
        headers = {"Sec-Fetch-Site": "same-origin"} | headers
        headers = {name: value for name, value in headers.items() if value is not None}
        return self.client.post(page, data, headers=headers, REMOTE_ADDR=self.address)

    def send(self, page, reading=READING, **data):
        """Open the page, read, send; `data` on top of the token."""
        token = token_of(self.open(page))
        self.clock.shift(reading)
        return self.post(page, {"token": token} | data)


def token_of(page):
    return page.tree.xpath("//input[@name='token']/@value")[0]


@pytest.fixture
def clock(time_machine):
    """Stands still, in the morning, until a test moves it: an hour later is the same day."""
    time_machine.move_to(datetime.now(UTC).replace(hour=9), tick=False)
    return time_machine


@pytest.fixture
def visitor(client, clock):
    return Visitor(client, clock)


@pytest.fixture
def other_visitor(client, clock):
    return Visitor(client, clock, address="203.0.113.8")


def unlabelled_fields(page):
    """The visible fields of a page that no label names."""
    labelled = {label.get("for") for label in page.tree.iter("label")}
    return [
        field.get("name")
        for field in page.tree.xpath("//main//input | //main//textarea | //main//select")
        if field.get("type") != "hidden" and field.get("id") not in labelled
    ]


def dangling_descriptions(page):
    """What `aria-describedby` and the links of the error summary name and the page lacks."""
    described = page.tree.xpath("//main//@aria-describedby")
    linked = page.tree.xpath("//*[@id='form-errors']//a/@href[starts-with(., '#')]")
    wanted = {name for names in described for name in names.split()}
    wanted |= {link[1:] for link in linked}
    return wanted - set(page.ids)
