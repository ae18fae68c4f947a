"""The identifier that a record has in all open data: the same at every request, in every file."""

from uuid import UUID, uuid4, uuid5

from django.db import models

# Never changed: the identifiers of everything published follow from it.
NAMESPACE = UUID("3d1e0f8a-5b0c-4c55-9a0e-6f4f2c6f9b1d")


def named(*parts):
    """The identifier that follows from a name: « theme », « pk:3 »."""
    return uuid5(NAMESPACE, "/".join(parts))


class StableIdentifier(models.UUIDField):
    """Given once, when the record is first written, and kept whatever becomes of it.

    A record that was loaded with a key has the same one in every database.
    """

    def __init__(self, **options):
        options |= {"unique": True, "editable": False}
        super().__init__(**options)

    def pre_save(self, instance, add):
        value = getattr(instance, self.attname)
        if value is None:
            key = instance.import_key
            value = named(instance._meta.model_name, f"key:{key}") if key else uuid4()
            setattr(instance, self.attname, value)
        return value
