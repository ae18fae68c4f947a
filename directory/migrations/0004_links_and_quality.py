"""Links to other sites and the score of groups; the role « Rédaction » may deal with links.

Permissions: see `0002_editors_role`.
"""

import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

ROLE = "Rédaction"
ACTIONS = ["view", "change"]


def permissions(apps, alias):
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    content_type, _ = content_types.get_or_create(app_label="directory", model="link")
    name = apps.get_model("directory", "link")._meta.verbose_name_raw
    for action in ACTIONS:
        permission, _ = existing.get_or_create(
            content_type=content_type,
            codename=f"{action}_link",
            defaults={"name": f"Can {action} {name}"},
        )
        yield permission


def extend_role(apps, schema_editor):
    alias = schema_editor.connection.alias
    role, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name=ROLE)
    role.permissions.add(*permissions(apps, alias))


def shrink_role(apps, schema_editor):
    alias = schema_editor.connection.alias
    for role in apps.get_model("auth", "Group").objects.using(alias).filter(name=ROLE):
        role.permissions.remove(*permissions(apps, alias))


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0003_reports_and_suggestions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Link",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("url", models.CharField(max_length=500, unique=True, verbose_name="adresse")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "pas encore visité"),
                            ("working", "répond"),
                            ("moved", "a changé d’adresse"),
                            ("unsure", "à voir soi-même"),
                            ("failing", "ne répond plus, à confirmer"),
                            ("dead", "mort"),
                        ],
                        default="new",
                        max_length=7,
                        verbose_name="état",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("no_domain", "le domaine n’existe plus"),
                            ("no_name", "le nom du site ne se trouve pas pour l’instant"),
                            ("malformed", "adresse mal écrite"),
                            (
                                "not_public",
                                "adresse que nous ne visitons pas\xa0: elle n’est pas publique",
                            ),
                            ("silent", "le site ne répond pas"),
                            ("closed", "le serveur refuse la connexion"),
                            ("broken", "le site coupe la connexion"),
                            ("cert_expired", "certificat expiré"),
                            ("cert_name", "certificat d’un autre site"),
                            ("cert_unknown", "certificat non reconnu"),
                            ("tls", "connexion sécurisée impossible"),
                            ("not_found", "page introuvable"),
                            ("gone", "page supprimée"),
                            ("refused", "demande refusée"),
                            ("out_of_order", "site en panne"),
                            ("loop", "redirections sans fin"),
                            ("elsewhere", "redirigé vers un autre domaine"),
                            ("home", "redirigé vers la page d’accueil"),
                            ("no_robots", "le site refuse les visites automatiques"),
                        ],
                        default="",
                        max_length=12,
                        verbose_name="raison",
                    ),
                ),
                (
                    "http_status",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="code"),
                ),
                (
                    "redirected_to",
                    models.CharField(blank=True, max_length=500, verbose_name="mène à"),
                ),
                (
                    "failing_since",
                    models.DateField(blank=True, null=True, verbose_name="depuis le"),
                ),
                ("tries", models.PositiveSmallIntegerField(default=0, verbose_name="essais ratés")),
                (
                    "failed_days",
                    models.PositiveSmallIntegerField(default=0, verbose_name="jours d’échec"),
                ),
                ("last_failed_on", models.DateField(blank=True, null=True)),
                (
                    "answered_on",
                    models.DateField(blank=True, null=True, verbose_name="a répondu le"),
                ),
                (
                    "visited_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="dernière visite"),
                ),
                (
                    "next_visit_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="prochaine visite"
                    ),
                ),
                ("wait_until", models.DateTimeField(blank=True, null=True)),
                ("retried_at", models.DateTimeField(blank=True, db_index=True, null=True)),
                (
                    "ignored_until",
                    models.DateField(blank=True, null=True, verbose_name="ignoré jusqu’au"),
                ),
            ],
            options={
                "verbose_name": "lien à revoir",
                "verbose_name_plural": "liens à revoir",
                "ordering": ["failing_since", "pk"],
            },
        ),
        migrations.AddField(
            model_name="supportgroup",
            name="quality",
            field=models.PositiveSmallIntegerField(
                default=0, editable=False, verbose_name="qualité"
            ),
        ),
        migrations.AddIndex(
            model_name="carenetwork",
            index=models.Index(fields=["source_url"], name="directory_c_source__4c499e_idx"),
        ),
        migrations.AddIndex(
            model_name="carenetwork",
            index=models.Index(fields=["website"], name="directory_c_website_583482_idx"),
        ),
        migrations.AddIndex(
            model_name="helpline",
            index=models.Index(fields=["source_url"], name="directory_h_source__99e063_idx"),
        ),
        migrations.AddIndex(
            model_name="helpline",
            index=models.Index(fields=["website"], name="directory_h_website_2c50f8_idx"),
        ),
        migrations.AddIndex(
            model_name="organisation",
            index=models.Index(fields=["source_url"], name="directory_o_source__82df8c_idx"),
        ),
        migrations.AddIndex(
            model_name="organisation",
            index=models.Index(fields=["website"], name="directory_o_website_1c9647_idx"),
        ),
        migrations.AddIndex(
            model_name="platform",
            index=models.Index(fields=["source_url"], name="directory_p_source__3cd94d_idx"),
        ),
        migrations.AddIndex(
            model_name="platform",
            index=models.Index(fields=["website"], name="directory_p_website_c78e67_idx"),
        ),
        migrations.AddIndex(
            model_name="supportgroup",
            index=models.Index(fields=["source_url"], name="directory_s_source__c0777c_idx"),
        ),
        migrations.AddIndex(
            model_name="supportgroup",
            index=models.Index(fields=["website"], name="directory_s_website_800f52_idx"),
        ),
        migrations.AddConstraint(
            model_name="supportgroup",
            constraint=models.CheckConstraint(
                condition=models.Q(("quality__lte", 100)), name="supportgroup_quality_is_out_of_100"
            ),
        ),
        migrations.AddIndex(
            model_name="link",
            index=models.Index(
                fields=["state", "failing_since"], name="directory_l_state_84bc5e_idx"
            ),
        ),
        migrations.AddIndex(
            model_name="link",
            index=models.Index(fields=["next_visit_at"], name="directory_l_next_vi_4a17e7_idx"),
        ),
        migrations.AddConstraint(
            model_name="link",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["new", "working", "moved", "unsure", "failing", "dead"])
                ),
                name="link_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="link",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "dead"), _negated=True),
                    ("failed_days__gte", 3),
                    _connector="OR",
                ),
                name="link_dies_after_three_days",
            ),
        ),
        migrations.AddConstraint(
            model_name="link",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state__in", ["failing", "dead"]), _negated=True),
                    models.Q(
                        ("failing_since__isnull", False), models.Q(("reason", ""), _negated=True)
                    ),
                    _connector="OR",
                ),
                name="link_failure_has_a_reason_and_a_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="link",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "moved"), _negated=True),
                    models.Q(("redirected_to", ""), _negated=True),
                    _connector="OR",
                ),
                name="link_moved_says_where",
            ),
        ),
        migrations.RunPython(extend_role, shrink_role),
    ]
