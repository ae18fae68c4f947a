"""The private link: it takes the word away that it was made for, whatever has become of it.

Signed as the links of confirmations are: nothing that opens it stands in a table, and logs leave
out what looks like one. Opening it changes nothing, the button of its page does.
"""

from smtplib import SMTPException

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from ..models import ReaderWord

signer = signing.Signer(salt="articles.words")


def address_of(word):
    return reverse("word_removal", args=[signer.sign_object([word.pk, word.nonce])])


def word_of(token):
    """The word that a link was made for; None where it is gone, or was no link of ours."""
    try:
        pk, nonce = signer.unsign_object(token)
    except (signing.BadSignature, TypeError, ValueError):
        return None
    return ReaderWord.objects.select_related("article").filter(pk=pk, nonce=nonce).first()


def tell_author(word):
    """Say that the word is public, with its link, and forget the address; False if it failed."""
    if not word.email or not word.is_public:
        return True
    with translation.override(word.language):
        context = {
            "article_url": settings.SITE_URL + word.article.get_absolute_url(),
            "link": settings.SITE_URL + address_of(word),
        }
        message = EmailMessage(
            subject=_("Votre mot pour les autres a paru"),
            body=render_to_string("mail/word.txt", context),
            to=[word.email],
            headers={"Auto-Submitted": "auto-generated", "Content-Language": word.language},
        )
    try:
        message.send()
    except (SMTPException, OSError):
        return False
    # Not save(): no page shows it.
    ReaderWord.objects.filter(pk=word.pk).update(email="")
    word.email = ""
    return True
