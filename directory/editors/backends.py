from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q

from ..models import RolePolicy


class EditorBackend(ModelBackend):
    """Reads with each account whether a role asks it for a second factor: every page needs both."""

    def get_user(self, user_id):
        asking = RolePolicy.objects.filter(role__user=OuterRef("pk"), requires_second_factor=True)
        # Whoever may do everything is asked whatever the roles say.
        is_asked = ExpressionWrapper(Q(is_superuser=True) | Exists(asking), BooleanField())
        accounts = get_user_model().objects.annotate(is_asked_second_factor=is_asked)
        user = accounts.filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None
