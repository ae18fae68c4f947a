"""Pictures of articles: what is taken in, what of it stays, and how a page shows it."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from PIL import Image

from articles.models import Picture, PictureBlock, PictureFile
from articles.pictures import making
from directory.serving.request_limits import PICTURE, PICTURES, most_bytes
from tests.articles.test_words import somebody
from tests.factories import make_article
from tests.reading import Page, read

pytestmark = pytest.mark.django_db

ADD = reverse("admin:articles_picture_add")
PLACE = b"Rue Secrete 12"


def image(size=(1600, 1200), format="JPEG", mode="RGB", **options):
    out = io.BytesIO()
    Image.new(mode, size, "#3a7").save(out, format, **options)
    return out.getvalue()


def with_place():
    """A photograph that says where it was taken, and that is to be turned."""
    exif = Image.Exif()
    exif[0x010E] = PLACE.decode()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    return image((1600, 1200), exif=exif)


def add(desk, data, name="photo.jpg", **fields):
    file = SimpleUploadedFile(name, data)
    fields = {"name": "Le cercle", "credit": "Anne D., CC BY 4.0", "file": file} | fields
    return desk.post(ADD, fields)


def opened(file):
    return Image.open(io.BytesIO(bytes(file.data)))


def shown(article, **fields):
    picture = fields.pop("picture", None) or Picture.objects.get()
    common = {"parent": article, "region": "main", "ordering": 20}
    return PictureBlock.objects.create(picture=picture, **common | fields)


def test_a_photograph_is_kept_in_two_widths(desk):
    assert add(desk, image((2400, 1800))).status_code == 302
    files = Picture.objects.get().sizes
    assert [(file.width, file.height) for file in files] == [(1200, 900), (640, 480)]
    assert [opened(file).format for file in files] == ["WEBP", "WEBP"]


@pytest.mark.parametrize(
    ("size", "widths"), [((900, 600), [900, 640]), ((300, 200), [300]), ((640, 40), [640])]
)
def test_a_small_one_is_not_made_larger(desk, size, widths):
    add(desk, image(size))
    assert [file.width for file in Picture.objects.get().sizes] == widths


@pytest.mark.parametrize(("format", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("WEBP", "RGB")])
def test_other_formats_are_taken(desk, format, mode):
    add(desk, image(format=format, mode=mode))
    assert PictureFile.objects.count() == 2


def test_nothing_tells_where_it_was_taken(desk):
    data = with_place()
    assert PLACE in data
    add(desk, data)
    for file in Picture.objects.get().sizes:
        assert PLACE not in bytes(file.data)
        assert not opened(file).getexif()
        # It stands upright without being told so.
        assert file.height > file.width


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "n’est pas une image"),
        (b"GIF89a" + bytes(50), "n’est pas une image"),
        (lambda: image(format="GIF", mode="P"), "n’est pas une image"),
        (lambda: image()[:400], "n’est pas une image"),
        (b"\xff\xd8\xff" + bytes(making.LARGEST_FILE), "trop lourd"),
        (lambda: image((5100, 5000), "PNG", "1"), "trop de points"),
        (lambda: image((20_000, 20_000), "PNG", "1"), "trop de points"),
    ],
)
def test_what_is_no_picture_or_too_much_is_refused(desk, data, why):
    response = add(desk, data() if callable(data) else data)
    assert response.status_code == 200
    assert why in Page(response).text.replace("\u202f", " ")
    assert not Picture.objects.exists()


def test_a_credit_is_asked_for(desk):
    assert add(desk, image(), credit="").status_code == 200
    assert not Picture.objects.exists()


def test_the_form_of_pictures_alone_takes_as_much():
    cookies = "sessionid=x"
    assert ADD == PICTURES
    assert most_bytes(PICTURES, cookies) == PICTURE > making.LARGEST_FILE
    assert most_bytes(PICTURES, "") < 100_000
    assert most_bytes("/admin/articles/article/add/", cookies) < PICTURE


def test_who_may_not_write_articles_adds_none():
    assert add(somebody("Relecture"), image()).status_code == 403
    assert add(somebody("Articles"), image()).status_code == 302


def test_an_article_shows_it_with_its_words_and_its_place(desk):
    add(desk, image((2400, 1800)))
    article = make_article()
    shown(article, alt="Un cercle de chaises", caption="Avant la rencontre.")
    page = read(Client(), article.get_absolute_url())
    (tag,) = page.main.tree.xpath(".//img")
    large, small = Picture.objects.get().sizes
    assert (tag.get("alt"), tag.get("width"), tag.get("height")) == (
        "Un cercle de chaises",
        "1200",
        "900",
    )
    assert tag.get("src") == large.get_absolute_url()
    assert tag.get("srcset") == (
        f"{large.get_absolute_url()} 1200w, {small.get_absolute_url()} 640w"
    )
    assert "Avant la rencontre." in page.main.text
    assert "Anne D., CC BY 4.0" in page.main.text


def test_a_decorative_one_is_passed_over(desk):
    add(desk, image())
    article = make_article()
    shown(article, is_decorative=True)
    (tag,) = read(Client(), article.get_absolute_url()).main.tree.xpath(".//img")
    assert tag.get("alt") == ""


@pytest.mark.parametrize("fields", [{}, {"alt": "Une table", "is_decorative": True}])
def test_it_is_told_or_decorative(desk, fields):
    add(desk, image())
    where = {"parent": make_article(), "region": "main", "ordering": 1}
    block = PictureBlock(picture=Picture.objects.get(), **where, **fields)
    with pytest.raises(ValidationError, match="cochez"):
        block.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        shown(make_article(), **fields)


def test_a_file_is_kept_by_browsers_for_ever(desk):
    add(desk, image())
    file = Picture.objects.get().sizes.first()
    response = Client().get(file.get_absolute_url())
    assert response.content == bytes(file.data)
    assert response["Content-Type"] == "image/webp"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert not response.cookies
    again = Client().get(file.get_absolute_url(), headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304


def test_an_unknown_file_is_not_found(client):
    assert client.get("/images/0123456789abcdef.webp").status_code == 404


def test_the_same_picture_sent_twice_has_files_of_its_own(desk):
    add(desk, image())
    add(desk, image())
    assert Picture.objects.count() == 2
    assert PictureFile.objects.count() == 4


def test_an_article_reads_no_bytes(desk, django_assert_num_queries):
    add(desk, image())
    article = make_article()
    shown(article, alt="Un cercle")
    Client().get(article.get_absolute_url())
    with django_assert_num_queries(19) as asked:
        Client().get(article.get_absolute_url())
    assert not any('"data"' in query["sql"] for query in asked.captured_queries)


def test_pictures_are_chosen_in_the_form_of_an_article(desk):
    page = read(desk, reverse("admin:articles_article_change", args=[make_article().pk]))
    path = "//select[contains(@class, 'admin-autocomplete')]/@data-model-name"
    assert "pictureblock" in page.tree.xpath(path)
