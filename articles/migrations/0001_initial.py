import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("directory", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Comparison",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=120, verbose_name="titre")),
                ("first", models.CharField(max_length=60, verbose_name="première colonne")),
                ("second", models.CharField(max_length=60, verbose_name="seconde colonne")),
            ],
            options={
                "verbose_name": "comparaison",
                "verbose_name_plural": "comparaisons",
                "ordering": ["title", "pk"],
            },
        ),
        migrations.CreateModel(
            name="DecisionGuide",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=120, verbose_name="titre")),
                ("intro", models.TextField(blank=True, verbose_name="introduction")),
            ],
            options={
                "verbose_name": "guide de décision",
                "verbose_name_plural": "guides de décision",
                "ordering": ["title", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Reference",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.SlugField(unique=True, verbose_name="clé")),
                ("authors", models.CharField(max_length=200, verbose_name="auteurs")),
                ("year", models.PositiveSmallIntegerField(verbose_name="année")),
                ("title", models.CharField(max_length=300, verbose_name="titre")),
                (
                    "container",
                    models.CharField(blank=True, max_length=200, verbose_name="revue ou éditeur"),
                ),
                (
                    "details",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="volume, pages, édition"
                    ),
                ),
                ("doi", models.CharField(blank=True, max_length=100, verbose_name="DOI")),
                (
                    "url",
                    models.URLField(
                        blank=True,
                        help_text="Sans DOI seulement.",
                        max_length=500,
                        verbose_name="lien",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("meta_analysis", "méta-analyse"),
                            ("review", "revue de la littérature"),
                            ("study", "étude"),
                            ("textbook", "manuel"),
                        ],
                        max_length=13,
                        verbose_name="sorte",
                    ),
                ),
                ("claim", models.TextField(verbose_name="ce qu’on peut en dire, pas plus")),
            ],
            options={
                "verbose_name": "référence",
                "verbose_name_plural": "références",
                "ordering": ["authors", "year", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Article",
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
                        choices=[
                            ("fr", "français"),
                            ("nl", "Nederlands"),
                            ("de", "Deutsch"),
                            ("en", "English"),
                        ],
                        db_index=True,
                        default="fr",
                        max_length=2,
                        verbose_name="langue",
                    ),
                ),
                (
                    "same_as",
                    models.ForeignKey(
                        blank=True,
                        help_text="L’article français qui parle de la même chose.",
                        limit_choices_to={"language": "fr"},
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="others",
                        to="articles.article",
                        verbose_name="correspond à",
                    ),
                ),
                ("title", models.CharField(max_length=120, verbose_name="titre")),
                (
                    "slug",
                    models.SlugField(
                        max_length=120, unique=True, verbose_name="adresse de la page"
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        help_text="Une ou deux phrases.",
                        max_length=240,
                        verbose_name="résumé pour les listes",
                    ),
                ),
                ("lead", models.TextField(blank=True, verbose_name="chapeau")),
                (
                    "author",
                    models.CharField(
                        default="L’équipe Healing Together", max_length=80, verbose_name="auteur"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("draft", "brouillon"), ("published", "publié")],
                        db_index=True,
                        default="draft",
                        max_length=9,
                        verbose_name="statut",
                    ),
                ),
                (
                    "rank",
                    models.PositiveSmallIntegerField(
                        default=100,
                        help_text="Décide de l’étape d’avant et d’après.",
                        verbose_name="ordre de lecture",
                    ),
                ),
                (
                    "published_on",
                    models.DateField(
                        blank=True,
                        help_text="Un jour à venir\u202f: l’article paraît ce jour-là.",
                        null=True,
                        verbose_name="publié le",
                    ),
                ),
                ("reviewed_on", models.DateField(blank=True, null=True, verbose_name="relu le")),
                (
                    "import_key",
                    models.CharField(
                        blank=True, editable=False, max_length=60, null=True, unique=True
                    ),
                ),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modifié le")),
                (
                    "audiences",
                    models.ManyToManyField(
                        related_name="articles", to="directory.audience", verbose_name="publics"
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True,
                        related_name="articles",
                        to="directory.theme",
                        verbose_name="thèmes",
                    ),
                ),
            ],
            options={
                "verbose_name": "article",
                "verbose_name_plural": "articles",
                "ordering": ["rank", "title", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "published"), _negated=True),
                            ("published_on__isnull", False),
                            _connector="OR",
                        ),
                        name="article_published_has_a_date",
                        violation_error_message="Un article publié a une date de publication.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "published"])),
                        name="article_status_is_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ComparisonBlock",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "comparison",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="articles.comparison",
                        verbose_name="comparaison",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name": "comparaison",
                "verbose_name_plural": "comparaisons",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ComparisonRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("label", models.CharField(max_length=80, verbose_name="question")),
                ("first", models.CharField(max_length=300, verbose_name="première colonne")),
                ("second", models.CharField(max_length=300, verbose_name="seconde colonne")),
                ("ordering", models.IntegerField(default=0, verbose_name="ordre")),
                (
                    "comparison",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="articles.comparison",
                    ),
                ),
            ],
            options={
                "verbose_name": "ligne",
                "verbose_name_plural": "lignes",
                "ordering": ["ordering", "pk"],
            },
        ),
        migrations.CreateModel(
            name="DecisionGuideBlock",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "guide",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="articles.decisionguide",
                        verbose_name="guide",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name": "guide de décision",
                "verbose_name_plural": "guides de décision",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DecisionOption",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("situation", models.CharField(max_length=200, verbose_name="ce que je ressens")),
                ("advice", models.TextField(verbose_name="ce qui peut aider")),
                (
                    "link",
                    models.CharField(
                        help_text="Une adresse du site\xa0: «\u202f/groupes/?audience=parents\u202f».",
                        max_length=300,
                        verbose_name="lien",
                    ),
                ),
                ("link_label", models.CharField(max_length=100, verbose_name="texte du lien")),
                ("ordering", models.IntegerField(default=0, verbose_name="ordre")),
                (
                    "guide",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="options",
                        to="articles.decisionguide",
                    ),
                ),
            ],
            options={
                "verbose_name": "situation",
                "verbose_name_plural": "situations",
                "ordering": ["ordering", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("link__startswith", "/")),
                        name="decision_link_stays_on_the_site",
                        violation_error_message="Le lien commence par «\u202f/\u202f».",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="GroupList",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "audiences",
                    models.ManyToManyField(
                        blank=True, to="directory.audience", verbose_name="publics"
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(blank=True, to="directory.theme", verbose_name="thèmes"),
                ),
            ],
            options={
                "verbose_name": "groupes pour vous",
                "verbose_name_plural": "groupes pour vous",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HelplineList",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name": "lignes d’aide",
                "verbose_name_plural": "lignes d’aide",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NetworkList",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "population",
                    models.CharField(
                        choices=[("adults", "adultes"), ("young", "enfants et adolescents")],
                        max_length=8,
                        verbose_name="pour qui",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name": "liste de réseaux",
                "verbose_name_plural": "listes de réseaux",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NetworkMap",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "population",
                    models.CharField(
                        choices=[("adults", "adultes"), ("young", "enfants et adolescents")],
                        max_length=8,
                        verbose_name="pour qui",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name": "carte de réseaux",
                "verbose_name_plural": "cartes de réseaux",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlatformList",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
                (
                    "platforms",
                    models.ManyToManyField(to="directory.platform", verbose_name="plateformes"),
                ),
            ],
            options={
                "verbose_name": "plateformes",
                "verbose_name_plural": "plateformes",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Quotation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                ("text", models.TextField(verbose_name="phrase")),
                (
                    "attribution",
                    models.CharField(blank=True, max_length=120, verbose_name="de qui"),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name": "phrase mise en avant",
                "verbose_name_plural": "phrases mises en avant",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReferenceList",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
                (
                    "references",
                    models.ManyToManyField(to="articles.reference", verbose_name="références"),
                ),
            ],
            options={
                "verbose_name": "références",
                "verbose_name_plural": "références",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RichText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                ("html", models.TextField(verbose_name="texte")),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name": "texte",
                "verbose_name_plural": "textes",
                "ordering": ["ordering"],
                "abstract": False,
            },
        ),
    ]
