"""What French phrases mean."""

from .parts import AFTERNOON, EVENING, MORNING, NOON

WORDS = {
    "ordinal": {
        1: "1er, 1ers, 1re, 1ère, premier, premiers, première",
        2: "2e, 2es, 2ème, 2èmes, 2nd, deuxième, deuxièmes, second",
        3: "3e, 3es, 3ème, 3èmes, troisième, troisièmes",
        4: "4e, 4es, 4ème, 4èmes, quatrième, quatrièmes",
        5: "5e, 5ème, cinquième",
        -1: "dernier, derniers, dernière",
    },
    "number": {
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        12: "douze",
    },
    "every": "chaque, tous les, toutes les",
    "weekly": (
        "chaque semaine, toutes les semaines, hebdomadaire, hebdomadaires, hebdo, "
        "par semaine, une fois par semaine, 1 fois par semaine, 1x par semaine, 1x/semaine"
    ),
    "monthly": (
        "du mois, du mois de, du mois d', des mois de, des mois d', par mois, chaque mois, "
        "de chaque mois, tous les mois, mensuel, mensuels, mensuelle, mensuelles, "
        "mensuellement, une fois par mois, 1 fois par mois, 1x par mois, 1x/mois"
    ),
    "twice": (
        "bimensuel, bimensuels, bimensuelle, bimensuelles, deux fois par mois, "
        "2 fois par mois, 2x par mois, 2x/mois"
    ),
    "weeks": {
        2: (
            "toutes les deux semaines, toutes les 2 semaines, une semaine sur deux, "
            "1 semaine sur 2, tous les quinze jours, tous les 15 jours, sur deux, sur 2"
        ),
        3: "toutes les trois semaines, toutes les 3 semaines, une semaine sur trois",
        4: "toutes les quatre semaines, toutes les 4 semaines",
    },
    "months": {
        2: "tous les deux mois, tous les 2 mois, un mois sur deux, bimestriel, bimestrielle",
        3: (
            "tous les trois mois, tous les 3 mois, par trimestre, chaque trimestre, "
            "trimestriel, trimestrielle"
        ),
        4: "tous les quatre mois, tous les 4 mois",
        6: "tous les six mois, tous les 6 mois, semestriel, semestrielle",
    },
    "daily": "tous les jours, chaque jour, quotidien, quotidiennement",
    "except": (
        "sauf, hors, excepté, exceptés, à l'exception de, à l'exception des, à l'exception du, "
        "hormis, en dehors de, en dehors des, pas de réunion, pas de réunions, "
        "pas de rencontre, pas de rencontres, pas de séance, pas de séances, relâche, "
        "fermé, fermée, interrompu, interrompue, suspendu, suspendue"
    ),
    "not": "pas",
    "including": "y compris, aussi, même",
    "school": {
        None: (
            "vacances scolaires, congés scolaires, vacances et congés scolaires, "
            "périodes de vacances scolaires, périodes de congés scolaires"
        ),
        "fr": (
            "vacances scolaires francophones, "
            "vacances scolaires de la Fédération Wallonie-Bruxelles"
        ),
        "nl": "vacances scolaires flamandes, vacances scolaires néerlandophones",
        "de": (
            "vacances scolaires germanophones, vacances scolaires de la Communauté germanophone"
        ),
    },
    "public": "jours fériés, jours fériés légaux, jour férié, fériés",
    "summer": ("été, vacances d'été, congés d'été, période estivale, grandes vacances, mois d'été"),
    "during": "pendant, durant, lors, au mois",
    "from": "à partir de, à partir du, à partir d', dès le, depuis le",
    "until": "jusqu'au, jusqu'à, jusque, jusqu'en",
    "to": "au, à",
    "and": "et, ainsi que",
    "or": "ou",
    "one": "un, une, 1",
    "about": "environ, env, vers, ± ",
    "cycle": "cycle, cycles, module",
    "sessions": "séances, rencontres, ateliers, réunions, soirées, sessions, matinées",
    "part": {
        MORNING: "matin, matins, matinée, en matinée",
        NOON: "midi, midis",
        AFTERNOON: "après-midi, après midi, après-midis",
        EVENING: "soir, soirs, soirée, en soirée",
    },
    "skip": (
        "le, la, les, l', de, du, des, d', à, au, aux, en, nous nous réunissons, "
        "se réunit, se réunissent, nous nous retrouvons, on se retrouve, réunion, réunions, "
        "rencontre, rencontres, a lieu, ont lieu, heure, seulement, uniquement, "
        "prochaines dates, prochaine date, dates, date, se tient, ce, ces, chacun"
    ),
    "unclear": (
        "variable, variables, varie, selon, parfois, souvent, généralement, en général, "
        "en principe, habituellement, normalement, à déterminer, à convenir, sur rendez-vous, "
        "sur rdv, plusieurs, quelques, par an, par année, ponctuel, ponctuelle, "
        "ponctuellement, irrégulier, irrégulière, avant-dernier, alternance, en alternance, "
        "alternativement, pair, paire, paires, pairs, impair, impaire, impaires, impairs, "
        "périodes scolaires, période scolaire, année scolaire, trimestre, saison, fois, "
        "semaine, semaines, jour, jours, mois, an, vacances, congés, congé, minimum, au moins, "
        "puis, certain, certains, annoncées, exception, jours ouvrables, week-end, weekend, "
        "en fonction, prochain, prochaine, prochains, prochaines, suivant, suivante, si, "
        "lorsque, éventuellement, peut-être, mais, sinon, à défaut, hiver, printemps, automne, "
        "Pâques, Toussaint, Noël, Carnaval, Ascension, Pentecôte, annulé, annulée, annulés, "
        "période, périodes, semestre, supplémentaire, exceptionnellement, "
        "supprimé, reporté, reportée, déplacé, anciennement, autrefois, auparavant, tantôt"
    ),
}
