"""The pictures of « Mode d’emploi »: invented records, and which part of which screen to show.

Only for an empty database of its own: see the command `guide_pictures`. Towns and themes are real;
groups, people and numbers are not.
"""

import base64
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.urls import reverse
from django.utils import timezone

from .. import loading
from ..models import (
    Audience,
    Duplicate,
    GroupAnswer,
    GroupSuggestion,
    Helpline,
    Language,
    Link,
    Municipality,
    Report,
    SupportGroup,
    Theme,
    changing,
    quality,
    record_verification,
)
from ..models.links import FAILED_DAYS_BEFORE_A_TASK
from ..models.verification import set_check
from ..received import confirmations
from ..upkeep import duplicates

FOLDER = settings.BASE_DIR / "static" / "admin_site" / "guide"
EDITOR = "camille"
PASSWORD = "seulement pour les images"  # noqa: S105
Status = SupportGroup.Status

SHEET = """\
Adresse de la page;Nom;Sorte;Thèmes;Publics;CP;Commune;Rythme en mots;Prix en mots
les-tilleuls;Les Tilleuls;groupe de soutien;Deuil et perte;Adultes;5000;Namur;\
Chaque jeudi, de 18 h à 20 h;Gratuit
;Le Jardin d’hiver;groupe de parole;Deuil et perte;Adultes;4000;Liège;Le 1er lundi du mois;
;Atelier du vendredi;groupe de parole;Un thème inconnu;Adultes;7000;Mons;;
"""


# Records -----------------------------------------------------------------------------------


def make_records():
    """One example of everything that an editor meets in a week."""
    loading.load_places()
    loading.load_languages()
    loading.load_audiences()
    loading.load_themes()
    editor = User.objects.create_user(EDITOR, password=PASSWORD, is_staff=True)
    editor.groups.add(Group.objects.get(name="Rédaction"))
    make_groups(editor)
    make_helplines(editor)
    make_received()
    make_dead_links()
    quality.rate(SupportGroup.objects.all())
    duplicates.refresh()


def days_ago(days):
    return timezone.localdate() - timedelta(days=days)


def checked(record, days, method, editor=None):
    record_verification(record, method, by=editor)
    set_check(record, days_ago(days), method, editor)


def make_group(name, town, status=Status.PUBLISHED, **fields):
    theme = Theme.objects.get(slug=fields.pop("theme", "deuil-et-perte"))
    group = SupportGroup.objects.create(
        **{
            "name": name,
            "slug": name.lower().replace(" ", "-").replace("’", "-").replace("à", "a"),
            "kind": "support",
            "main_theme": theme,
            "municipality": Municipality.objects.get(name_fr=town),
            "street": "Rue de l’Exemple 1",
            "status": status,
            "source_url": "https://www.example.org/",
            "source_date": "2026-01",
        }
        | fields
    )
    group.themes.set([theme])
    group.audiences.set(Audience.objects.filter(slug="adultes"))
    group.languages.set(Language.objects.filter(code="fr"))
    return group


def make_groups(editor):
    tilleuls = make_group(
        "Les Tilleuls",
        "Namur",
        summary="Pour les personnes en deuil : parler, écouter, boire un café.",
        rhythm="Chaque mardi, de 19 h à 21 h",
        is_free=True,
        phone="02 000 10 10",
        email="tilleuls@example.org",
        organiser_email="organisation@example.org",
        website="https://tilleuls.example.org/",
        address_visibility="town",
    )
    checked(tilleuls, 150, "call", editor)
    rewrite(tilleuls, editor, rhythm="Le mardi, de 18 h 30 à 20 h 30", price="")
    rewrite(
        tilleuls,
        editor,
        summary="Pour les adultes en deuil : parler, écouter, boire un café.",
        registration="none",
    )
    make_group(
        "Tilleuls, groupe de deuil",
        "Namur",
        Status.DRAFT,
        summary="Un café et une oreille, quand on a perdu quelqu’un.",
        rhythm="Deux fois par mois, le jeudi",
        phone="02 000 10 10",
        website="https://tilleuls.example.org/",
    )
    proches = make_group("Le Café des proches", "Liège", theme="aidants-et-proches")
    checked(proches, 30, "group")
    proches.move_to(
        Status.PAUSED,
        by=editor,
        until=timezone.localdate() + timedelta(days=40),
        reason="La salle est en travaux.",
    )
    mardi = make_group("Parole du mardi", "Mons", kind="talking", theme="alcool")
    checked(mardi, 60, "mail", editor)
    mardi.move_to(Status.FULL, by=editor)
    passerelle = make_group("La Passerelle", "Wavre", website="https://passerelle.example.org/")
    checked(passerelle, 300, "call", editor)
    make_group("Un pas après l’autre", "Charleroi", Status.REVIEW, theme="alcool")
    make_group("Le Banc", "Arlon", Status.DRAFT, kind="talking", street="")
    ended = make_group("Coin lecture", "Tournai", kind="circle")
    ended.move_to(Status.ENDED, by=editor, reason="Le groupe s’est arrêté en juin 2026.")


