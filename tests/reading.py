"""Pages as a person reads them: words, headings, links, forms; not markup."""

import re
from urllib.parse import urlsplit

from lxml import html

SPACES = re.compile(r"[\s\u00a0\u202f]+")
HEADINGS = ("h1", "h2", "h3", "h4")


def squeeze(text):
    """One plain space wherever there is any: no-break spaces are typography."""
    return SPACES.sub(" ", text).strip()


class Part:
    """A page, or a piece of one."""

    def __init__(self, tree):
        self.tree = tree

    @property
    def text(self):
        return words_of(self.tree)

    def headings(self, level):
        return [words_of(heading) for heading in self.tree.iter(f"h{level}")]

    @property
    def links(self):
        """[(words, address)], names of shapes in a drawing included."""
        return [
            (words_of(link) or squeeze(link.get("aria-label", "")), link.get("href"))
            for link in self.tree.iter("a")
            if link.get("href")
        ]

    @property
    def addresses(self):
        return [address for _words, address in self.links]

    def link(self, words):
        """The address behind the first link with these words in it."""
        for text, address in self.links:
            if words in text:
                return address
        raise AssertionError(f"No link « {words} » among {[text for text, _address in self.links]}")

    def section(self, heading):
        """The part of the page under a heading that has these words."""
        for level in HEADINGS:
            for found in self.tree.iter(level):
                if heading in words_of(found):
                    return Part(found.getparent())
        raise AssertionError(f"No heading « {heading} »")

    def has_heading(self, heading):
        return any(heading in words_of(found) for found in self.tree.iter(*HEADINGS))

    @property
    def cards(self):
        """The titles of the listings shown here, in order."""
        return [
            words_of(heading)
            for card in self.tree.iter("article")
            if "card" in card.get("class", "").split()
            for heading in list(card.iter(*HEADINGS))[:1]
        ]

    def drawings(self):
        return [Part(drawing) for drawing in self.tree.iter("svg") if drawing.get("role")]


class Page(Part):
    """An answer that was read as HTML."""

    def __init__(self, response):
        self.response = response
        self.status = response.status_code
        self.source = response.content.decode()
        super().__init__(html.document_fromstring(self.source))

    @property
    def text(self):
        return words_of(self.tree.body)

    @property
    def title(self):
        return squeeze(self.tree.findtext("head/title"))

    @property
    def main(self):
        return Part(next(self.tree.iter("main")))

    @property
    def ids(self):
        return self.tree.xpath("//@id")

    @property
    def internal_links(self):
        """Addresses on this site that the page leads to, without their anchors."""
        return [
            address
            for address in self.addresses
            if not urlsplit(address).scheme and not address.startswith(("#", "//"))
        ]


def words_of(element):
    return squeeze(" ".join(element.itertext()))


def read(client, address, status=200):
    """The page at an address, which must answer with this status."""
    response = client.get(address)
    assert response.status_code == status, f"{address}: {response.status_code}"
    return Page(response)
