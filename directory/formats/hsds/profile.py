"""What we add to HSDS 3.0, as a profile: JSON Merge Patches over the schemas of the standard.

https://docs.openreferral.org/en/3.0/hsds/hsds_faqs/#what-is-an-hsds-profile
"""

from django.utils.translation import gettext as _

from ..open_data.changes import CHANGES
from ..open_data.files import LICENCE


def text(words, **more):
    return {"type": "string", "description": words, **more}


def profile(site):
    return {
        "name": "Healing Together",
        "version": CHANGES[0].day,
        "hsds_version": "3.0",
        "license": LICENCE,
        "documentation": f"{site}/api/",
        "notes": notes(),
        "patches": {
            "service.json": {"properties": service()},
            "service_area.json": {"properties": service_area()},
            "page.json": {"properties": page()},
        },
    }


def notes():
    return [
        _("Un service est un groupe, un réseau, une plateforme ou une ligne d’aide."),
        _("« service_at_location » a l’identifiant de son service : il y a un lieu par service."),
        _("« opens_at » et « closes_at » sont à l’heure de Bruxelles, été comme hiver."),
        _("Une adresse que le groupe ne publie pas n’y est pas : « alert » le dit."),
        _("Une fiche terminée répond 410 ; réunie avec une autre, elle y mène (301)."),
        _(
            "Avec « modified_after », les fiches terminées sont là aussi (« defunct »), comme "
            "celles que personne n’a revérifiées et qui ont quitté nos listes (« inactive »)."
        ),
        _(
            "Une fiche qui n’est plus publiée y est « inactive », sans rien de ce qu’elle disait, "
            "si « modified_after » est le seul filtre : gardez votre copie à jour sans "
            "autre filtre."
        ),
        _(
            "« last_modified » compte aussi le jour où une pause commence ou finit, et celui où "
            "une vérification devient trop vieille. Une vérification s’y voit dès le lendemain."
        ),
        _(
            "Ce qui n’y est pas dit : un changement de l’organisation ou de la ligne d’aide d’un "
            "groupe, et un signalement (« alert »). Relisez tout de temps en temps."
        ),
        _("Sans « full », une liste ne donne que les champs qui ont une seule valeur."),
    ]


def service():
    return {
        "page_url": text(_("La fiche sur ce site."), format="uri"),
        "assured_by": text(_("Qui ou comment : group (lui-même), call, mail, visit, website.")),
        "check_is_old": {
            "type": "boolean",
            "description": _(
                "Personne n’a revérifié depuis trop longtemps, ou n’a encore vérifié, et la source "
                "a plus d’un an : dites-le."
            ),
        },
        "source_url": text(_("La page publique dont viennent les faits."), format="uri"),
        "source_date": text(_("2018, 2018-03 ou 2018-03-21.")),
        "helpline_service_id": text(
            _("La ligne d’aide qui répond : son service donne le numéro."), format="uuid"
        ),
        "ended_on": text(_("Le jour de la fin."), format="date"),
        "ended_reason": text(_("Pourquoi cela s’est arrêté.")),
        "replaced_by": text(_("Le service avec lequel il a été réuni."), format="uuid"),
    }


def service_area():
    return {
        "nis_code": text(_("Commune, code NIS.")),
        "certainty": text(_("confirmed, likely ou to_check.")),
        "source_url": text(_("D’où nous le savons."), format="uri"),
    }


def page():
    return {
        "license": text(_("Licence des données.")),
        "note": text(_("Ce que nous avons changé à la demande.")),
    }
