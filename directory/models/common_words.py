"""What groups and editors write most often in fields of free words, which every language knows."""

from functools import cache

from django.utils.translation import gettext, gettext_noop

COMMON = (
    # What it costs
    gettext_noop("Gratuit"),
    gettext_noop("Gratuit, sans cotisation"),
    gettext_noop("Gratuit, dons libres"),
    gettext_noop("Petits prix"),
    gettext_noop("Participation modique"),
    # How one joins
    gettext_noop("Sans inscription"),
    gettext_noop("Aucune inscription"),
    gettext_noop("Sur inscription"),
    gettext_noop("Inscription obligatoire"),
    gettext_noop("Inscription par téléphone"),
    gettext_noop("Sans réservation"),
    gettext_noop("Réservation souhaitée"),
    gettext_noop("Sur rendez-vous"),
    gettext_noop("Sans rendez-vous"),
    gettext_noop("Accès libre"),
    gettext_noop("Accueil libre"),
    gettext_noop("Appel anonyme"),
    gettext_noop("Appel confidentiel"),
    gettext_noop("Vous pouvez rester anonyme"),
    gettext_noop("Sans inscription ; vous pouvez rester anonyme"),
    gettext_noop("Vous pouvez rejoindre ou quitter le groupe à tout moment"),
    # When
    gettext_noop("Chaque semaine"),
    gettext_noop("Chaque semaine, en soirée"),
    gettext_noop("Chaque semaine, dans chaque groupe"),
    gettext_noop("Une fois par semaine"),
    gettext_noop("Une ou deux fois par semaine"),
    gettext_noop("Un ou plusieurs jours par semaine"),
    gettext_noop("Plusieurs fois par semaine"),
    gettext_noop("Plusieurs activités par semaine"),
    gettext_noop("Toutes les deux semaines"),
    gettext_noop("Une fois par mois"),
    gettext_noop("Une fois par mois, de 14 h à 16 h"),
    gettext_noop("Une fois par mois, sauf en été"),
    gettext_noop("Une fois par mois, de 14 h à 16 h, hors congés scolaires"),
    gettext_noop("Deux fois par mois"),
    gettext_noop("Un lundi par mois"),
    gettext_noop("Un mercredi par mois"),
    gettext_noop("Un dimanche par mois"),
    gettext_noop("Deux jeudis par mois"),
    gettext_noop("Un vendredi par mois, sauf pendant les vacances"),
    gettext_noop("Un mardi soir par mois, sauf l’été"),
    gettext_noop("Quatre fois par an"),
    gettext_noop("Plusieurs fois par an"),
    gettext_noop("Rencontres régulières"),
    gettext_noop("Rendez-vous réguliers"),
    gettext_noop("De façon ponctuelle"),
    gettext_noop("De temps en temps"),
    gettext_noop("En journée"),
    gettext_noop("Des activités chaque semaine"),
    gettext_noop("Un programme différent chaque mois"),
    gettext_noop("Un vendredi par mois, de 14 h à 16 h"),
    gettext_noop("Un vendredi sur deux, de 10 h à 12 h"),
    gettext_noop("Une fois par mois, dans plusieurs localités"),
    gettext_noop("Une fois par mois, en fin de journée"),
    gettext_noop("Une fois par mois, parfois chaque semaine"),
    gettext_noop("Chaque mois, parfois chaque semaine, selon l’antenne"),
    gettext_noop("Une à deux fois par mois dans chaque antenne régionale"),
    gettext_noop("Une fois par mois ou tous les deux mois, selon la région"),
    gettext_noop("Plusieurs fois par an, dans des communes différentes"),
    gettext_noop("Selon le cercle, souvent chaque semaine"),
    gettext_noop("Selon l’agenda de l’association"),
    gettext_noop("Selon le calendrier de l’année"),
    gettext_noop("Jours et heures sur le site"),
    gettext_noop("Ponctuellement, en soirée"),
    gettext_noop("Toutes les 6 à 8 semaines"),
    gettext_noop("Un cycle de huit semaines"),
    # Beside when
    gettext_noop("matin"),
    gettext_noop("midi"),
    gettext_noop("après-midi"),
    gettext_noop("en fin d’après-midi"),
    gettext_noop("soir"),
    gettext_noop("en soirée"),
    gettext_noop("à confirmer"),
    # Whose number it is
    gettext_noop("ligne de l’association"),
    gettext_noop("jour et nuit"),
    # What groups that speak Dutch, German or English say of themselves
    gettext_noop("Annonce souhaitée, par téléphone ou par e-mail"),
    gettext_noop("Chaque mois, parfois chaque semaine, selon l’antenne"),
    gettext_noop("De 2 à 20 €, selon le revenu"),
    gettext_noop("Cotisation de 20 €"),
    gettext_noop("Gratuit pour les membres, 4 € pour les autres"),
    gettext_noop("Inscription par le site"),
    gettext_noop("Les mois impairs sauf juillet, à 19 h 30 (horaire de 2017)"),
    gettext_noop("Une dizaine de journées par an (2018)"),
    gettext_noop("Une fois par mois ou tous les deux mois, selon la région"),
    gettext_noop("Séances d’au moins 1 h 30"),
    gettext_noop("Un entretien préalable avec l’équipe"),
    gettext_noop("Un entretien d’accueil d’abord. Groupe semi-ouvert, dès 16 ans."),
    gettext_noop("Un après-midi toutes les deux semaines, pendant huit séances"),
    gettext_noop("secrétariat du service de radiothérapie"),
    gettext_noop("Sans inscription ; pour le repas de midi, inscrivez-vous"),
    gettext_noop("Pendant la semaine des lésions cérébrales"),
    gettext_noop("5 € par séance de 3 h (2020)"),
    gettext_noop("Un cycle de cinq rencontres, à partir de septembre 2022"),
    gettext_noop("Une fois par mois dans chaque village"),
    gettext_noop("Repas à petit prix, tarif social"),
    gettext_noop("Transport adapté possible"),
    gettext_noop("Quatre fois par an, de 13 h 30 à 15 h 30"),
    gettext_noop("Un cycle de six rencontres de 2 h"),
    gettext_noop("Jours et heures sur le site"),
    gettext_noop("2,50 € par séance de groupe"),
    gettext_noop("secrétariat du réseau"),
    gettext_noop("Gratuit ; petite contribution pour la salle et les boissons"),
    gettext_noop("Aucune inscription, accueil libre"),
    gettext_noop("Un camp d’une semaine en été"),
    gettext_noop("Le mardi, de 19 h à 21 h, tous les deux mois, sauf en été"),
    gettext_noop("Inscription souhaitée, pas obligatoire"),
    gettext_noop("De 13 h 30 à 16 h, à des dates variables"),
    gettext_noop("Un mardi par trimestre, de 13 h 30 à 16 h ou de 19 h à 21 h 30"),
    gettext_noop("Cinq soirées annoncées pour 2025, à 19 h 30"),
    gettext_noop("Le mardi soir, à des dates variables (source de 2023)"),
    gettext_noop("Près de la gare."),
    gettext_noop("Pour les femmes déjà suivies par Prisma"),
    gettext_noop("Sans rendez-vous, ou sur rendez-vous"),
    gettext_noop("Réservé aux victimes du terrorisme"),
    gettext_noop("Selon le calendrier de l’année"),
    gettext_noop("autismetelefoon, ligne de l’association"),
)


def plain(words):
    """Whatever spaces stand before a sign."""
    return " ".join(words.split())


@cache
def _messages():
    return {plain(message): message for message in COMMON}


def common(words):
    """These words in the language of the page, where every language knows them; else nothing."""
    message = _messages().get(plain(words))
    return gettext(message) if message else ""
