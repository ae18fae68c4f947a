"""What invented groups are made of: names and sentences in each language, and shares of kinds."""

LANGUAGES = {"fr": 50, "nl": 46, "de": 4}
# How many groups meet in a large town, against one in an ordinary commune.
LARGE_TOWNS = {
    "bruxelles": 30, "anvers": 25, "gand": 18, "liege": 18, "charleroi": 14, "namur": 12,
    "bruges": 10, "louvain": 10, "mons": 8, "eupen": 8, "hasselt": 7, "malines": 7, "courtrai": 6,
    "ostende": 6, "tournai": 6, "schaerbeek": 6, "anderlecht": 6, "ixelles": 5, "saint-vith": 4,
    "alost": 5, "saint-nicolas-waas": 5, "genk": 5, "verviers": 5, "la-louviere": 5, "arlon": 4,
}  # fmt: skip
KINDS = {
    "support": 31, "self_help": 26, "talking": 26, "meeting_place": 8, "therapy": 6, "circle": 3,
}  # fmt: skip
LISTING_TYPES = {"group": 93, "group_network": 4, "orientation": 3}
FORMATS = {"in_person": 84, "hybrid": 5, "online": 6, "phone": 3, "home": 2}
FACILITATION = {"": 10, "peer": 38, "professional": 36, "both": 16}
VISIBILITY = {"public": 84, "town": 9, "on_request": 7}
REGISTRATION = {"": 30, "none": 25, "preferred": 15, "required": 25, "interview": 5}
CYCLE = {"": 40, "drop_in": 28, "open_group": 15, "semi_open": 7, "closed_cycle": 10}
STATUS = {"published": 97, "paused": 2, "full": 1}
FREQUENCIES = {"weekly": 25, "fortnightly": 20, "monthly": 45, "every_two_months": 6, "": 4}
# (general audience, its share); a theme may add its own.
AUDIENCES = {
    "personne-concernee": 30, "proches": 22, "adultes": 20, "parents": 10, "familles": 5,
    "jeunes-adultes": 4, "aines": 4, "adolescents": 3, "tout-public": 2,
}  # fmt: skip
AUDIENCES_OF_BRANCH = {
    "aidants-et-proches": "proches",
    "deuil-et-perte": "personnes-endeuillees",
    "parentalite-et-famille": "parents",
    "memoire-et-vieillissement": "aines",
    "travail-et-epuisement": "travailleurs",
}

