import datetime
import uuid

import django.core.serializers.json
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import directory.models.confirmations
import directory.models.dates
import directory.models.identity
import directory.models.imports


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("auth", "__first__"),
        ("axes", "0010_accessattemptexpiration"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.CreateModel(
            name="Audience",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "translations",
                    models.JSONField(blank=True, default=dict, verbose_name="traductions"),
                ),
                ("name_fr", models.CharField(max_length=120, verbose_name="nom en français")),
                (
                    "name_nl",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en néerlandais"),
                ),
                (
                    "name_de",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en allemand"),
                ),
                (
                    "name_en",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en anglais"),
                ),
                ("slug", models.SlugField(unique=True)),
                (
                    "phrase",
                    models.CharField(
                        help_text="Ce qui suit «\u202fpour\u202f»\xa0: «\u202fles parents\u202f», «\u202fles personnes en deuil\u202f».",
                        max_length=120,
                        verbose_name="dans une phrase",
                    ),
                ),
                (
                    "synonyms",
                    models.TextField(
                        blank=True,
                        help_text="Un mot par ligne, dans toutes les langues.",
                        verbose_name="synonymes",
                    ),
                ),
                ("rank", models.PositiveSmallIntegerField(default=100, verbose_name="ordre")),
            ],
            options={
                "verbose_name": "public",
                "verbose_name_plural": "publics",
                "ordering": ["rank", "name_fr", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Language",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name_fr", models.CharField(max_length=120, verbose_name="nom en français")),
                (
                    "name_nl",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en néerlandais"),
                ),
                (
                    "name_de",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en allemand"),
                ),
                (
                    "name_en",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en anglais"),
                ),
                (
                    "code",
                    models.CharField(
                        help_text="ISO 639\xa0: «\u202ffr\u202f», «\u202fnl\u202f», «\u202far\u202f».",
                        max_length=3,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                ("rank", models.PositiveSmallIntegerField(default=100, verbose_name="ordre")),
            ],
            options={
                "verbose_name": "langue",
                "verbose_name_plural": "langues",
                "ordering": ["rank", "name_fr", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Municipality",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name_fr", models.CharField(max_length=120, verbose_name="nom en français")),
                (
                    "name_nl",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en néerlandais"),
                ),
                (
                    "name_de",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en allemand"),
                ),
                (
                    "name_en",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en anglais"),
                ),
                ("code", models.CharField(max_length=5, unique=True, verbose_name="code REFNIS")),
                ("slug", models.SlugField(unique=True)),
                (
                    "language_codes",
                    models.CharField(
                        help_text="La langue principale d’abord, puis celle des facilités\xa0: «\u202fnl,fr\u202f».",
                        max_length=8,
                        verbose_name="langues officielles",
                    ),
                ),
                ("latitude", models.FloatField(verbose_name="latitude")),
                ("longitude", models.FloatField(verbose_name="longitude")),
            ],
            options={
                "verbose_name": "commune",
                "verbose_name_plural": "communes",
                "ordering": ["name_fr", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Lockout",
            fields=[],
            options={
                "verbose_name": "compte bloqué",
                "verbose_name_plural": "comptes bloqués",
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("axes.accessattempt",),
        ),
        migrations.CreateModel(
            name="DataVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.BigIntegerField(default=0)),
                ("places", models.BigIntegerField(default=0)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("pk", 1)), name="data_version_is_one_row"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Helpline",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "translations",
                    models.JSONField(blank=True, default=dict, verbose_name="traductions"),
                ),
                ("source_url", models.URLField(blank=True, max_length=500, verbose_name="source")),
                (
                    "further_sources",
                    models.TextField(
                        blank=True,
                        help_text="Une adresse par ligne.",
                        verbose_name="autres sources",
                    ),
                ),
                (
                    "source_date",
                    models.CharField(
                        blank=True,
                        help_text="2018, 2018-03 ou 2018-03-21\u202f; vide si la page n’est pas datée.",
                        max_length=10,
                        validators=[directory.models.dates.validate_partial_date],
                        verbose_name="date de la source",
                    ),
                ),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "haute"), ("medium", "moyenne"), ("low", "basse")],
                        default="medium",
                        max_length=6,
                        verbose_name="confiance",
                    ),
                ),
                (
                    "verified_on",
                    models.DateField(
                        blank=True,
                        help_text="Le jour où quelqu’un a vérifié, pas celui d’une correction de frappe.",
                        null=True,
                        verbose_name="vérifié le",
                    ),
                ),
                (
                    "verified_method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("group", "confirmé par le groupe"),
                            ("call", "par téléphone"),
                            ("mail", "par e-mail"),
                            ("visit", "sur place"),
                            ("website", "sur son site"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="comment",
                    ),
                ),
                (
                    "internal_note",
                    models.TextField(
                        blank=True,
                        help_text="Pour l’équipe\u202f; jamais publiée.",
                        verbose_name="note interne",
                    ),
                ),
                (
                    "import_key",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=120,
                        null=True,
                        unique=True,
                        verbose_name="identifiant d’origine",
                    ),
                ),
                (
                    "public_id",
                    directory.models.identity.StableIdentifier(editable=False, unique=True),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="créé le")),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, verbose_name="modifié le"),
                ),
                ("name", models.CharField(max_length=160, verbose_name="nom")),
                (
                    "name_language",
                    models.CharField(
                        choices=[
                            ("fr", "français"),
                            ("nl", "néerlandais"),
                            ("de", "allemand"),
                            ("en", "anglais"),
                        ],
                        default="fr",
                        help_text="Pour que les lecteurs d’écran le prononcent bien.",
                        max_length=2,
                        verbose_name="langue du nom",
                    ),
                ),
                (
                    "former_names",
                    models.TextField(
                        blank=True,
                        help_text="Un nom par ligne\xa0: qui les cherche trouve aussi la fiche.",
                        verbose_name="anciens noms",
                    ),
                ),
                (
                    "slug",
                    models.SlugField(
                        max_length=120, unique=True, verbose_name="adresse de la page"
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        blank=True,
                        help_text="Pour qui, et ce qu’on y fait. C’est ce qu’on lit dans les listes.",
                        max_length=300,
                        verbose_name="en une phrase",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="Quelques phrases courtes. Laissez une ligne vide entre les paragraphes.",
                        verbose_name="description",
                    ),
                ),
                ("website", models.URLField(blank=True, max_length=300, verbose_name="site web")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "brouillon"),
                            ("review", "à relire"),
                            ("published", "publié"),
                            ("paused", "en pause"),
                            ("full", "complet"),
                            ("ended", "terminé"),
                        ],
                        db_index=True,
                        default="draft",
                        max_length=9,
                        verbose_name="statut",
                    ),
                ),
                (
                    "ended_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLe groupe s’est arrêté en juin 2026.\u202f»",
                        max_length=200,
                        verbose_name="raison de la fin",
                    ),
                ),
                (
                    "paused_from",
                    models.DateField(
                        blank=True,
                        help_text="Vide\xa0: dès maintenant.",
                        null=True,
                        verbose_name="en pause à partir du",
                    ),
                ),
                (
                    "paused_until",
                    models.DateField(
                        blank=True,
                        help_text="Le dernier jour de la pause\xa0: la page le dit aux visiteurs.",
                        null=True,
                        verbose_name="en pause jusqu’au",
                    ),
                ),
                (
                    "pause_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLa salle est en travaux.\u202f»",
                        max_length=200,
                        verbose_name="raison de la pause",
                    ),
                ),
                (
                    "review_every",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Vide\xa0: le rythme habituel de cette sorte de fiche.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(36),
                        ],
                        verbose_name="à revérifier tous les (mois)",
                    ),
                ),
                ("changed_since_check", models.BooleanField(default=False, editable=False)),
                ("due_on", models.DateField(db_index=True, editable=False, null=True)),
                ("late_on", models.DateField(editable=False, null=True)),
                ("leaves_list_on", models.DateField(db_index=True, editable=False, null=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("emergency", "Urgence vitale, danger immédiat"),
                            ("listening", "Parler à quelqu’un"),
                            ("suicide", "Pensées suicidaires, deuil après un suicide"),
                            ("children", "Enfants et adolescents"),
                            ("violence", "Violences"),
                            ("addiction", "Alcool, drogues, jeu"),
                            ("relatives", "Proches, aidants, entraide"),
                            ("other", "Autres lignes"),
                        ],
                        max_length=10,
                        verbose_name="sorte",
                    ),
                ),
                (
                    "phone",
                    models.CharField(
                        blank=True,
                        help_text="Comme on le lit\xa0: «\u202f0800 32 123\u202f».",
                        max_length=20,
                        verbose_name="numéro",
                    ),
                ),
                (
                    "always",
                    models.BooleanField(
                        default=False,
                        help_text="Seulement si c’est établi.",
                        verbose_name="24\xa0h sur 24, 7 jours sur 7",
                    ),
                ),
                ("hours", models.CharField(blank=True, max_length=200, verbose_name="heures")),
                (
                    "cost",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("free", "appel gratuit"),
                            ("paid", "appel payant"),
                            ("", "coût non précisé"),
                        ],
                        default="",
                        max_length=7,
                        verbose_name="coût",
                    ),
                ),
                (
                    "channels",
                    models.CharField(
                        blank=True,
                        help_text="«\u202ftéléphone, chat, e-mail\u202f».",
                        max_length=120,
                        verbose_name="moyens",
                    ),
                ),
                (
                    "audience_text",
                    models.CharField(blank=True, max_length=200, verbose_name="pour qui"),
                ),
                (
                    "caution",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fCe n’est pas une urgence.\u202f»",
                        max_length=300,
                        verbose_name="à savoir",
                    ),
                ),
                (
                    "rank",
                    models.PositiveSmallIntegerField(
                        default=500,
                        help_text="Le plus petit d’abord\xa0: 10 pour le 112.",
                        verbose_name="ordre",
                    ),
                ),
                (
                    "crisis_label",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fVie en danger\u202f», «\u202fParler à quelqu’un\u202f»\xa0: ce que cherche la personne.",
                        max_length=40,
                        verbose_name="dans l’encadré, en deux mots",
                    ),
                ),
                ("new_phone", models.CharField(blank=True, editable=False, max_length=20)),
                ("new_phone_on", models.DateField(editable=False, null=True)),
                (
                    "new_phone_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "audiences",
                    models.ManyToManyField(
                        blank=True,
                        related_name="+",
                        to="directory.audience",
                        verbose_name="publics",
                    ),
                ),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="vérifié par",
                    ),
                ),
                (
                    "crisis_languages",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Les langues dans lesquelles ce numéro s’affiche sur toutes les pages.",
                        related_name="+",
                        to="directory.language",
                        verbose_name="dans l’encadré d’urgence en",
                    ),
                ),
                (
                    "languages",
                    models.ManyToManyField(
                        blank=True,
                        related_name="%(class)ss",
                        to="directory.language",
                        verbose_name="langues",
                    ),
                ),
            ],
            options={
                "verbose_name": "ligne d’aide",
                "verbose_name_plural": "lignes d’aide",
                "ordering": ["rank", "name", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["source_url"], name="directory_h_source__99e063_idx"),
                    models.Index(fields=["website"], name="directory_h_website_2c50f8_idx"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("verified_method", ""), ("verified_on", None)),
                            models.Q(
                                ("verified_on__isnull", False),
                                models.Q(("verified_method", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="helpline_verified_means_when_and_how",
                        violation_error_message="Dites quand la fiche a été vérifiée, et comment.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("source_date", ""),
                            (
                                "source_date__regex",
                                "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
                            ),
                            _connector="OR",
                        ),
                        name="helpline_source_date_is_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["draft", "review", "published", "paused", "full", "ended"],
                            )
                        ),
                        name="helpline_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True),
                            models.Q(("slug", ""), _negated=True),
                        ),
                        name="helpline_has_name_and_address",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "paused"),
                            models.Q(
                                ("pause_reason", ""), ("paused_from", None), ("paused_until", None)
                            ),
                            _connector="OR",
                        ),
                        name="helpline_pause_needs_the_status",
                        violation_error_message="Des dates de pause vont avec le statut «\u202fen pause\u202f».",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("paused_from", None),
                            models.Q(
                                ("paused_from__lte", models.F("paused_until")),
                                ("paused_until__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="helpline_pause_begins_before_it_ends",
                        violation_error_message="La pause finit avant de commencer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("phone", ""), _negated=True),
                            models.Q(("website", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="helpline_has_number_or_website",
                        violation_error_message="Donnez un numéro, ou au moins un site web.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("phone", ""),
                            ("phone__regex", "^[0-9][0-9 ]{1,18}[0-9]$"),
                            _connector="OR",
                        ),
                        name="helpline_number_is_digits_and_spaces",
                        violation_error_message="Le numéro ne contient que des chiffres et des espaces.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CareNetwork",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "translations",
                    models.JSONField(blank=True, default=dict, verbose_name="traductions"),
                ),
                ("source_url", models.URLField(blank=True, max_length=500, verbose_name="source")),
                (
                    "further_sources",
                    models.TextField(
                        blank=True,
                        help_text="Une adresse par ligne.",
                        verbose_name="autres sources",
                    ),
                ),
                (
                    "source_date",
                    models.CharField(
                        blank=True,
                        help_text="2018, 2018-03 ou 2018-03-21\u202f; vide si la page n’est pas datée.",
                        max_length=10,
                        validators=[directory.models.dates.validate_partial_date],
                        verbose_name="date de la source",
                    ),
                ),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "haute"), ("medium", "moyenne"), ("low", "basse")],
                        default="medium",
                        max_length=6,
                        verbose_name="confiance",
                    ),
                ),
                (
                    "verified_on",
                    models.DateField(
                        blank=True,
                        help_text="Le jour où quelqu’un a vérifié, pas celui d’une correction de frappe.",
                        null=True,
                        verbose_name="vérifié le",
                    ),
                ),
                (
                    "verified_method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("group", "confirmé par le groupe"),
                            ("call", "par téléphone"),
                            ("mail", "par e-mail"),
                            ("visit", "sur place"),
                            ("website", "sur son site"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="comment",
                    ),
                ),
                (
                    "internal_note",
                    models.TextField(
                        blank=True,
                        help_text="Pour l’équipe\u202f; jamais publiée.",
                        verbose_name="note interne",
                    ),
                ),
                (
                    "import_key",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=120,
                        null=True,
                        unique=True,
                        verbose_name="identifiant d’origine",
                    ),
                ),
                (
                    "public_id",
                    directory.models.identity.StableIdentifier(editable=False, unique=True),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="créé le")),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, verbose_name="modifié le"),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "phone",
                    models.CharField(
                        blank=True,
                        help_text="Comme on le lit\xa0: «\u202f02 511 99 99\u202f». Jamais le numéro d’une personne privée.",
                        max_length=40,
                        verbose_name="téléphone",
                    ),
                ),
                (
                    "phone_note",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fligne de l’association\u202f», «\u202fle matin\u202f».",
                        max_length=120,
                        verbose_name="précision sur le téléphone",
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="nom")),
                (
                    "name_language",
                    models.CharField(
                        choices=[
                            ("fr", "français"),
                            ("nl", "néerlandais"),
                            ("de", "allemand"),
                            ("en", "anglais"),
                        ],
                        default="fr",
                        help_text="Pour que les lecteurs d’écran le prononcent bien.",
                        max_length=2,
                        verbose_name="langue du nom",
                    ),
                ),
                (
                    "former_names",
                    models.TextField(
                        blank=True,
                        help_text="Un nom par ligne\xa0: qui les cherche trouve aussi la fiche.",
                        verbose_name="anciens noms",
                    ),
                ),
                (
                    "slug",
                    models.SlugField(
                        max_length=120, unique=True, verbose_name="adresse de la page"
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        blank=True,
                        help_text="Pour qui, et ce qu’on y fait. C’est ce qu’on lit dans les listes.",
                        max_length=300,
                        verbose_name="en une phrase",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="Quelques phrases courtes. Laissez une ligne vide entre les paragraphes.",
                        verbose_name="description",
                    ),
                ),
                ("website", models.URLField(blank=True, max_length=300, verbose_name="site web")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "brouillon"),
                            ("review", "à relire"),
                            ("published", "publié"),
                            ("paused", "en pause"),
                            ("full", "complet"),
                            ("ended", "terminé"),
                        ],
                        db_index=True,
                        default="draft",
                        max_length=9,
                        verbose_name="statut",
                    ),
                ),
                (
                    "ended_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLe groupe s’est arrêté en juin 2026.\u202f»",
                        max_length=200,
                        verbose_name="raison de la fin",
                    ),
                ),
                (
                    "paused_from",
                    models.DateField(
                        blank=True,
                        help_text="Vide\xa0: dès maintenant.",
                        null=True,
                        verbose_name="en pause à partir du",
                    ),
                ),
                (
                    "paused_until",
                    models.DateField(
                        blank=True,
                        help_text="Le dernier jour de la pause\xa0: la page le dit aux visiteurs.",
                        null=True,
                        verbose_name="en pause jusqu’au",
                    ),
                ),
                (
                    "pause_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLa salle est en travaux.\u202f»",
                        max_length=200,
                        verbose_name="raison de la pause",
                    ),
                ),
                (
                    "review_every",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Vide\xa0: le rythme habituel de cette sorte de fiche.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(36),
                        ],
                        verbose_name="à revérifier tous les (mois)",
                    ),
                ),
                ("changed_since_check", models.BooleanField(default=False, editable=False)),
                ("due_on", models.DateField(db_index=True, editable=False, null=True)),
                ("late_on", models.DateField(editable=False, null=True)),
                ("leaves_list_on", models.DateField(db_index=True, editable=False, null=True)),
                (
                    "short_name",
                    models.CharField(blank=True, max_length=60, verbose_name="nom court"),
                ),
                (
                    "population",
                    models.CharField(
                        choices=[
                            ("adults", "adultes"),
                            ("young", "enfants et adolescents"),
                            ("all_ages", "tous les âges"),
                        ],
                        max_length=8,
                        verbose_name="pour qui",
                    ),
                ),
                ("ages", models.CharField(blank=True, max_length=120, verbose_name="âges")),
                (
                    "territory",
                    models.CharField(blank=True, max_length=300, verbose_name="territoire en mots"),
                ),
                (
                    "caution",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="à savoir sur le territoire"
                    ),
                ),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="vérifié par",
                    ),
                ),
                (
                    "helpline",
                    models.ForeignKey(
                        blank=True,
                        help_text="Si le numéro est celui d’une ligne d’écoute, choisissez-la\xa0: les numéros d’aide ne s’écrivent qu’à un seul endroit.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.helpline",
                        verbose_name="ligne d’écoute",
                    ),
                ),
                (
                    "languages",
                    models.ManyToManyField(
                        blank=True,
                        related_name="%(class)ss",
                        to="directory.language",
                        verbose_name="langues",
                    ),
                ),
            ],
            options={
                "verbose_name": "réseau de santé mentale",
                "verbose_name_plural": "réseaux de santé mentale",
                "ordering": ["name", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["source_url"], name="directory_c_source__4c499e_idx"),
                    models.Index(fields=["website"], name="directory_c_website_583482_idx"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("verified_method", ""), ("verified_on", None)),
                            models.Q(
                                ("verified_on__isnull", False),
                                models.Q(("verified_method", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="carenetwork_verified_means_when_and_how",
                        violation_error_message="Dites quand la fiche a été vérifiée, et comment.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("source_date", ""),
                            (
                                "source_date__regex",
                                "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
                            ),
                            _connector="OR",
                        ),
                        name="carenetwork_source_date_is_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["draft", "review", "published", "paused", "full", "ended"],
                            )
                        ),
                        name="carenetwork_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True),
                            models.Q(("slug", ""), _negated=True),
                        ),
                        name="carenetwork_has_name_and_address",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "paused"),
                            models.Q(
                                ("pause_reason", ""), ("paused_from", None), ("paused_until", None)
                            ),
                            _connector="OR",
                        ),
                        name="carenetwork_pause_needs_the_status",
                        violation_error_message="Des dates de pause vont avec le statut «\u202fen pause\u202f».",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("paused_from", None),
                            models.Q(
                                ("paused_from__lte", models.F("paused_until")),
                                ("paused_until__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="carenetwork_pause_begins_before_it_ends",
                        violation_error_message="La pause finit avant de commencer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("helpline", None), ("phone", ""), _connector="OR"),
                        name="carenetwork_helpline_number_in_one_place",
                        violation_error_message="Laissez le téléphone vide\xa0: le numéro vient de la ligne d’écoute choisie.",
                    ),
                ],
            },
        ),
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
                "indexes": [
                    models.Index(
                        fields=["state", "failing_since"], name="directory_l_state_84bc5e_idx"
                    ),
                    models.Index(fields=["next_visit_at"], name="directory_l_next_vi_4a17e7_idx"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["new", "working", "moved", "unsure", "failing", "dead"])
                        ),
                        name="link_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "dead"), _negated=True),
                            ("failed_days__gte", 3),
                            _connector="OR",
                        ),
                        name="link_dies_after_three_days",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["failing", "dead"]), _negated=True),
                            models.Q(
                                ("failing_since__isnull", False),
                                models.Q(("reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="link_failure_has_a_reason_and_a_day",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "moved"), _negated=True),
                            models.Q(("redirected_to", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="link_moved_says_where",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Locality",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("postal_code", models.CharField(max_length=4, verbose_name="code postal")),
                ("name", models.CharField(max_length=80, verbose_name="localité")),
                ("latitude", models.FloatField(verbose_name="latitude")),
                ("longitude", models.FloatField(verbose_name="longitude")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="localities",
                        to="directory.municipality",
                        verbose_name="commune",
                    ),
                ),
            ],
            options={
                "verbose_name": "localité",
                "verbose_name_plural": "localités",
                "ordering": ["postal_code", "name", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("postal_code", "name", "municipality"), name="locality_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("postal_code__regex", "^[1-9][0-9]{3}$")),
                        name="locality_postal_code_has_four_digits",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Catchment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("confirmed", "confirmé"),
                            ("likely", "probable"),
                            ("to_check", "à vérifier"),
                        ],
                        default="to_check",
                        max_length=9,
                        verbose_name="certitude",
                    ),
                ),
                ("source_url", models.URLField(blank=True, max_length=500, verbose_name="source")),
                (
                    "network",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="catchments",
                        to="directory.carenetwork",
                        verbose_name="réseau",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="catchments",
                        to="directory.municipality",
                        verbose_name="commune",
                    ),
                ),
            ],
            options={
                "verbose_name": "commune desservie",
                "verbose_name_plural": "communes desservies",
                "ordering": ["network", "municipality", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("network", "municipality"),
                        name="catchment_once",
                        violation_error_message="Cette commune est déjà dans le réseau.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("certainty__in", ["confirmed", "likely", "to_check"])),
                        name="catchment_certainty_is_known",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="carenetwork",
            name="municipalities",
            field=models.ManyToManyField(
                related_name="networks",
                through="directory.Catchment",
                to="directory.municipality",
                verbose_name="communes",
            ),
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source_url", models.URLField(blank=True, max_length=500, verbose_name="source")),
                (
                    "further_sources",
                    models.TextField(
                        blank=True,
                        help_text="Une adresse par ligne.",
                        verbose_name="autres sources",
                    ),
                ),
                (
                    "source_date",
                    models.CharField(
                        blank=True,
                        help_text="2018, 2018-03 ou 2018-03-21\u202f; vide si la page n’est pas datée.",
                        max_length=10,
                        validators=[directory.models.dates.validate_partial_date],
                        verbose_name="date de la source",
                    ),
                ),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "haute"), ("medium", "moyenne"), ("low", "basse")],
                        default="medium",
                        max_length=6,
                        verbose_name="confiance",
                    ),
                ),
                (
                    "verified_on",
                    models.DateField(
                        blank=True,
                        help_text="Le jour où quelqu’un a vérifié, pas celui d’une correction de frappe.",
                        null=True,
                        verbose_name="vérifié le",
                    ),
                ),
                (
                    "verified_method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("group", "confirmé par le groupe"),
                            ("call", "par téléphone"),
                            ("mail", "par e-mail"),
                            ("visit", "sur place"),
                            ("website", "sur son site"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="comment",
                    ),
                ),
                (
                    "internal_note",
                    models.TextField(
                        blank=True,
                        help_text="Pour l’équipe\u202f; jamais publiée.",
                        verbose_name="note interne",
                    ),
                ),
                (
                    "import_key",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=120,
                        null=True,
                        unique=True,
                        verbose_name="identifiant d’origine",
                    ),
                ),
                (
                    "public_id",
                    directory.models.identity.StableIdentifier(editable=False, unique=True),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="créé le")),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, verbose_name="modifié le"),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "phone",
                    models.CharField(
                        blank=True,
                        help_text="Comme on le lit\xa0: «\u202f02 511 99 99\u202f». Jamais le numéro d’une personne privée.",
                        max_length=40,
                        verbose_name="téléphone",
                    ),
                ),
                (
                    "phone_note",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fligne de l’association\u202f», «\u202fle matin\u202f».",
                        max_length=120,
                        verbose_name="précision sur le téléphone",
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="nom")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fassociation de patients\u202f».",
                        max_length=100,
                        verbose_name="sorte",
                    ),
                ),
                (
                    "summary",
                    models.CharField(blank=True, max_length=300, verbose_name="en une phrase"),
                ),
                ("website", models.URLField(blank=True, max_length=300, verbose_name="site web")),
                (
                    "street",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="rue et numéro du siège"
                    ),
                ),
                (
                    "postal_code",
                    models.CharField(blank=True, max_length=4, verbose_name="code postal"),
                ),
                (
                    "helpline",
                    models.ForeignKey(
                        blank=True,
                        help_text="Si le numéro est celui d’une ligne d’écoute, choisissez-la\xa0: les numéros d’aide ne s’écrivent qu’à un seul endroit.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.helpline",
                        verbose_name="ligne d’écoute",
                    ),
                ),
                (
                    "languages",
                    models.ManyToManyField(
                        blank=True,
                        related_name="+",
                        to="directory.language",
                        verbose_name="langues",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.municipality",
                        verbose_name="commune",
                    ),
                ),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="vérifié par",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation",
                "verbose_name_plural": "organisations",
                "ordering": ["name", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["source_url"], name="directory_o_source__82df8c_idx"),
                    models.Index(fields=["website"], name="directory_o_website_1c9647_idx"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("verified_method", ""), ("verified_on", None)),
                            models.Q(
                                ("verified_on__isnull", False),
                                models.Q(("verified_method", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="organisation_verified_means_when_and_how",
                        violation_error_message="Dites quand la fiche a été vérifiée, et comment.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("source_date", ""),
                            (
                                "source_date__regex",
                                "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
                            ),
                            _connector="OR",
                        ),
                        name="organisation_source_date_is_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("helpline", None), ("phone", ""), _connector="OR"),
                        name="organisation_helpline_number_in_one_place",
                        violation_error_message="Laissez le téléphone vide\xa0: le numéro vient de la ligne d’écoute choisie.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RememberedColumns",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("signature", models.CharField(max_length=64, unique=True)),
                ("columns", models.JSONField(default=dict)),
                ("constants", models.JSONField(default=dict)),
            ],
            options={
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="PendingImport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        default=directory.models.imports.new_key,
                        editable=False,
                        max_length=40,
                        unique=True,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("file_name", models.CharField(max_length=120, verbose_name="fichier")),
                ("table", models.JSONField()),
                ("options", models.JSONField(default=dict)),
                ("decisions", models.JSONField(default=dict)),
                ("report", models.JSONField(default=list)),
                ("notes", models.JSONField(default=dict)),
                ("written", models.JSONField(default=dict)),
                ("batch", models.UUIDField(default=uuid.uuid4)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "import en attente",
                "verbose_name_plural": "imports en attente",
                "ordering": ["-created_at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Region",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name_fr", models.CharField(max_length=120, verbose_name="nom en français")),
                (
                    "name_nl",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en néerlandais"),
                ),
                (
                    "name_de",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en allemand"),
                ),
                (
                    "name_en",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en anglais"),
                ),
                ("code", models.CharField(max_length=5, unique=True, verbose_name="code REFNIS")),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("region", "région"),
                            ("community", "communauté"),
                            ("province", "province"),
                            ("arrondissement", "arrondissement"),
                        ],
                        max_length=16,
                        verbose_name="niveau",
                    ),
                ),
                ("slug", models.SlugField(unique=True)),
                (
                    "iso_code",
                    models.CharField(blank=True, max_length=6, verbose_name="code ISO 3166-2"),
                ),
                (
                    "boundary",
                    models.JSONField(
                        blank=True,
                        help_text="Absentes là où aucune source libre ne les donne exactement.",
                        null=True,
                        verbose_name="limites (GeoJSON)",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="directory.region",
                        verbose_name="fait partie de",
                    ),
                ),
            ],
            options={
                "verbose_name": "région ou province",
                "verbose_name_plural": "régions et provinces",
                "ordering": ["level", "name_fr", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("level", "region"), ("parent", None)),
                            models.Q(
                                models.Q(("level", "region"), _negated=True),
                                ("parent__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="region_only_regions_have_no_parent",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Platform",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "translations",
                    models.JSONField(blank=True, default=dict, verbose_name="traductions"),
                ),
                ("source_url", models.URLField(blank=True, max_length=500, verbose_name="source")),
                (
                    "further_sources",
                    models.TextField(
                        blank=True,
                        help_text="Une adresse par ligne.",
                        verbose_name="autres sources",
                    ),
                ),
                (
                    "source_date",
                    models.CharField(
                        blank=True,
                        help_text="2018, 2018-03 ou 2018-03-21\u202f; vide si la page n’est pas datée.",
                        max_length=10,
                        validators=[directory.models.dates.validate_partial_date],
                        verbose_name="date de la source",
                    ),
                ),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "haute"), ("medium", "moyenne"), ("low", "basse")],
                        default="medium",
                        max_length=6,
                        verbose_name="confiance",
                    ),
                ),
                (
                    "verified_on",
                    models.DateField(
                        blank=True,
                        help_text="Le jour où quelqu’un a vérifié, pas celui d’une correction de frappe.",
                        null=True,
                        verbose_name="vérifié le",
                    ),
                ),
                (
                    "verified_method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("group", "confirmé par le groupe"),
                            ("call", "par téléphone"),
                            ("mail", "par e-mail"),
                            ("visit", "sur place"),
                            ("website", "sur son site"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="comment",
                    ),
                ),
                (
                    "internal_note",
                    models.TextField(
                        blank=True,
                        help_text="Pour l’équipe\u202f; jamais publiée.",
                        verbose_name="note interne",
                    ),
                ),
                (
                    "import_key",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=120,
                        null=True,
                        unique=True,
                        verbose_name="identifiant d’origine",
                    ),
                ),
                (
                    "public_id",
                    directory.models.identity.StableIdentifier(editable=False, unique=True),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="créé le")),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, verbose_name="modifié le"),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "phone",
                    models.CharField(
                        blank=True,
                        help_text="Comme on le lit\xa0: «\u202f02 511 99 99\u202f». Jamais le numéro d’une personne privée.",
                        max_length=40,
                        verbose_name="téléphone",
                    ),
                ),
                (
                    "phone_note",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fligne de l’association\u202f», «\u202fle matin\u202f».",
                        max_length=120,
                        verbose_name="précision sur le téléphone",
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="nom")),
                (
                    "name_language",
                    models.CharField(
                        choices=[
                            ("fr", "français"),
                            ("nl", "néerlandais"),
                            ("de", "allemand"),
                            ("en", "anglais"),
                        ],
                        default="fr",
                        help_text="Pour que les lecteurs d’écran le prononcent bien.",
                        max_length=2,
                        verbose_name="langue du nom",
                    ),
                ),
                (
                    "former_names",
                    models.TextField(
                        blank=True,
                        help_text="Un nom par ligne\xa0: qui les cherche trouve aussi la fiche.",
                        verbose_name="anciens noms",
                    ),
                ),
                (
                    "slug",
                    models.SlugField(
                        max_length=120, unique=True, verbose_name="adresse de la page"
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        blank=True,
                        help_text="Pour qui, et ce qu’on y fait. C’est ce qu’on lit dans les listes.",
                        max_length=300,
                        verbose_name="en une phrase",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="Quelques phrases courtes. Laissez une ligne vide entre les paragraphes.",
                        verbose_name="description",
                    ),
                ),
                ("website", models.URLField(blank=True, max_length=300, verbose_name="site web")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "brouillon"),
                            ("review", "à relire"),
                            ("published", "publié"),
                            ("paused", "en pause"),
                            ("full", "complet"),
                            ("ended", "terminé"),
                        ],
                        db_index=True,
                        default="draft",
                        max_length=9,
                        verbose_name="statut",
                    ),
                ),
                (
                    "ended_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLe groupe s’est arrêté en juin 2026.\u202f»",
                        max_length=200,
                        verbose_name="raison de la fin",
                    ),
                ),
                (
                    "paused_from",
                    models.DateField(
                        blank=True,
                        help_text="Vide\xa0: dès maintenant.",
                        null=True,
                        verbose_name="en pause à partir du",
                    ),
                ),
                (
                    "paused_until",
                    models.DateField(
                        blank=True,
                        help_text="Le dernier jour de la pause\xa0: la page le dit aux visiteurs.",
                        null=True,
                        verbose_name="en pause jusqu’au",
                    ),
                ),
                (
                    "pause_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLa salle est en travaux.\u202f»",
                        max_length=200,
                        verbose_name="raison de la pause",
                    ),
                ),
                (
                    "review_every",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Vide\xa0: le rythme habituel de cette sorte de fiche.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(36),
                        ],
                        verbose_name="à revérifier tous les (mois)",
                    ),
                ),
                ("changed_since_check", models.BooleanField(default=False, editable=False)),
                ("due_on", models.DateField(db_index=True, editable=False, null=True)),
                ("late_on", models.DateField(editable=False, null=True)),
                ("leaves_list_on", models.DateField(db_index=True, editable=False, null=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("regional_consultation", "Concertation en santé mentale"),
                            ("psych_directory", "Psychologues de première ligne"),
                            ("talking_circles", "Cercles de parole"),
                            ("self_help_hub", "Soutien à l’entraide"),
                            ("carers", "Aidants proches"),
                            ("federation_relatives", "Associations de proches"),
                            ("federation_users", "Associations d’usagers"),
                            ("federation_patients", "Associations de patients"),
                            ("service_directory", "Annuaires de services"),
                            ("reference_centre", "Centres de référence"),
                            ("reform_site", "Sites officiels de la réforme"),
                            ("awareness", "Sensibilisation"),
                        ],
                        max_length=24,
                        verbose_name="sorte",
                    ),
                ),
                (
                    "address",
                    models.CharField(blank=True, max_length=200, verbose_name="adresse du siège"),
                ),
                (
                    "helpline",
                    models.ForeignKey(
                        blank=True,
                        help_text="Si le numéro est celui d’une ligne d’écoute, choisissez-la\xa0: les numéros d’aide ne s’écrivent qu’à un seul endroit.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.helpline",
                        verbose_name="ligne d’écoute",
                    ),
                ),
                (
                    "languages",
                    models.ManyToManyField(
                        blank=True,
                        related_name="%(class)ss",
                        to="directory.language",
                        verbose_name="langues",
                    ),
                ),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="vérifié par",
                    ),
                ),
                (
                    "regions",
                    models.ManyToManyField(
                        blank=True,
                        related_name="platforms",
                        to="directory.region",
                        verbose_name="régions",
                    ),
                ),
            ],
            options={
                "verbose_name": "plateforme ou organisme",
                "verbose_name_plural": "plateformes et organismes",
                "ordering": ["name", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["source_url"], name="directory_p_source__3cd94d_idx"),
                    models.Index(fields=["website"], name="directory_p_website_c78e67_idx"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("verified_method", ""), ("verified_on", None)),
                            models.Q(
                                ("verified_on__isnull", False),
                                models.Q(("verified_method", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="platform_verified_means_when_and_how",
                        violation_error_message="Dites quand la fiche a été vérifiée, et comment.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("source_date", ""),
                            (
                                "source_date__regex",
                                "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
                            ),
                            _connector="OR",
                        ),
                        name="platform_source_date_is_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["draft", "review", "published", "paused", "full", "ended"],
                            )
                        ),
                        name="platform_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True),
                            models.Q(("slug", ""), _negated=True),
                        ),
                        name="platform_has_name_and_address",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "paused"),
                            models.Q(
                                ("pause_reason", ""), ("paused_from", None), ("paused_until", None)
                            ),
                            _connector="OR",
                        ),
                        name="platform_pause_needs_the_status",
                        violation_error_message="Des dates de pause vont avec le statut «\u202fen pause\u202f».",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("paused_from", None),
                            models.Q(
                                ("paused_from__lte", models.F("paused_until")),
                                ("paused_until__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="platform_pause_begins_before_it_ends",
                        violation_error_message="La pause finit avant de commencer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("helpline", None), ("phone", ""), _connector="OR"),
                        name="platform_helpline_number_in_one_place",
                        violation_error_message="Laissez le téléphone vide\xa0: le numéro vient de la ligne d’écoute choisie.",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="municipality",
            name="areas",
            field=models.ManyToManyField(
                help_text="Arrondissement, province, région et communauté.",
                related_name="municipalities",
                to="directory.region",
                verbose_name="fait partie de",
            ),
        ),
        migrations.AddField(
            model_name="municipality",
            name="arrondissement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="directory.region",
                verbose_name="arrondissement",
            ),
        ),
        migrations.AddField(
            model_name="helpline",
            name="regions",
            field=models.ManyToManyField(
                blank=True,
                help_text="Vide\xa0: toute la Belgique.",
                related_name="+",
                to="directory.region",
                verbose_name="régions",
            ),
        ),
        migrations.CreateModel(
            name="RolePolicy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "requires_second_factor",
                    models.BooleanField(
                        default=False,
                        help_text="Les personnes de ce rôle activent le code à six chiffres avant toute autre chose.",
                        verbose_name="exige un second facteur",
                    ),
                ),
                (
                    "role",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="policy",
                        to="auth.group",
                    ),
                ),
            ],
            options={
                "verbose_name": "règle de connexion",
                "verbose_name_plural": "règle de connexion",
                "permissions": [
                    ("work_everywhere", "Travaille dans toute la Belgique"),
                    ("review_listings", "Relit : publie ou rend ce qui est « à relire », vérifie"),
                ],
            },
        ),
        migrations.CreateModel(
            name="SupportGroup",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "translations",
                    models.JSONField(blank=True, default=dict, verbose_name="traductions"),
                ),
                ("source_url", models.URLField(blank=True, max_length=500, verbose_name="source")),
                (
                    "further_sources",
                    models.TextField(
                        blank=True,
                        help_text="Une adresse par ligne.",
                        verbose_name="autres sources",
                    ),
                ),
                (
                    "source_date",
                    models.CharField(
                        blank=True,
                        help_text="2018, 2018-03 ou 2018-03-21\u202f; vide si la page n’est pas datée.",
                        max_length=10,
                        validators=[directory.models.dates.validate_partial_date],
                        verbose_name="date de la source",
                    ),
                ),
                (
                    "confidence",
                    models.CharField(
                        choices=[("high", "haute"), ("medium", "moyenne"), ("low", "basse")],
                        default="medium",
                        max_length=6,
                        verbose_name="confiance",
                    ),
                ),
                (
                    "verified_on",
                    models.DateField(
                        blank=True,
                        help_text="Le jour où quelqu’un a vérifié, pas celui d’une correction de frappe.",
                        null=True,
                        verbose_name="vérifié le",
                    ),
                ),
                (
                    "verified_method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("group", "confirmé par le groupe"),
                            ("call", "par téléphone"),
                            ("mail", "par e-mail"),
                            ("visit", "sur place"),
                            ("website", "sur son site"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="comment",
                    ),
                ),
                (
                    "internal_note",
                    models.TextField(
                        blank=True,
                        help_text="Pour l’équipe\u202f; jamais publiée.",
                        verbose_name="note interne",
                    ),
                ),
                (
                    "import_key",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=120,
                        null=True,
                        unique=True,
                        verbose_name="identifiant d’origine",
                    ),
                ),
                (
                    "public_id",
                    directory.models.identity.StableIdentifier(editable=False, unique=True),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="créé le")),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, verbose_name="modifié le"),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail")),
                (
                    "phone",
                    models.CharField(
                        blank=True,
                        help_text="Comme on le lit\xa0: «\u202f02 511 99 99\u202f». Jamais le numéro d’une personne privée.",
                        max_length=40,
                        verbose_name="téléphone",
                    ),
                ),
                (
                    "phone_note",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fligne de l’association\u202f», «\u202fle matin\u202f».",
                        max_length=120,
                        verbose_name="précision sur le téléphone",
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="nom")),
                (
                    "name_language",
                    models.CharField(
                        choices=[
                            ("fr", "français"),
                            ("nl", "néerlandais"),
                            ("de", "allemand"),
                            ("en", "anglais"),
                        ],
                        default="fr",
                        help_text="Pour que les lecteurs d’écran le prononcent bien.",
                        max_length=2,
                        verbose_name="langue du nom",
                    ),
                ),
                (
                    "former_names",
                    models.TextField(
                        blank=True,
                        help_text="Un nom par ligne\xa0: qui les cherche trouve aussi la fiche.",
                        verbose_name="anciens noms",
                    ),
                ),
                (
                    "slug",
                    models.SlugField(
                        max_length=120, unique=True, verbose_name="adresse de la page"
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        blank=True,
                        help_text="Pour qui, et ce qu’on y fait. C’est ce qu’on lit dans les listes.",
                        max_length=300,
                        verbose_name="en une phrase",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="Quelques phrases courtes. Laissez une ligne vide entre les paragraphes.",
                        verbose_name="description",
                    ),
                ),
                ("website", models.URLField(blank=True, max_length=300, verbose_name="site web")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "brouillon"),
                            ("review", "à relire"),
                            ("published", "publié"),
                            ("paused", "en pause"),
                            ("full", "complet"),
                            ("ended", "terminé"),
                        ],
                        db_index=True,
                        default="draft",
                        max_length=9,
                        verbose_name="statut",
                    ),
                ),
                (
                    "ended_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLe groupe s’est arrêté en juin 2026.\u202f»",
                        max_length=200,
                        verbose_name="raison de la fin",
                    ),
                ),
                (
                    "paused_from",
                    models.DateField(
                        blank=True,
                        help_text="Vide\xa0: dès maintenant.",
                        null=True,
                        verbose_name="en pause à partir du",
                    ),
                ),
                (
                    "paused_until",
                    models.DateField(
                        blank=True,
                        help_text="Le dernier jour de la pause\xa0: la page le dit aux visiteurs.",
                        null=True,
                        verbose_name="en pause jusqu’au",
                    ),
                ),
                (
                    "pause_reason",
                    models.CharField(
                        blank=True,
                        help_text="Affichée sur la page\xa0: «\u202fLa salle est en travaux.\u202f»",
                        max_length=200,
                        verbose_name="raison de la pause",
                    ),
                ),
                (
                    "review_every",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Vide\xa0: le rythme habituel de cette sorte de fiche.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(36),
                        ],
                        verbose_name="à revérifier tous les (mois)",
                    ),
                ),
                ("changed_since_check", models.BooleanField(default=False, editable=False)),
                ("due_on", models.DateField(db_index=True, editable=False, null=True)),
                ("late_on", models.DateField(editable=False, null=True)),
                ("leaves_list_on", models.DateField(db_index=True, editable=False, null=True)),
                (
                    "listing_type",
                    models.CharField(
                        choices=[
                            ("group", "groupe"),
                            ("group_network", "réseau de groupes"),
                            ("orientation", "service d’orientation"),
                        ],
                        default="group",
                        max_length=13,
                        verbose_name="type de fiche",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("self_help", "groupe d’entraide"),
                            ("support", "groupe de soutien"),
                            ("talking", "groupe de parole"),
                            ("therapy", "thérapie de groupe"),
                            ("circle", "cercle de parole"),
                            ("meeting_place", "lieu de lien"),
                        ],
                        max_length=13,
                        verbose_name="sorte de groupe",
                    ),
                ),
                (
                    "facilitation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("peer", "par des personnes concernées"),
                            ("professional", "par des professionnels"),
                            ("both", "par des personnes concernées et des professionnels"),
                        ],
                        default="",
                        max_length=12,
                        verbose_name="animé",
                    ),
                ),
                (
                    "format",
                    models.CharField(
                        choices=[
                            ("in_person", "en personne"),
                            ("online", "en ligne"),
                            ("hybrid", "en personne ou en ligne"),
                            ("home", "à domicile"),
                            ("phone", "par téléphone"),
                        ],
                        default="in_person",
                        max_length=9,
                        verbose_name="comment on se retrouve",
                    ),
                ),
                (
                    "min_age",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="dès l’âge de"
                    ),
                ),
                (
                    "max_age",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="jusqu’à l’âge de"
                    ),
                ),
                (
                    "postal_code",
                    models.CharField(blank=True, max_length=4, verbose_name="code postal"),
                ),
                (
                    "venue_name",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fMaison de quartier\u202f».",
                        max_length=160,
                        verbose_name="nom du lieu",
                    ),
                ),
                (
                    "street",
                    models.CharField(blank=True, max_length=200, verbose_name="rue et numéro"),
                ),
                (
                    "address_visibility",
                    models.CharField(
                        choices=[
                            ("public", "adresse publiée"),
                            ("town", "seulement la commune"),
                            ("on_request", "adresse donnée à l’inscription"),
                            ("unasked", "seulement la commune, le groupe ne l’a pas demandé"),
                        ],
                        default="public",
                        help_text="Hors «\u202fadresse publiée\u202f», le nom du lieu, la rue et le point exact n’apparaissent nulle part sur le site.",
                        max_length=10,
                        verbose_name="visibilité de l’adresse",
                    ),
                ),
                (
                    "latitude",
                    models.FloatField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(49.4),
                            django.core.validators.MaxValueValidator(51.6),
                        ],
                        verbose_name="latitude exacte",
                    ),
                ),
                (
                    "longitude",
                    models.FloatField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(2.5),
                            django.core.validators.MaxValueValidator(6.5),
                        ],
                        verbose_name="longitude exacte",
                    ),
                ),
                ("public_latitude", models.FloatField(db_index=True, editable=False, null=True)),
                ("public_longitude", models.FloatField(editable=False, null=True)),
                (
                    "rhythm",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fLe 3e jeudi du mois, de 14\xa0h à 16\xa0h, hors congés scolaires\u202f».",
                        max_length=200,
                        verbose_name="rythme en mots",
                    ),
                ),
                ("is_free", models.BooleanField(blank=True, null=True, verbose_name="gratuit")),
                (
                    "price_amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Le plus qu’on puisse demander.",
                        max_digits=6,
                        null=True,
                        verbose_name="prix d’une rencontre (€)",
                    ),
                ),
                (
                    "annual_fee",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=6,
                        null=True,
                        verbose_name="cotisation annuelle (€)",
                    ),
                ),
                (
                    "price",
                    models.CharField(blank=True, max_length=200, verbose_name="prix en mots"),
                ),
                (
                    "registration",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("none", "sans inscription"),
                            ("preferred", "inscription souhaitée"),
                            ("required", "sur inscription"),
                            ("interview", "après un entretien"),
                        ],
                        default="",
                        max_length=9,
                        verbose_name="inscription",
                    ),
                ),
                (
                    "registration_note",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="précision sur l’inscription"
                    ),
                ),
                (
                    "anonymous",
                    models.BooleanField(
                        blank=True, null=True, verbose_name="on peut rester anonyme"
                    ),
                ),
                (
                    "cycle",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("drop_in", "on vient quand on veut"),
                            ("open_group", "groupe ouvert"),
                            ("semi_open", "groupe semi-ouvert"),
                            ("closed_cycle", "cycle fermé"),
                        ],
                        default="",
                        max_length=12,
                        verbose_name="entrée",
                    ),
                ),
                (
                    "wheelchair",
                    models.BooleanField(
                        blank=True, null=True, verbose_name="accessible en chaise roulante"
                    ),
                ),
                (
                    "access_note",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="précision sur l’accès"
                    ),
                ),
                (
                    "organiser_email",
                    models.EmailField(
                        blank=True,
                        help_text="Pour lui demander si la fiche est juste\u202f; jamais publié. Vide\xa0: l’e-mail publié, ou celui de l’organisation.",
                        max_length=254,
                        verbose_name="e-mail de l’organisation du groupe",
                    ),
                ),
                (
                    "no_contact_reason",
                    models.CharField(
                        blank=True,
                        help_text="Seulement s’il n’y a ni téléphone, ni e-mail, ni site. Pour l’équipe.",
                        max_length=200,
                        verbose_name="pourquoi il n’y a pas de contact",
                    ),
                ),
                (
                    "may_ask",
                    models.BooleanField(
                        default=True,
                        help_text="Non, si le groupe ne veut plus de messages.",
                        verbose_name="peut recevoir nos demandes",
                    ),
                ),
                ("suggested_on", models.DateField(editable=False, null=True)),
                (
                    "reported_closed",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="signalé arrêté"
                    ),
                ),
                (
                    "quality",
                    models.PositiveSmallIntegerField(
                        default=0, editable=False, verbose_name="qualité"
                    ),
                ),
                (
                    "audiences",
                    models.ManyToManyField(
                        related_name="groups", to="directory.audience", verbose_name="publics"
                    ),
                ),
                (
                    "helpline",
                    models.ForeignKey(
                        blank=True,
                        help_text="Si le numéro est celui d’une ligne d’écoute, choisissez-la\xa0: les numéros d’aide ne s’écrivent qu’à un seul endroit.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.helpline",
                        verbose_name="ligne d’écoute",
                    ),
                ),
                (
                    "languages",
                    models.ManyToManyField(
                        blank=True,
                        related_name="%(class)ss",
                        to="directory.language",
                        verbose_name="langues",
                    ),
                ),
                (
                    "locality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.locality",
                        verbose_name="localité ou quartier",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        help_text="Vide si le groupe n’a pas de lieu fixe\xa0: choisissez alors des régions.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="groups",
                        to="directory.municipality",
                        verbose_name="commune",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="groups",
                        to="directory.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "regions_served",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Pour un groupe sans lieu fixe, en ligne ou par téléphone.",
                        related_name="groups_serving",
                        to="directory.region",
                        verbose_name="régions desservies",
                    ),
                ),
                (
                    "verified_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="vérifié par",
                    ),
                ),
                (
                    "closed_months",
                    models.CharField(
                        blank=True,
                        max_length=26,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$"
                            )
                        ],
                        verbose_name="mois sans rencontre",
                    ),
                ),
                (
                    "closed_on_public_holidays",
                    models.BooleanField(default=False, verbose_name="pas les jours fériés"),
                ),
                (
                    "school_holidays",
                    models.CharField(
                        blank=True,
                        max_length=8,
                        validators=[
                            django.core.validators.RegexValidator("^(fr|nl|de)(,(fr|nl|de))*$")
                        ],
                        verbose_name="pas pendant les vacances scolaires",
                    ),
                ),
                (
                    "meetings_changed_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False),
                ),
            ],
            options={
                "verbose_name": "groupe",
                "verbose_name_plural": "groupes",
                "ordering": ["name", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["source_url"], name="directory_s_source__c0777c_idx"),
                    models.Index(fields=["website"], name="directory_s_website_800f52_idx"),
                    models.Index(
                        fields=["status", "listing_type", "name"],
                        name="directory_s_status_595712_idx",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("verified_method", ""), ("verified_on", None)),
                            models.Q(
                                ("verified_on__isnull", False),
                                models.Q(("verified_method", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="supportgroup_verified_means_when_and_how",
                        violation_error_message="Dites quand la fiche a été vérifiée, et comment.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("source_date", ""),
                            (
                                "source_date__regex",
                                "^(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
                            ),
                            _connector="OR",
                        ),
                        name="supportgroup_source_date_is_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["draft", "review", "published", "paused", "full", "ended"],
                            )
                        ),
                        name="supportgroup_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("name", ""), _negated=True),
                            models.Q(("slug", ""), _negated=True),
                        ),
                        name="supportgroup_has_name_and_address",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "paused"),
                            models.Q(
                                ("pause_reason", ""), ("paused_from", None), ("paused_until", None)
                            ),
                            _connector="OR",
                        ),
                        name="supportgroup_pause_needs_the_status",
                        violation_error_message="Des dates de pause vont avec le statut «\u202fen pause\u202f».",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("paused_from", None),
                            models.Q(
                                ("paused_from__lte", models.F("paused_until")),
                                ("paused_until__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="supportgroup_pause_begins_before_it_ends",
                        violation_error_message="La pause finit avant de commencer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("helpline", None), ("phone", ""), _connector="OR"),
                        name="supportgroup_helpline_number_in_one_place",
                        violation_error_message="Laissez le téléphone vide\xa0: le numéro vient de la ligne d’écoute choisie.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("latitude", None), ("longitude", None)),
                            models.Q(
                                ("latitude__gte", 49.4),
                                ("latitude__isnull", False),
                                ("latitude__lte", 51.6),
                                ("longitude__gte", 2.5),
                                ("longitude__isnull", False),
                                ("longitude__lte", 6.5),
                            ),
                            _connector="OR",
                        ),
                        name="supportgroup_point_is_in_belgium",
                        violation_error_message="Ce point n’est pas en Belgique.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_free", True),
                            ("price_amount__isnull", False),
                            ("price_amount__gt", 0),
                            _negated=True,
                        ),
                        name="supportgroup_free_has_no_price",
                        violation_error_message="Un groupe gratuit n’a pas de prix par rencontre.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("min_age", None),
                            ("max_age", None),
                            ("min_age__lte", models.F("max_age")),
                            _connector="OR",
                        ),
                        name="supportgroup_ages_in_order",
                        violation_error_message="L’âge minimum dépasse l’âge maximum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("quality__lte", 100)),
                        name="supportgroup_quality_is_out_of_100",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("street", ""), ("municipality__isnull", False), _connector="OR"
                        ),
                        name="supportgroup_street_needs_municipality",
                        violation_error_message="Une rue sans commune ne se trouve pas.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Report",
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
                    "problem",
                    models.CharField(
                        choices=[
                            ("closed", "n’existe plus"),
                            ("wrong_number", "numéro faux"),
                            ("no_answer", "personne ne répond"),
                            ("full", "complet"),
                            ("address", "adresse ou heure fausse"),
                            ("other", "autre chose"),
                        ],
                        max_length=12,
                        verbose_name="problème",
                    ),
                ),
                (
                    "details",
                    models.TextField(
                        blank=True,
                        validators=[django.core.validators.MaxLengthValidator(1000)],
                        verbose_name="en quelques mots",
                    ),
                ),
                (
                    "helpline",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.helpline",
                        verbose_name="ligne d’aide",
                    ),
                ),
                (
                    "network",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.carenetwork",
                        verbose_name="réseau",
                    ),
                ),
                (
                    "platform",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.platform",
                        verbose_name="plateforme",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.supportgroup",
                        verbose_name="groupe",
                    ),
                ),
            ],
            options={
                "verbose_name": "signalement",
                "verbose_name_plural": "signalements",
                "ordering": ["received_on", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["state", "received_on"], name="directory_r_state_47428c_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["new", "handled", "dismissed"])),
                        name="report_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("group__isnull", False),
                                ("helpline", None),
                                ("network", None),
                                ("platform", None),
                            ),
                            models.Q(
                                ("group", None),
                                ("helpline", None),
                                ("network__isnull", False),
                                ("platform", None),
                            ),
                            models.Q(
                                ("group", None),
                                ("helpline", None),
                                ("network", None),
                                ("platform__isnull", False),
                            ),
                            models.Q(
                                ("group", None),
                                ("helpline__isnull", False),
                                ("network", None),
                                ("platform", None),
                            ),
                            _connector="OR",
                        ),
                        name="report_is_about_one_listing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "problem__in",
                                ["closed", "wrong_number", "no_answer", "full", "address", "other"],
                            )
                        ),
                        name="report_problem_is_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Meeting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "frequency",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("weekly", "chaque semaine"),
                            ("fortnightly", "toutes les deux semaines"),
                            ("every_few_weeks", "toutes les quelques semaines"),
                            ("twice_monthly", "deux fois par mois"),
                            ("monthly", "chaque mois"),
                            ("every_two_months", "tous les deux mois"),
                            ("quarterly", "chaque trimestre"),
                            ("four_monthly", "tous les quatre mois"),
                            ("half_yearly", "tous les six mois"),
                            ("yearly_few", "quelques fois par an"),
                            ("dates", "à ces dates"),
                            ("irregular", "dates variables"),
                        ],
                        max_length=16,
                        verbose_name="rythme",
                    ),
                ),
                (
                    "weekday",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[
                            (0, "lundi"),
                            (1, "mardi"),
                            (2, "mercredi"),
                            (3, "jeudi"),
                            (4, "vendredi"),
                            (5, "samedi"),
                            (6, "dimanche"),
                        ],
                        null=True,
                        verbose_name="jour",
                    ),
                ),
                (
                    "weeks_of_month",
                    models.CharField(
                        blank=True,
                        help_text="«\u202f1\u202f» pour le premier, «\u202f2,4\u202f», «\u202f-1\u202f» pour le dernier du mois.",
                        max_length=12,
                        verbose_name="semaines du mois",
                    ),
                ),
                ("start_time", models.TimeField(blank=True, null=True, verbose_name="de")),
                ("end_time", models.TimeField(blank=True, null=True, verbose_name="à")),
                ("note", models.CharField(blank=True, max_length=120, verbose_name="précision")),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="meetings",
                        to="directory.supportgroup",
                        verbose_name="groupe",
                    ),
                ),
                ("dates", models.CharField(blank=True, max_length=600, verbose_name="dates")),
                (
                    "every",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Seulement pour «\u202ftoutes les quelques semaines\u202f».",
                        null=True,
                        verbose_name="toutes les … semaines",
                    ),
                ),
                (
                    "from_month",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="1 pour janvier\xa0: pour «\u202ftous les deux mois\u202f» et plus.",
                        null=True,
                        verbose_name="compté à partir du mois",
                    ),
                ),
                (
                    "sessions",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="D’un cycle fermé.",
                        null=True,
                        verbose_name="nombre de rencontres",
                    ),
                ),
                (
                    "since",
                    models.DateField(
                        blank=True,
                        help_text="Une semaine sur deux\xa0: une date où le groupe se réunit.",
                        null=True,
                        verbose_name="à partir du",
                    ),
                ),
                ("until", models.DateField(blank=True, null=True, verbose_name="jusqu’au")),
            ],
            options={
                "verbose_name": "rencontre régulière",
                "verbose_name_plural": "rencontres régulières",
                "ordering": ["group", "weekday", "start_time", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("end_time", None),
                            models.Q(
                                ("start_time__isnull", False),
                                models.Q(
                                    ("start_time__lt", models.F("end_time")),
                                    models.Q(
                                        ("end_time__lte", datetime.time(6, 0)),
                                        ("start_time__gte", datetime.time(17, 0)),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="meeting_ends_after_it_starts",
                        violation_error_message="La rencontre finit avant de commencer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("every", None),
                            models.Q(("every__gte", 2), ("every__lte", 52)),
                            _connector="OR",
                        ),
                        name="meeting_every_few_weeks",
                        violation_error_message="Écrivez 2 à 52 semaines.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("from_month", None),
                            models.Q(("from_month__gte", 1), ("from_month__lte", 12)),
                            _connector="OR",
                        ),
                        name="meeting_from_month",
                        violation_error_message="Écrivez un mois de 1 à 12.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("since", None),
                            ("until", None),
                            ("since__lte", models.F("until")),
                            _connector="OR",
                        ),
                        name="meeting_until_after_since",
                        violation_error_message="Le dernier jour est avant le premier.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("sessions", None), ("sessions__gte", 1), _connector="OR"
                        ),
                        name="meeting_sessions",
                        violation_error_message="Un cycle a au moins une rencontre.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("dates", ""),
                            (
                                "dates__regex",
                                "^[0-9]{4}-[0-9]{2}-[0-9]{2}(,[0-9]{4}-[0-9]{2}-[0-9]{2})*$",
                            ),
                            _connector="OR",
                        ),
                        name="meeting_dates",
                        violation_error_message="Écrivez des dates\xa0: 2026-12-03,2027-01-07.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("weeks_of_month", ""),
                            ("weeks_of_month__regex", "^(-1|[1-5])(,(-1|[1-5]))*$"),
                            _connector="OR",
                        ),
                        name="meeting_weeks_of_month",
                        violation_error_message="Écrivez 1 à 5, ou -1, séparés par des virgules.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("weekday", None), ("weekday__lte", 6), _connector="OR"),
                        name="meeting_weekday_exists",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DateChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("cancelled", "pas de rencontre le"),
                            ("moved", "déplacée"),
                            ("extra", "une rencontre en plus le"),
                            ("note", "une précision pour le"),
                        ],
                        default="cancelled",
                        max_length=9,
                        verbose_name="quoi",
                    ),
                ),
                ("day", models.DateField(verbose_name="date")),
                ("to_day", models.DateField(blank=True, null=True, verbose_name="déplacée au")),
                ("start_time", models.TimeField(blank=True, null=True, verbose_name="de")),
                ("end_time", models.TimeField(blank=True, null=True, verbose_name="à")),
                ("note", models.CharField(blank=True, max_length=120, verbose_name="précision")),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="date_changes",
                        to="directory.supportgroup",
                        verbose_name="groupe",
                    ),
                ),
            ],
            options={
                "verbose_name": "date particulière",
                "verbose_name_plural": "dates particulières",
                "ordering": ["group", "day", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "moved"), ("to_day__isnull", False)),
                            models.Q(models.Q(("kind", "moved"), _negated=True), ("to_day", None)),
                            _connector="OR",
                        ),
                        name="date_change_moved_has_a_day",
                        violation_error_message="«\u202fDéplacée\u202f»\xa0: écrivez au quel jour, et là seulement.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "note"), _negated=True),
                            models.Q(("note", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="date_change_note_says_something",
                        violation_error_message="Écrivez la précision.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("end_time", None),
                            models.Q(
                                ("start_time__isnull", False),
                                models.Q(
                                    ("start_time__lt", models.F("end_time")),
                                    models.Q(
                                        ("end_time__lte", datetime.time(6, 0)),
                                        ("start_time__gte", datetime.time(17, 0)),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="date_change_ends_after_it_starts",
                        violation_error_message="La rencontre finit avant de commencer.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["cancelled", "moved", "extra", "note"])),
                        name="date_change_kind_is_known",
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
                            ("dates", "juste, sauf une date"),
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
                            ("dates", "juste, sauf une date"),
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
            name="Territory",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "regions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Pour le rôle «\u202fRégion\u202f»\xa0: tout ce qui s’y trouve, arrondissements compris.",
                        related_name="+",
                        to="directory.region",
                        verbose_name="régions",
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="territory",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="compte",
                    ),
                ),
            ],
            options={
                "verbose_name": "territoire",
                "verbose_name_plural": "territoire",
            },
        ),
        migrations.CreateModel(
            name="Theme",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "translations",
                    models.JSONField(blank=True, default=dict, verbose_name="traductions"),
                ),
                ("name_fr", models.CharField(max_length=120, verbose_name="nom en français")),
                (
                    "name_nl",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en néerlandais"),
                ),
                (
                    "name_de",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en allemand"),
                ),
                (
                    "name_en",
                    models.CharField(blank=True, max_length=120, verbose_name="nom en anglais"),
                ),
                ("slug", models.SlugField(unique=True)),
                (
                    "summary",
                    models.CharField(blank=True, max_length=200, verbose_name="en une phrase"),
                ),
                (
                    "plain_words",
                    models.CharField(
                        blank=True,
                        help_text="Ce que la personne dirait elle-même.",
                        max_length=200,
                        verbose_name="avec des mots de tous les jours",
                    ),
                ),
                ("rank", models.PositiveSmallIntegerField(default=100, verbose_name="ordre")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modifié le")),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        limit_choices_to={"parent": None},
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="directory.theme",
                        verbose_name="branche",
                    ),
                ),
            ],
            options={
                "verbose_name": "thème",
                "verbose_name_plural": "thèmes",
                "ordering": ["rank", "name_fr", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent", None),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="theme_is_not_its_own_branch",
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="supportgroup",
            name="main_theme",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="directory.theme",
                verbose_name="thème principal",
            ),
        ),
        migrations.AddField(
            model_name="supportgroup",
            name="themes",
            field=models.ManyToManyField(
                help_text="Le thème principal en fait partie d’office.",
                related_name="groups",
                to="directory.theme",
                verbose_name="thèmes",
            ),
        ),
        migrations.CreateModel(
            name="GroupSuggestion",
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
                ("name", models.CharField(max_length=160, verbose_name="nom du groupe")),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        validators=[django.core.validators.MaxLengthValidator(2000)],
                        verbose_name="ce qu’on y fait",
                    ),
                ),
                ("for_whom", models.CharField(blank=True, max_length=200, verbose_name="pour qui")),
                (
                    "facilitation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("peer", "par des personnes concernées"),
                            ("professional", "par des professionnels"),
                            ("both", "par des personnes concernées et des professionnels"),
                        ],
                        default="",
                        max_length=12,
                        verbose_name="animé",
                    ),
                ),
                (
                    "format",
                    models.CharField(
                        choices=[
                            ("in_person", "en personne"),
                            ("online", "en ligne"),
                            ("hybrid", "en personne ou en ligne"),
                            ("home", "à domicile"),
                            ("phone", "par téléphone"),
                        ],
                        default="in_person",
                        max_length=9,
                        verbose_name="comment on se retrouve",
                    ),
                ),
                (
                    "place_typed",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="lieu, comme il a été écrit"
                    ),
                ),
                (
                    "postal_code",
                    models.CharField(blank=True, max_length=4, verbose_name="code postal"),
                ),
                (
                    "address",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="adresse ou nom du lieu"
                    ),
                ),
                (
                    "rhythm",
                    models.CharField(blank=True, max_length=200, verbose_name="jour et heure"),
                ),
                ("website", models.URLField(blank=True, max_length=300, verbose_name="site web")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="téléphone")),
                (
                    "email",
                    models.EmailField(blank=True, max_length=254, verbose_name="e-mail du groupe"),
                ),
                (
                    "sender_email",
                    models.EmailField(
                        blank=True,
                        editable=False,
                        help_text="Seulement pour répondre à la personne\u202f; effacé quand c’est traité.",
                        max_length=254,
                        verbose_name="e-mail pour répondre",
                    ),
                ),
                (
                    "locality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.locality",
                        verbose_name="localité ou quartier",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.municipality",
                        verbose_name="commune",
                    ),
                ),
                (
                    "draft",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.supportgroup",
                        verbose_name="fiche",
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="directory.theme", verbose_name="thèmes"
                    ),
                ),
            ],
            options={
                "verbose_name": "groupe proposé",
                "verbose_name_plural": "groupes proposés",
                "ordering": ["received_on", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["state", "received_on"], name="directory_g_state_d3700c_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["new", "handled", "dismissed"])),
                        name="groupsuggestion_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state", "new"), ("sender_email", ""), _connector="OR"),
                        name="groupsuggestion_closed_forgets_its_sender",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        name="groupsuggestion_has_a_name",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeSynonym",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        choices=[("fr", "français"), ("nl", "néerlandais"), ("de", "allemand")],
                        default="fr",
                        max_length=2,
                        verbose_name="langue",
                    ),
                ),
                ("term", models.CharField(max_length=80, verbose_name="mot ou expression")),
                (
                    "theme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="synonyms",
                        to="directory.theme",
                        verbose_name="thème",
                    ),
                ),
            ],
            options={
                "verbose_name": "synonyme",
                "verbose_name_plural": "synonymes",
                "ordering": ["language", "term", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("theme", "language", "term"), name="theme_synonym_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Verification",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("object_id", models.BigIntegerField()),
                (
                    "on",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="le"),
                ),
                ("at", models.DateTimeField(auto_now_add=True)),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("group", "confirmé par le groupe"),
                            ("call", "par téléphone"),
                            ("mail", "par e-mail"),
                            ("visit", "sur place"),
                            ("website", "sur son site"),
                        ],
                        max_length=8,
                        verbose_name="comment",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("before_on", models.DateField(null=True)),
                ("before_method", models.CharField(blank=True, max_length=8)),
                ("withdrawn", models.BooleanField(default=False, verbose_name="annulée")),
                (
                    "before_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="par",
                    ),
                ),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "vérification",
                "verbose_name_plural": "vérifications",
                "ordering": ["-pk"],
                "default_permissions": (),
                "indexes": [
                    models.Index(
                        fields=["content_type", "object_id", "-id"],
                        name="directory_v_content_f67025_idx",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("method__in", ["group", "call", "mail", "visit", "website"])
                        ),
                        name="verification_method_is_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Change",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("object_id", models.BigIntegerField()),
                ("name", models.CharField(max_length=200, verbose_name="fiche")),
                (
                    "at",
                    models.DateTimeField(default=django.utils.timezone.now, verbose_name="quand"),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("before", "état de départ"),
                            ("added", "ajout"),
                            ("changed", "modification"),
                            ("moved", "changement de statut"),
                            ("restored", "version rétablie"),
                            ("undone", "annulation"),
                            ("deleted", "suppression"),
                        ],
                        max_length=8,
                        verbose_name="sorte",
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=300, verbose_name="raison")),
                ("batch", models.UUIDField(db_index=True, default=uuid.uuid4)),
                ("state", models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder)),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="par",
                    ),
                ),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "modification",
                "verbose_name_plural": "modifications",
                "ordering": ["-pk"],
                "default_permissions": (),
                "indexes": [
                    models.Index(
                        fields=["content_type", "object_id", "-id"],
                        name="directory_c_content_cdd82e_idx",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Duplicate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first_id", models.BigIntegerField()),
                ("second_id", models.BigIntegerField()),
                ("score", models.PositiveSmallIntegerField(verbose_name="ressemblance")),
                ("reasons", models.JSONField(default=list, verbose_name="raisons")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "à comparer"),
                            ("different", "pas un doublon"),
                            ("merged", "réuni"),
                        ],
                        default="waiting",
                        max_length=9,
                        verbose_name="état",
                    ),
                ),
                (
                    "found_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="trouvé le"
                    ),
                ),
                (
                    "decided_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="décidé le"),
                ),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                        verbose_name="sorte de fiche",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="décidé par",
                    ),
                ),
            ],
            options={
                "verbose_name": "doublon possible",
                "verbose_name_plural": "doublons possibles",
                "ordering": ["-score", "found_on", "pk"],
                "indexes": [
                    models.Index(
                        fields=["state", "-score", "found_on"], name="directory_d_state_a0ef50_idx"
                    ),
                    models.Index(
                        fields=["content_type", "second_id"], name="directory_d_content_69e31e_idx"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("content_type", "first_id", "second_id"), name="duplicate_pair_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("first_id__lt", models.F("second_id"))),
                        name="duplicate_pair_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["waiting", "different", "merged"])),
                        name="duplicate_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state", "waiting"), ("decided_at__isnull", False), _connector="OR"
                        ),
                        name="duplicate_decision_has_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("score__lte", 100)),
                        name="duplicate_score_is_out_of_100",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FormerAddress",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("object_id", models.BigIntegerField()),
                ("slug", models.SlugField(max_length=120)),
                ("since", models.DateField(auto_now_add=True)),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "ancienne adresse",
                "verbose_name_plural": "anciennes adresses",
                "ordering": ["slug", "pk"],
                "default_permissions": (),
                "indexes": [
                    models.Index(
                        fields=["content_type", "object_id"], name="directory_f_content_46d162_idx"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("content_type", "slug"), name="former_address_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LoginRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "at",
                    models.DateTimeField(auto_now_add=True, db_index=True, verbose_name="quand"),
                ),
                (
                    "username",
                    models.CharField(blank=True, max_length=150, verbose_name="nom du compte"),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("opened", "connexion réussie"),
                            ("password", "nom ou mot de passe refusé"),
                            ("code", "code refusé"),
                            ("locked", "bloqué après trop d’essais"),
                        ],
                        max_length=8,
                        verbose_name="résultat",
                    ),
                ),
                (
                    "with_second_factor",
                    models.BooleanField(default=False, verbose_name="avec un code"),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="login_records",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="compte",
                    ),
                ),
            ],
            options={
                "verbose_name": "connexion",
                "verbose_name_plural": "journal des connexions",
                "ordering": ["-at", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["opened", "password", "code", "locked"])
                        ),
                        name="login_record_outcome_is_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Merge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kept_id", models.BigIntegerField()),
                ("other_id", models.BigIntegerField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("batch", models.UUIDField(unique=True)),
                ("moved", models.JSONField(default=dict)),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "réunion de fiches",
                "verbose_name_plural": "réunions de fiches",
                "ordering": ["-pk"],
                "default_permissions": (),
                "indexes": [
                    models.Index(
                        fields=["content_type", "kept_id"], name="directory_m_content_ecd11c_idx"
                    ),
                    models.Index(
                        fields=["content_type", "other_id"], name="directory_m_content_ecaa19_idx"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kept_id", models.F("other_id")), _negated=True),
                        name="merge_is_of_two_listings",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaceAlias",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="Comme on le tape\xa0: «\u202fbxl\u202f», «\u202fMatonge\u202f», «\u202fFlagey\u202f».",
                        max_length=80,
                        verbose_name="nom",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("nickname", "surnom ou abréviation"),
                            ("quarter", "quartier"),
                            ("station", "gare ou arrêt"),
                            ("language", "nom dans une autre langue"),
                            ("former", "ancienne commune"),
                            ("town", "nom courant de la commune"),
                        ],
                        default="nickname",
                        max_length=8,
                        verbose_name="sorte",
                    ),
                ),
                (
                    "locality",
                    models.ForeignKey(
                        blank=True,
                        help_text="La partie de la commune, si le nom ne la désigne pas tout entière.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="directory.locality",
                        verbose_name="localité",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="directory.municipality",
                        verbose_name="commune",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="directory.region",
                        verbose_name="région ou province",
                    ),
                ),
            ],
            options={
                "verbose_name": "autre nom d’un lieu",
                "verbose_name_plural": "autres noms de lieux",
                "ordering": ["name", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower("name"),
                        models.F("municipality"),
                        condition=models.Q(("municipality__isnull", False)),
                        name="place_alias_once_a_municipality",
                        violation_error_message="Ce nom est déjà donné à cette commune.",
                    ),
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower("name"),
                        models.F("region"),
                        condition=models.Q(("region__isnull", False)),
                        name="place_alias_once_a_region",
                        violation_error_message="Ce nom est déjà donné à cette région.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("municipality__isnull", False), ("region", None)),
                            models.Q(
                                ("locality", None),
                                ("municipality", None),
                                ("region__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="place_alias_means_a_town_or_a_region",
                        violation_error_message="Choisissez une commune (avec ou sans localité) ou une région, pas les deux.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SchoolHoliday",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "community",
                    models.CharField(
                        choices=[
                            ("fr", "Fédération Wallonie-Bruxelles"),
                            ("nl", "Communauté flamande"),
                            ("de", "Communauté germanophone"),
                        ],
                        max_length=2,
                        verbose_name="Communauté",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="Dans la langue de la Communauté.",
                        max_length=80,
                        verbose_name="nom",
                    ),
                ),
                ("first_day", models.DateField(verbose_name="premier jour")),
                ("last_day", models.DateField(verbose_name="dernier jour")),
                ("source_url", models.URLField(max_length=300, verbose_name="source")),
                ("source_date", models.DateField(verbose_name="date de la source")),
            ],
            options={
                "verbose_name": "vacances scolaires",
                "verbose_name_plural": "vacances scolaires",
                "ordering": ["community", "first_day", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("first_day__lte", models.F("last_day"))),
                        name="school_holiday_ends_after_it_starts",
                        violation_error_message="Le dernier jour est avant le premier.",
                    ),
                    models.UniqueConstraint(
                        fields=("community", "first_day"),
                        name="school_holiday_starts_once",
                        violation_error_message="Ces vacances sont déjà dans la liste.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Feed",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60, unique=True, verbose_name="partenaire")),
                (
                    "slug",
                    models.SlugField(
                        help_text="Avec l’identifiant de la ligne, c’est ce qui reconnaît une fiche.",
                        max_length=40,
                        unique=True,
                        verbose_name="nom de la source",
                    ),
                ),
                (
                    "url",
                    models.URLField(
                        max_length=500, unique=True, verbose_name="adresse de la liste"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("csv", "CSV\xa0: le nôtre, ou celui d’un tableur en ligne"),
                            ("meeting_guide", "Meeting Guide JSON"),
                            ("hsds", "HSDS 3.0 (JSON)"),
                        ],
                        max_length=13,
                        verbose_name="format",
                    ),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="à lire chaque nuit")),
                (
                    "default_kind",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fgroupe d’entraide\u202f».",
                        max_length=60,
                        verbose_name="sorte de groupe, si la liste ne le dit pas",
                    ),
                ),
                (
                    "default_themes",
                    models.CharField(
                        blank=True,
                        help_text="«\u202fAlcool\u202f; Dépendances\u202f».",
                        max_length=200,
                        verbose_name="thèmes, si la liste ne les dit pas",
                    ),
                ),
                (
                    "default_audiences",
                    models.CharField(
                        blank=True,
                        max_length=200,
                        verbose_name="publics, si la liste ne les dit pas",
                    ),
                ),
                (
                    "trusted",
                    models.JSONField(blank=True, default=list, verbose_name="champs de confiance"),
                ),
                (
                    "last_read_on",
                    models.DateTimeField(editable=False, null=True, verbose_name="lu le"),
                ),
                (
                    "last_error",
                    models.CharField(
                        blank=True, editable=False, max_length=300, verbose_name="dernière erreur"
                    ),
                ),
                (
                    "failures",
                    models.PositiveSmallIntegerField(
                        default=0, editable=False, verbose_name="échecs de suite"
                    ),
                ),
                (
                    "next_reading",
                    models.DateTimeField(
                        editable=False, null=True, verbose_name="prochaine lecture"
                    ),
                ),
                (
                    "trusted_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="confiance donnée par",
                    ),
                ),
            ],
            options={
                "verbose_name": "liste d’un partenaire",
                "verbose_name_plural": "listes de partenaires",
                "ordering": ["name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="FeedRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("identifier", models.CharField(max_length=200, verbose_name="identifiant")),
                ("name", models.CharField(max_length=160, verbose_name="nom")),
                ("texts", models.JSONField(default=dict)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "nouveau"),
                            ("changed", "changé"),
                            ("vanished", "disparu de la liste"),
                            ("refused", "à corriger"),
                            ("importing", "dans un import"),
                            ("settled", "réglé"),
                            ("left", "laissé tel quel"),
                        ],
                        max_length=9,
                        verbose_name="état",
                    ),
                ),
                ("changes", models.JSONField(default=list, verbose_name="changements")),
                ("problems", models.JSONField(default=list, verbose_name="problèmes")),
                (
                    "since",
                    models.DateTimeField(default=django.utils.timezone.now, verbose_name="depuis"),
                ),
                (
                    "feed",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="directory.feed",
                        verbose_name="liste d’un partenaire",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="feed_rows",
                        to="directory.supportgroup",
                        verbose_name="fiche",
                    ),
                ),
            ],
            options={
                "verbose_name": "ligne d’un partenaire",
                "verbose_name_plural": "lignes de partenaires",
                "ordering": ["feed", "name", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("feed", "identifier"), name="feed_row_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="CallAttempt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "on",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="le"),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("true", "tout est juste"),
                            ("corrected", "corrigé"),
                            ("no_answer", "pas de réponse"),
                            ("wrong_number", "mauvais numéro"),
                            ("stopped", "le groupe s’est arrêté"),
                        ],
                        max_length=12,
                        verbose_name="résultat",
                    ),
                ),
                ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                ("again_on", models.DateField(blank=True, null=True, verbose_name="rappeler le")),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="calls",
                        to="directory.supportgroup",
                    ),
                ),
            ],
            options={
                "verbose_name": "appel",
                "verbose_name_plural": "appels",
                "ordering": ["-pk"],
                "default_permissions": (),
            },
        ),
    ]
