"""Groups confirm their own listing; the roles may see and handle what they answer."""

import django.core.serializers.json
import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import directory.models.confirmations
from directory.roles import set_up_roles


def set_up(apps, schema_editor):
    set_up_roles(apps, schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0007_life_of_a_listing"),
    ]

    operations = [
        migrations.AddField(
            model_name="supportgroup",
            name="may_ask",
            field=models.BooleanField(
                default=True,
                help_text="Non, si le groupe ne veut plus de messages.",
                verbose_name="peut recevoir nos demandes",
            ),
        ),
        migrations.AddField(
            model_name="supportgroup",
            name="organiser_email",
            field=models.EmailField(
                blank=True,
                help_text="Pour lui demander si la fiche est juste ; jamais publié. Vide : l’e-mail publié, ou celui de l’organisation.",
                max_length=254,
                verbose_name="e-mail de l’organisation du groupe",
            ),
        ),
        migrations.CreateModel(
            name="ConfirmationRequest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("email", models.EmailField(max_length=254, verbose_name="envoyé à")),
                (
                    "language",
                    models.CharField(
                        choices=[("fr", "français"), ("nl", "néerlandais"), ("de", "allemand")],
                        max_length=2,
                        verbose_name="langue du message",
                    ),
                ),
                (
                    "nonce",
                    models.CharField(
                        default=directory.models.confirmations.make_nonce,
                        editable=False,
                        max_length=32,
                    ),
                ),
                (
                    "asked_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="demandé le"
                    ),
                ),
                (
                    "last_sent_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="dernier message"
                    ),
                ),
                ("reminders", models.PositiveSmallIntegerField(default=0, verbose_name="rappels")),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("true", "tout est juste"),
                            ("correct", "corrections"),
                            ("pause", "en pause"),
                            ("end", "le groupe s’est arrêté"),
                            ("remove", "à retirer de l’annuaire"),
                            ("silence", "ne plus écrire"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="réponse",
                    ),
                ),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="fini le")),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="confirmation_requests",
                        to="directory.supportgroup",
                        verbose_name="groupe",
                    ),
                ),
            ],
            options={
                "verbose_name": "demande de confirmation",
                "verbose_name_plural": "demandes de confirmation",
                "ordering": ["-asked_on", "-pk"],
                "indexes": [
                    models.Index(
                        fields=["closed_on", "last_sent_on"], name="directory_c_closed__84b8fe_idx"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("closed_on", None)),
                        fields=("group",),
                        name="confirmationrequest_one_open_a_group",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answer", ""), ("closed_on__isnull", False), _connector="OR"
                        ),
                        name="confirmationrequest_answered_is_closed",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="GroupAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "à traiter"),
                            ("handled", "traité"),
                            ("dismissed", "sans suite"),
                        ],
                        default="new",
                        editable=False,
                        max_length=9,
                        verbose_name="état",
                    ),
                ),
                (
                    "received_on",
                    models.DateField(
                        default=django.utils.timezone.localdate,
                        editable=False,
                        verbose_name="reçu le",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("true", "tout est juste"),
                            ("correct", "corrections"),
                            ("pause", "en pause"),
                            ("end", "le groupe s’est arrêté"),
                            ("remove", "à retirer de l’annuaire"),
                            ("silence", "ne plus écrire"),
                        ],
                        editable=False,
                        max_length=8,
                        verbose_name="réponse",
                    ),
                ),
                (
                    "changes",
                    models.JSONField(
                        default=list,
                        editable=False,
                        encoder=django.core.serializers.json.DjangoJSONEncoder,
                        verbose_name="corrections",
                    ),
                ),
                (
                    "remark",
                    models.TextField(blank=True, editable=False, verbose_name="en quelques mots"),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="directory.supportgroup",
                        verbose_name="groupe",
                    ),
                ),
            ],
            options={
                "verbose_name": "réponse d’un groupe",
                "verbose_name_plural": "réponses des groupes",
                "ordering": ["received_on", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["state", "received_on"], name="directory_g_state_3f0aa8_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["new", "handled", "dismissed"])),
                        name="groupanswer_state_is_known",
                    )
                ],
            },
        ),
        migrations.RunPython(set_up, migrations.RunPython.noop),
    ]