WORDS = {
    "fr": {
        "kinds": {
            "support": "Groupe de soutien",
            "self_help": "Groupe d’entraide",
            "talking": "Groupe de parole",
            "meeting_place": "Café-rencontre",
            "therapy": "Groupe thérapeutique",
            "circle": "Cercle de parole",
        },
        "names": ["{kind} {theme} – {town}", "{fancy} – {town}", "{kind} « {fancy} »",
                  "{theme} : {kind_lower} de {town}"],
        "fancy": ["La Parenthèse", "Le Fil", "Le Phare", "L’Escale", "Le Banc public",
                  "La Clairière", "Le Pas à pas", "La Passerelle", "L’Éclaircie", "Le Refuge",
                  "La Source", "Tournesol", "La Marelle", "Le Gué", "Le Petit Matin",
                  "La Table ronde"],
        "summary": ["Des rencontres pour parler de « {theme} » avec d’autres qui le vivent aussi.",
                    "On s’y retrouve autour d’un café, sans jugement, pour {audience}.",
                    "Un lieu pour souffler, écouter et être écouté, à {town}."],
        "description": [
            "Chacun parle s’il le souhaite ; ce qui se dit dans le groupe reste dans le groupe.",
            "Un petit nombre de personnes se retrouvent dans une salle calme, au rez-de-chaussée.",
            "Deux animateurs accueillent les nouveaux quelques minutes avant le début.",
            "On y partage des expériences, des adresses utiles et parfois un morceau de gâteau.",
            "Le groupe ne remplace pas un suivi médical ou psychologique.",
            "Une première rencontre sans engagement permet de voir si le groupe convient.",
            "Le thème change chaque fois ; les participants le choisissent ensemble.",
        ],
        "organisation": ["Association {fancy}", "{fancy} asbl", "Entraide {theme}",
                         "Maison {fancy}"],
        "venue": ["Maison de quartier", "Centre culturel", "Maison communale", "Bibliothèque",
                  "Maison médicale", "Salle paroissiale", "Hôpital, salle polyvalente"],
        "street": ["Rue de l’Église", "Rue de la Station", "Grand-Place", "Avenue des Tilleuls",
                   "Rue du Moulin", "Place communale", "Chaussée de Bruxelles", "Rue Haute"],
        "rhythm": "{start} – {end}, hors congés scolaires",
        "price": "{amount} € par rencontre, moins pour qui ne peut pas",
    },
    "nl": {
        "kinds": {
            "support": "Lotgenotengroep",
            "self_help": "Zelfhulpgroep",
            "talking": "Praatgroep",
            "meeting_place": "Praatcafé",
            "therapy": "Therapiegroep",
            "circle": "Praatcirkel",
        },
        "names": ["{kind} {theme} {town}", "{fancy} – {town}", "{kind} “{fancy}”",
                  "{theme}: {kind_lower} in {town}"],
        "fancy": ["De Brug", "Het Anker", "De Vuurtoren", "Het Baken", "De Luwte", "Ademruimte",
                  "De Oever", "Het Keerpunt", "De Linde", "Zonnebloem", "De Pleisterplaats",
                  "Stapsteen", "De Boomgaard", "Het Lichtpunt", "De Wegwijzer", "Samen sterk"],
        "summary": ["Een plek om over {theme_lower} te praten met mensen die hetzelfde meemaken.",
                    "Samenkomen bij een kop koffie, zonder oordeel, in {town}.",
                    "Een warme groep om te luisteren en gehoord te worden."],
        "description": [
            "Wie wil, vertelt; wat in de groep gezegd wordt, blijft in de groep.",
            "We komen met een kleine groep samen in een rustige zaal op het gelijkvloers.",
            "Twee begeleiders onthalen nieuwe deelnemers een kwartier vooraf.",
            "We delen ervaringen, nuttige adressen en soms een stuk taart.",
            "De groep vervangt geen medische of psychologische begeleiding.",
            "Een eerste keer komen kan vrijblijvend.",
        ],
        "organisation": ["{fancy} vzw", "Vereniging {fancy}", "Lotgenoten {theme}", "Huis {fancy}"],
        "venue": ["Dienstencentrum", "Cultuurcentrum", "Bibliotheek", "Wijkgezondheidscentrum",
                  "Parochiezaal", "Buurthuis", "Ziekenhuis, polyvalente zaal"],
        "street": ["Kerkstraat", "Stationsstraat", "Markt", "Lindenlaan", "Molenstraat",
                   "Dorpsplein", "Brusselsesteenweg", "Hoogstraat"],
        "rhythm": "{start} – {end}, niet tijdens schoolvakanties",
        "price": "{amount} euro per bijeenkomst, minder voor wie het moeilijk heeft",
    },
    "de": {
        "kinds": {
            "support": "Unterstützungsgruppe",
            "self_help": "Selbsthilfegruppe",
            "talking": "Gesprächsgruppe",
            "meeting_place": "Begegnungscafé",
            "therapy": "Therapiegruppe",
            "circle": "Gesprächskreis",
        },
        "names": ["{kind} {theme} {town}", "{fancy} – {town}", "{kind} „{fancy}“"],
        "fancy": ["Der Anker", "Die Brücke", "Der Leuchtturm", "Atempause", "Die Insel",
                  "Lichtblick", "Der Wegweiser", "Die Linde", "Neuer Mut", "Das Ufer"],
        "summary": ["Treffen für alle, die mit dem Thema {theme} leben.",
                    "Austausch bei einer Tasse Kaffee in {town}, ohne Urteil.",
                    "Ein Ort, um zuzuhören und gehört zu werden."],
        "description": [
            "Wer möchte, erzählt; was in der Gruppe gesagt wird, bleibt in der Gruppe.",
            "Wir treffen uns in kleiner Runde in einem ruhigen Raum im Erdgeschoss.",
            "Neue werden eine Viertelstunde vorher begrüßt.",
            "Wir teilen Erfahrungen, nützliche Adressen und manchmal ein Stück Kuchen.",
            "Die Gruppe ersetzt keine medizinische oder psychologische Begleitung.",
        ],
        "organisation": ["{fancy} VoG", "Verein {fancy}", "Selbsthilfe {theme}"],
        "venue": ["Kulturzentrum", "Pfarrsaal", "Bibliothek", "Seniorenzentrum", "Gemeindehaus"],
        "street": ["Kirchstraße", "Bahnhofstraße", "Marktplatz", "Lindenallee", "Mühlenweg",
                   "Aachener Straße", "Hauptstraße"],
        "rhythm": "{start} – {end}, außer in den Schulferien",
        "price": "{amount} € pro Treffen, weniger für alle, die es brauchen",
    },
}  # fmt: skip
