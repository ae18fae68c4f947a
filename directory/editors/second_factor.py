"""The second factor: a code from the person's telephone, or one of ten recovery codes."""

from base64 import b32encode

import segno
from django.db import transaction
from django.utils import timezone
from django_otp import verify_token
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

NUMBER_OF_RECOVERY_CODES = 10


def device_of(user):
    """The application that this person has confirmed; None while there is no second factor."""
    return TOTPDevice.objects.filter(user=user, confirmed=True).first()


def pending_device_of(user):
    """The application that shows codes perhaps, and that the person has not confirmed yet."""
    return TOTPDevice.objects.filter(user=user, confirmed=False).first()


@transaction.atomic
def start(user):
    """A new key for the person's application; it counts for nothing until it is confirmed."""
    TOTPDevice.objects.filter(user=user, confirmed=False).delete()
    return TOTPDevice.objects.create(user=user, name=user.get_username(), confirmed=False)


def confirm(user, code):
    """The device, if its code is right: from now on login asks for one."""
    device = pending_device_of(user)
    if device is None or not verify_token(user, device.persistent_id, plain(code)):
        return None
    device.refresh_from_db()
    device.confirmed = True
    device.save(update_fields=["confirmed"])
    return device


@transaction.atomic
def remove(user):
    TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()


@transaction.atomic
def new_recovery_codes(user):
    """Ten codes that work once each; those given before no longer do."""
    # The device stays: a session that was opened with a recovery code names it.
    device, _ = StaticDevice.objects.get_or_create(user=user, name=user.get_username())
    device.token_set.all().delete()
    codes = [_recovery_code() for _number in range(NUMBER_OF_RECOVERY_CODES)]
    StaticToken.objects.bulk_create(StaticToken(device=device, token=code) for code in codes)
    return [f"{code[:4]}-{code[4:]}" for code in codes]


def number_of_recovery_codes(user):
    return StaticToken.objects.filter(device__user=user).count()


def verify(user, code):
    """The device that accepts this code, or None. A recovery code is used up by it."""
    code = plain(code)
    device = _device_for(user, code)
    return device and verify_token(user, device.persistent_id, code)


def seconds_to_wait(user, code):
    """How long no code of this kind is accepted, after wrong ones: 1, 2, 4, 8 seconds, …"""
    device = _device_for(user, plain(code))
    if device is None:
        return 0
    allowed, why = device.verify_is_allowed()
    if allowed:
        return 0
    return max(1, round((why["locked_until"] - timezone.now()).total_seconds()))


def plain(code):
    """« 123 456 » and « ABCD-EFGH », as people write them."""
    return "".join(code.split()).replace("-", "").lower()


def _device_for(user, code):
    if code.isdecimal():
        return device_of(user)
    return StaticDevice.objects.filter(user=user, confirmed=True).first()


def _recovery_code():
    code = StaticToken.random_token()
    # Digits alone would be taken for a code of the telephone.
    return code if not code.isdecimal() else _recovery_code()


# What the person sees ------------------------------------------------------------------------


def qr_code(device):
    """The key as a drawing that an application reads, for the `src` of an image."""
    return segno.make(device.config_url, error="m").svg_data_uri(scale=5, border=3, light="#fff")


def key_in_words(device):
    """The key for those who type it, in groups of four."""
    key = b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(key[start : start + 4] for start in range(0, len(key), 4))