def rewrite(group, editor, **fields):
    with changing(group, by=editor):
        for field, value in fields.items():
            setattr(group, field, value)
        group.save()


def make_helplines(editor):
    for rank, (name, phone, days) in enumerate(
        [("Écoute Exemple", "02 000 00 01", 45), ("Parents Exemple", "02 000 00 02", 5)], start=1
    ):
        line = Helpline.objects.create(
            name=name,
            slug=f"ligne-{rank}",
            kind="listening",
            phone=phone,
            crisis_label="Parler à quelqu’un",
            rank=rank * 10,
            status=Status.PUBLISHED,
        )
        line.languages.set(Language.objects.filter(code="fr"))
        line.crisis_languages.set(Language.objects.filter(code="fr"))
        checked(line, days, "call", editor)


def make_received():
    named = {group.name: group for group in SupportGroup.objects.all()}
    for days, name, problem, details in [
        (6, "La Passerelle", "no_answer", "J’ai appelé trois fois cette semaine."),
        (2, "Parole du mardi", "address", "C’est au premier étage maintenant."),
        (1, "Les Tilleuls", "full", ""),
    ]:
        Report.objects.create(
            group=named[name], problem=problem, details=details, received_on=days_ago(days)
        )
    suggestion = GroupSuggestion.objects.create(
        name="Les Lundis de la parole",
        description="On se retrouve autour d’une table, chacun parle s’il veut.",
        municipality=Municipality.objects.get(name_fr="Dinant"),
        received_on=days_ago(4),
    )
    suggestion.themes.set(Theme.objects.filter(slug="deuil-et-perte"))
    tilleuls = named["Les Tilleuls"]
    changes = [("rhythm", "Le jeudi, de 18 h 30 à 20 h 30"), ("phone", "02 000 20 20")]
    GroupAnswer.objects.create(
        group=tilleuls,
        kind="correct",
        received_on=days_ago(3),
        remark="Nous changeons de jour en septembre.",
        changes=[
            {"field": field, "before": getattr(tilleuls, field), "after": after, "decision": ""}
            for field, after in changes
        ],
    )
    confirmations.ConfirmationRequest.objects.create(
        group=tilleuls, email=tilleuls.organiser_email, language="fr"
    )


def make_dead_links():
    for url, reason, days in [
        ("https://passerelle.example.org/", Link.Reason.NO_DOMAIN, 12),
        ("https://tilleuls.example.org/", Link.Reason.NOT_FOUND, 5),
    ]:
        Link.objects.create(
            url=url,
            state=Link.State.DEAD,
            reason=reason,
            failing_since=days_ago(days),
            failed_days=FAILED_DAYS_BEFORE_A_TASK,
            tries=days,
            visited_at=timezone.now(),
        )


# Screens -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Shot:
    """A picture: what lies between the first and the last of `parts` on the page at `address`."""

    name: str
    address: str
    parts: tuple[str, ...]
    width: int = 1000
    tallest: int = 900
    # What the editor does first: a file to read, say.
    prepare: object = None


