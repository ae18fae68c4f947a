"""What French phrases mean."""

from .parts import (
    AFTERNOON,
    BEGIN,
    END,
    EVENING,
    LIMIT,
    MID,
    MORNING,
    NOON,
    OPEN,
    REGISTRATION,
    TELEPHONE,
    WELCOME,
)

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
        "chaque semaine, toutes les semaines, hebdomadaire, hebdomadaires, hebdo, par semaine, "
        "une fois par semaine, 1 fois par semaine, 1x par semaine, 1x/semaine"
    ),
    "monthly": (
        "du mois, du mois de, du mois d', des mois de, des mois d', par mois, chaque mois, "
        "de chaque mois, tous les mois, mensuel, mensuels, mensuelle, mensuelles, mensuellement, "
        "une fois par mois, 1 fois par mois, 1x par mois, 1x/mois"
    ),
    "twice": (
        "bimensuel, bimensuels, bimensuelle, bimensuelles, bi-mensuel, bi-mensuelle, "
        "deux fois par mois, 2 fois par mois, 2x par mois, 2x/mois"
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
        2: (
            "tous les deux mois, tous les 2 mois, un mois sur deux, bimestriel, bimestrielle, "
            "bi-mestriel"
        ),
        3: (
            "tous les trois mois, tous les 3 mois, par trimestre, chaque trimestre, trimestriel, "
            "trimestrielle"
        ),
        4: "tous les quatre mois, tous les 4 mois",
        6: "tous les six mois, tous les 6 mois, semestriel, semestrielle",
    },
    "daily": "tous les jours, chaque jour, quotidien, quotidiennement",
    "except": (
        "sauf, hors, excepté, exceptés, à l'exception de, à l'exception des, à l'exception du, "
        "exceptée, exceptées, hormis, en dehors de, en dehors des, en dehors du, en dehors d', "
        "à l'exclusion de, à l'exclusion des, à l'exclusion du, mis à part"
    ),
    "not": "pas",
    "including": "y compris, aussi, également, même",
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
        "de": "vacances scolaires germanophones, vacances scolaires de la Communauté germanophone",
    },
    "public": "jours fériés, jours fériés légaux, jour férié, fériés, en cas de jour férié",
    "summer": (
        "été, vacances d'été, congés d'été, période estivale, grandes vacances, mois d'été, "
        "vacances scolaires d'été, vacances estivales"
    ),
    "pause": (
        "pause, pauses, pause estivale, pause annuelle, interruption, interruptions, interrompu, "
        "interrompue, interrompus, interrompues, arrêt, à l'arrêt, trêve, relâche, suspendu, "
        "suspendue, suspendus, suspendues, suspension, fermé, fermée, fermés, fermées, fermeture, "
        "fermeture annuelle, clôture, congé, congés, vacances, en congé, en vacances, repos, "
        "pas de réunion, pas de réunions, pas de rencontre, pas de rencontres, pas de séance, "
        "pas de séances, pas de permanence, pas de permanences, pas d'activité, pas d'activités, "
        "pas d'atelier, pas d'ateliers, pas de groupe, pas de groupes, pas de cours, "
        "pas de groupe de parole, pas d'accueil, aucune réunion, aucune rencontre, aucune séance, "
        "aucune activité, aucune permanence, aucun atelier, ne se réunit pas, "
        "ne se réunissent pas, nous ne nous réunissons pas, n'a pas lieu, n'ont pas lieu, "
        "pas de rendez-vous, sans réunion, nous fermons"
    ),
    "weekend": "week-end, week-ends, weekend, weekends",
    "included": "compris, comprise, comprises, inclus, incluse, incluses",
    "edge": {
        BEGIN: "début, au début de, début du mois de",
        MID: "mi, milieu, courant",
        END: "fin, à la fin de, fin du mois de",
    },
    "this": (
        "ce, cet, cette, ces, prochaine réunion, prochaine rencontre, prochaine séance, "
        "prochain rendez-vous, la prochaine fois"
    ),
    "counted": (
        "étage, étages, âge, édition, ligne, partie, rang, degré, génération, arrondissement, "
        "niveau"
    ),
    "apart": {
        REGISTRATION: (
            "inscription, inscriptions, s'inscrire, inscrire, inscrivez-vous, préinscription, "
            "préinscriptions, réservation, réservations, réserver, réservez, prévenir, "
            "au plus tard"
        ),
        TELEPHONE: (
            "téléphone, téléphonique, téléphoniques, téléphoner, téléphonez, tél, tél., appeler, "
            "appelez, appel, appels, joignable, joignables, secrétariat, heures de bureau, "
            "renseignement, renseignements, info, infos, information, informations, contact, "
            "contacter, contactez, répondeur, permanence téléphonique"
        ),
        WELCOME: "accueil, portes, arrivée, arrivées, ouverture des portes, bienvenue",
        OPEN: (
            "permanence, permanences, consultation, consultations, heures d'ouverture, "
            "horaire du bureau, horaires du bureau, bureau ouvert, heures d'accueil"
        ),
        LIMIT: "avant, après",
    },
    "of_pause": (
        "estivale, estival, annuelle, annuelles, annuel, hivernale, totale, complète, "
        "traditionnelle, habituelle, activités, complet"
    ),
    "harmless": (
        "groupe fermé, groupes fermés, réunion fermée, réunions fermées, "
        "sur inscription, sans inscription, sur réservation, sans réservation, arrêt de bus, "
        "arrêt de tram, arrêt du bus, arrêt du tram, pause café, pause-café, sans interruption, "
        "sans pause, n'hésitez pas"
    ),
    "during": (
        "pendant, durant, lors, au mois, au mois de, au mois d', aux mois de, les mois de, "
        "les mois d', le mois de, le mois d', mois de, mois d'"
    ),
    "from": (
        "à partir de, à partir du, à partir d', dès le, dès, depuis le, depuis, à dater du, "
        "reprise le, reprise en, reprise à partir du, reprise dès le, rentrée le, rentrée en, "
        "reprend le, reprennent le, nous reprenons le, on reprend le, débute le, débutent le, "
        "commence le, commencent le, démarre le, démarrent le, début le, démarrage le, "
        "première réunion le, première rencontre le, première séance le, 1re réunion le, "
        "1ère réunion le, 1ère rencontre le, 1ère séance le, première date le"
    ),
    "until": "jusqu'au, jusqu'à, jusque, jusqu'en",
    "to": "au, à",
    "and": "et, ainsi que, ni",
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
    "skip": {
        None: (
            "le, la, les, l', de, du, des, d', à, au, aux, en, heure, seulement, uniquement, "
            "prochaines dates, prochaine date, dates, date, chacun, quand"
        ),
        "meeting": (
            "réunion, réunions, rencontre, rencontres, séance, nous nous réunissons, se réunit, "
            "se réunissent, nous nous retrouvons, on se retrouve, a lieu, ont lieu, se tient"
        ),
    },
    "unclear": (
        "variable, variables, varie, selon, parfois, souvent, généralement, en général, "
        "en principe, habituellement, normalement, à déterminer, à convenir, sur rendez-vous, "
        "sur rdv, plusieurs, quelques, par an, par année, ponctuel, ponctuelle, ponctuellement, "
        "irrégulier, irrégulière, avant-dernier, alternance, en alternance, alternativement, "
        "pair, paire, paires, pairs, impair, impaire, impaires, impairs, périodes scolaires, "
        "période scolaire, année scolaire, trimestre, saison, fois, semaine, semaines, jour, "
        "jours, mois, an, minimum, au moins, quinzaine, quinzaines, puis, certain, certains, "
        "annoncées, exception, jours ouvrables, en fonction, prochain, prochaine, prochains, "
        "prochaines, suivant, suivante, si, lorsque, éventuellement, peut-être, mais, sinon, "
        "à défaut, hiver, printemps, automne, Pâques, Toussaint, Noël, Carnaval, Ascension, "
        "Pentecôte, annulé, annulée, annulés, période, périodes, semestre, supplémentaire, "
        "exceptionnellement, supprimé, reporté, reportée, déplacé, anciennement, autrefois, "
        "auparavant, tantôt, annuel, annuelle, annuellement, quinzomadaire, bihebdomadaire, "
        "bi-hebdomadaire, trimestriellement, lendemain, veille, demain, aujourd'hui, ne, n', "
        "pas toujours, pas forcément, pas nécessairement, arrêté, arrêtée, nouvel ordre, "
        "remplacé, remplacée, avancé, avancée, décalé, décalée, quasi, presque, sauf exception, "
        "fériés inclus"
    ),
}
