"""The columns of a spreadsheet of support groups, in the order of the export."""

from django.utils.translation import gettext_lazy as _

from ..models import SupportGroup
from ..models.sourced import Sourced
from .choices import NameLanguages, also
from .columns import (
    Address,
    Age,
    Amount,
    Choice,
    Column,
    Degrees,
    Email,
    Lines,
    Listed,
    One,
    Paragraphs,
    PartialDate,
    Phone,
    Registration,
    Translation,
    Widget,
    Words,
    YesNo,
)
from .meetings import Meetings, Months, Never, Schools

# Heading, widget and other headings of the texts that exist in several languages.
IN_A_SENTENCE = (_("En une phrase"), Words(), "résumé,accroche")
IN_FULL = (_("Description"), Paragraphs(), "texte,présentation")


def informative(attribute, heading, **kwargs):
    """A column of the export that an import never reads."""
    return Column(attribute, heading, Widget(), readonly=True, **kwargs)


class GroupColumns:
    """Heading, how a cell is read, and what else files call it."""

    # Which record a row is about: see `import_key_of`.
    source = Column(
        None,
        _("Source"),
        Words(),
        also="origine,fournisseur,bron",
        hint=_("D’où vient la liste. Avec l’identifiant, c’est ce qui reconnaît la fiche."),
        example="Similes",
    )
    identifier = Column(
        None,
        _("Identifiant"),
        Words(),
        also="id,code,référence,ref,numéro,identifiant d’origine",
        hint=_("Le numéro ou code de la ligne chez cette source. Ne le changez jamais."),
        example="12",
    )
    slug = Column(
        "slug",
        _("Adresse de la page"),
        Words(),
        also="slug",
        hint=_("Donnée par l’export ; reconnaît une fiche sans identifiant. Vide sinon."),
    )
    name = Column(
        "name",
        _("Nom"),
        Words(),
        also="nom du groupe,groupe,naam,titre,dénomination,intitulé,naam groep,"
        "dénomination du groupe,intitulé du groupe,nom de l’activité",
        hint=_("Obligatoire pour une nouvelle fiche."),
        example="Groupe d’entraide de Namur",
    )
    name_language = Column(
        "name_language",
        _("Langue du nom"),
        Choice(NameLanguages, {"fr": "frans", "nl": "nederlands", "de": "deutsch"}),
        example="français",
    )
    listing_type = Column(
        "listing_type", _("Type de fiche"), Choice(SupportGroup.ListingType), example="groupe"
    )
    kind = Column(
        "kind",
        _("Sorte de groupe"),
        Choice(
            SupportGroup.Kind,
            also(
                "kind",
                self_help="auto-support",
                support="soutien,groupes de soutien,steungroep,lotgenotengroep",
                talking="parole,groupe d’échange",
                meeting_place="lieu de rencontre,inloophuis,ontmoetingsplaats",
            ),
        ),
        also="sorte,kind,catégorie,soort,genre,type,type de groupe,soort groep",
        hint=_("Obligatoire pour une nouvelle fiche."),
        example="groupe d’entraide",
    )
    organisation = Column(
        "organisation",
        _("Organisation"),
        One("organisations"),
        also="association,asbl,organisateur,organisatie,vzw,porteur,organisé par,"
        "asbl organisatrice,organisator,georganiseerd door",
        hint=_("Le nom d’une organisation qui est déjà dans l’annuaire."),
    )
    facilitation = Column(
        "facilitation",
        _("Animé"),
        Choice(
            SupportGroup.Facilitation,
            {
                "peer": "pairs,pair,personnes concernées,par des pairs,ervaringsdeskundigen",
                "professional": (
                    "professionnel,professionnels,professionnelle,professionals,"
                    "équipe professionnelle,par des professionnels"
                ),
                "both": (
                    "les deux,mixte,pairs et professionnels,beide,"
                    "par des personnes concernées et des professionnels"
                ),
            },
        ),
        also="animation,animé par,encadrement,begeleiding",
        example="par des personnes concernées",
    )
    summary = Column(
        "summary",
        *IN_A_SENTENCE,
        example="On y parle de tout.",
    )
    description = Column("description", *IN_FULL)
    summary_nl = Translation("summary", "nl", *IN_A_SENTENCE)
    summary_de = Translation("summary", "de", *IN_A_SENTENCE)
    summary_en = Translation("summary", "en", *IN_A_SENTENCE)
    description_nl = Translation("description", "nl", *IN_FULL)
    description_de = Translation("description", "de", *IN_FULL)
    description_en = Translation("description", "en", *IN_FULL)
    main_theme = Column(
        "main_theme",
        _("Thème principal"),
        One("themes"),
        hint=_("Le premier des thèmes, si la colonne manque."),
        example="Deuil et perte",
    )
    themes = Column(
        "themes",
        _("Thèmes"),
        Listed("themes"),
        also="thème,theme,thema,thematique,thématiques,problématique,sujet,sujets",
        hint=_("Par leur nom ou un synonyme. Obligatoire pour une nouvelle fiche."),
        example="Deuil et perte",
    )
    audiences = Column(
        "audiences",
        _("Publics"),
        Listed("audiences"),
        also="public,public cible,public visé,publics visés,pour qui,destinataires,doelgroep,"
        "voor wie,doelpubliek",
        hint=_("Obligatoire pour une nouvelle fiche."),
        example="Adultes; Proches",
    )
    min_age = Column("min_age", _("Dès l’âge de"), Age(), also="âge minimum,âge min", example="18")
    max_age = Column("max_age", _("Jusqu’à l’âge de"), Age(), also="âge maximum,âge max")
    languages = Column(
        "languages",
        _("Langues"),
        Listed("languages"),
        also="langue,taal,talen",
        example="français; nl",
    )
    format = Column(
        "format",
        _("Comment on se retrouve"),
        Choice(
            SupportGroup.Format,
            also(
                "format",
                in_person="présentiel,en présentiel,sur place,fysiek",
                hybrid="hybride,mixte,en personne et en ligne",
                phone="téléphone",
                home="domicile",
            ),
        ),
        also="format,modalité,mode",
        example="en personne",
    )
    municipality = Column(
        None,
        _("Commune"),
        Words(),
        also="ville,localité ou commune,gemeente,stad,lieu,municipality",
        hint=_("Dans n’importe quelle langue du pays ; avec le code postal, aucun doute."),
        example="Namur",
    )
    postal_code = Column(
        None,
        _("Code postal"),
        Words(),
        also="cp,postcode,zip",
        example="5000",
    )
    locality = Column(
        None,
        _("Localité"),
        Words(),
        also="localité ou quartier,village,quartier,deelgemeente",
        hint=_("Un village ou un quartier de la commune."),
        example="Jambes",
    )
    venue_name = Column(
        "venue_name",
        _("Nom du lieu"),
        Words(),
        also="salle,endroit,local",
        example="Maison de quartier",
    )
    street = Column(
        "street",
        _("Rue et numéro"),
        Words(),
        also="rue,adresse,adresse du local,adresse du lieu,lieu de réunion,straat,adres,rue n°,"
        "rue et n°,straat en nummer",
        example="Rue de l’Exemple 1",
    )
    address_visibility = Column(
        "address_visibility",
        _("Visibilité de l’adresse"),
        Choice(
            SupportGroup.AddressVisibility,
            {
                "public": "publique,publiée,oui",
                "town": "commune,commune seulement,non",
                "on_request": "sur demande,à l’inscription,sur inscription",
            },
        ),
        also="adresse visible",
        hint=_(
            "Ce que le site montre de l’adresse. Sans cette colonne, une nouvelle fiche "
            "ne montre que la commune, sans dire que le groupe le veut."
        ),
        example="adresse publiée",
    )
    latitude = Column("latitude", _("Latitude"), Degrees(), also="lat", example="50,4669")
    longitude = Column(
        "longitude", _("Longitude"), Degrees(), also="lon,lng,long", example="4,8675"
    )
    regions_served = Column(
        "regions_served",
        _("Régions desservies"),
        Listed("regions"),
        also="région,régions,province,provinces",
        hint=_("Pour un groupe sans lieu fixe."),
    )
    wheelchair = Column(
        "wheelchair",
        _("Accessible en chaise roulante"),
        YesNo(),
        also="pmr,accès pmr",
        example="oui",
    )
    access_note = Column("access_note", _("Précision sur l’accès"), Words())
    rhythm = Column(
        "rhythm",
        _("Rythme en mots"),
        Words(),
        also="rythme,horaire,horaires,quand,jours et heures,jour et heure,dates et heures,wanneer,"
        "uurrooster",
        example="Le 3e jeudi du mois, de 14 h à 16 h",
    )
    meetings = Column(
        "meetings",
        _("Rencontres"),
        Meetings(),
        also="rencontres régulières,réunions",
        hint=_(
            "Une par ligne dans la case : "
            "« chaque mois ; jeudi ; semaines 1, 3 ; 14:00-16:00 ; note : sauf en été »."
        ),
        example="chaque mois; jeudi; semaines 3; 14:00-16:00",
    )
    closed_months = Column(
        "closed_months", _("Mois sans rencontre"), Months(), example="juillet, août"
    )
    school_holidays = Column(
        "school_holidays",
        _("Pas pendant les vacances scolaires"),
        Schools(),
        hint=_("Celles de la Communauté : fr, nl ou de."),
        example="fr",
    )
    closed_on_public_holidays = Column(
        "closed_on_public_holidays", _("Pas les jours fériés"), Never(), example="non"
    )
    # For files with one meeting a group, in columns of their own; see `meetings_in`.
    frequency = Column(
        None,
        _("Fréquence"),
        Meetings.frequency,
        also="périodicité,frequentie",
        hint=_("Ces quatre colonnes remplacent « Rencontres » : une seule rencontre."),
    )
    day = Column(None, _("Jour"), Words(), also="jour de la semaine,jours,dag", example="")
    start = Column(None, _("De"), Words(), also="heure,heure de début,début,van,beginuur")
    end = Column(None, _("À"), Words(), also="heure de fin,fin,tot,einduur")
    is_free = Column("is_free", _("Gratuit"), YesNo(), also="gratuité,gratis", example="non")
    price_amount = Column(
        "price_amount",
        _("Prix d’une rencontre"),
        Amount(),
        also="prix d’une rencontre (€),prix,tarif,paf,coût,participation,participation aux frais,"
        "prijs,kostprijs,bijdrage",
        example="3,50",
    )
    annual_fee = Column(
        "annual_fee",
        _("Cotisation annuelle"),
        Amount(),
        also="cotisation annuelle (€),cotisation,lidgeld",
    )
    price = Column("price", _("Prix en mots"), Words(), example="Ou ce que vous pouvez.")
    registration = Column(
        "registration",
        _("Inscription"),
        Registration(
            SupportGroup.Registration,
            {
                "none": "non,aucune,nee,libre,entrée libre,accès libre,sans,niet nodig,"
                "vrije toegang",
                "preferred": "souhaitée",
                "required": "oui,obligatoire,ja,verplicht",
                "interview": "entretien",
            },
        ),
        also="inscriptions,inscr,inschrijving,inschrijven",
        example="sur inscription",
    )
    registration_note = Column("registration_note", _("Précision sur l’inscription"), Words())
    anonymous = Column("anonymous", _("On peut rester anonyme"), YesNo(), also="anonyme,anonymat")
    cycle = Column(
        "cycle",
        _("Entrée"),
        Choice(
            SupportGroup.Cycle,
            {
                "drop_in": "libre,entrée libre",
                "open_group": "ouvert",
                "semi_open": "semi-ouvert",
                "closed_cycle": "fermé,cycle,groupe fermé",
            },
        ),
        also="cycle",
    )
    website = Column(
        "website",
        _("Site web"),
        Address(),
        also="site,site internet,internet,web,url,lien,www,website",
        example="www.exemple.be",
    )
    email = Column(
        "email", _("E-mail"), Email(), also="mail,courriel,adresse mail", example="info@exemple.be"
    )
    organiser_email = Column(
        "organiser_email",
        _("E-mail de qui organise"),
        Email(),
        also="e-mail de l’organisation du groupe,e-mail interne,mail interne,"
        "e-mail de contact interne,e-mail du responsable",
        hint=_("Pour demander si la fiche est encore juste ; jamais publié."),
    )
    phone = Column(
        "phone",
        _("Téléphone"),
        Phone(),
        also="tél,tel,gsm,numéro de téléphone,n° de téléphone,telefoon,telefoonnummer",
        hint=_("Jamais le numéro d’une personne privée."),
        example="081 22 33 44",
    )
    phone_note = Column("phone_note", _("Précision sur le téléphone"), Words(), example="le matin")
    helpline = Column(
        "helpline",
        _("Ligne d’écoute"),
        One("helplines"),
        hint=_("Si le numéro est celui d’une ligne d’écoute ; laissez alors le téléphone vide."),
    )
    source_url = Column(
        "source_url",
        _("Page de la source"),
        Address(),
        also="source_url,url de la source,lien de la source",
        example="https://www.exemple.be/groupes",
    )
    further_sources = Column("further_sources", _("Autres sources"), Lines())
    source_date = Column(
        "source_date",
        _("Date de la source"),
        PartialDate(),
        hint=_("2018, 2018-03, 21/03/2018."),
        example="2026-03",
    )
    confidence = Column("confidence", _("Confiance"), Choice(Sourced.Confidence), example="moyenne")
    internal_note = Column(
        "internal_note",
        _("Note interne"),
        Paragraphs(),
        also="remarque,remarques,commentaire,notes",
    )
    status = informative("get_status_display", _("Statut"), also="status,état")
    verified_on = informative("verified_on", _("Vérifié le"))
    updated_at = informative("updated_at", _("Modifié le"))