def shots():
    """Asked for before the browser starts: Django refuses the database beside its event loop."""
    tilleuls = SupportGroup.objects.get(name="Les Tilleuls")
    bench = SupportGroup.objects.get(name="Le Banc")
    answer = GroupAnswer.objects.get()
    link = confirmations.link_of(confirmations.ConfirmationRequest.objects.get())

    def groups(view, *args):
        return reverse(f"admin:directory_supportgroup_{view}", args=args)

    def read_file(page):
        file = {"name": "groupes.csv", "mimeType": "text/csv", "buffer": SHEET.encode()}
        page.set_input_files("[name=file]", file)
        page.click("[type=submit].default")
        page.click(".exchange__tabs a:has-text('modifiée')")

    return [
        Shot("bureau", reverse("admin:index"), (".alarm", "#content")),
        Shot("alarme", groups("changelist"), ("#header", ".alarm"), width=1240),
        Shot("completer", groups("change", bench.pk), (".hints",)),
        Shot("verifier", groups("change", tilleuls.pk), (".desk",)),
        Shot(
            "adresse", groups("change", tilleuls.pk), (".field-street", ".field-address_visibility")
        ),
        Shot(
            "historique",
            groups("history", tilleuls.pk),
            (".history:nth-of-type(1)", ".history:nth-of-type(2)"),
        ),
        Shot("statuts", groups("changelist"), ("#result_list",), width=1240),
        Shot("signalements", reverse("admin:directory_report_changelist"), ("#result_list",)),
        Shot(
            "reponse",
            reverse("admin:directory_groupanswer_change", args=[answer.pk]),
            (".diff",),
        ),
        Shot(
            "confirmer",
            link.removeprefix(settings.SITE_URL),
            ("main h1", "main .confirm"),
            width=720,
        ),
        Shot(
            "import",
            groups("import"),
            (".exchange__tabs", ".exchange__table"),
            prepare=read_file,
        ),
        Shot(
            "comparer",
            reverse("admin:directory_duplicate_change", args=[Duplicate.objects.get().pk]),
            (".desk", ".compare"),
            tallest=620,
        ),
        Shot("liens", reverse("admin:directory_link_changelist"), ("#result_list",), width=1240),
        Shot(
            "compte", reverse("admin:account"), (".account", ".account:nth-of-type(2)"), width=820
        ),
    ]


def take(browser, site, wanted):
    """Write every picture; `browser` is Playwright's, `site` the address of our server."""
    context = browser.new_context(
        base_url=site,
        locale="fr-BE",
        timezone_id=settings.TIME_ZONE,
        color_scheme="light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    log_in(page)
    for shot in wanted:
        page.set_viewport_size({"width": shot.width, "height": 900})
        page.goto(shot.address)
        if shot.prepare:
            shot.prepare(page)
        page.wait_for_load_state("networkidle")
        (FOLDER / f"{shot.name}.webp").write_bytes(picture(page, shot))
    context.close()


def log_in(page):
    page.goto(reverse("admin:login"))
    page.evaluate("localStorage.setItem('django.admin.navSidebarIsOpen', 'false')")
    page.fill("[name=username]", EDITOR)
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    page.wait_for_url(f"**{reverse('admin:index')}")


def picture(page, shot, margin=8):
    """Part of the page as WebP, which Playwright itself does not write."""
    boxes = [page.locator(part).first.bounding_box() for part in shot.parts]
    left = max(min(box["x"] for box in boxes) - margin, 0)
    top = max(min(box["y"] for box in boxes) - margin, 0)
    right = min(max(box["x"] + box["width"] for box in boxes) + margin, shot.width)
    bottom = max(box["y"] + box["height"] for box in boxes) + margin
    height = min(bottom - top, shot.tallest)
    clip = {"x": left, "y": top, "width": right - left, "height": height, "scale": 1}
    answer = page.context.new_cdp_session(page).send(
        "Page.captureScreenshot",
        {"format": "webp", "quality": 80, "clip": clip, "captureBeyondViewport": True},
    )
    return base64.b64decode(answer["data"])
