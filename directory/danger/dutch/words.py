"""The Dutch words of the signs of danger, by role."""

from .. import hurting

KIN = """
man vrouw vent vriend vriendin partner ex pa papa vader ma mama moeder ouders zoon dochter kind
kinderen broer zus nonkel oom tante stiefpapa pluspapa stiefmama stiefvader stiefmoeder plusvader pleegvader pleegmoeder schoonvader schoonmoeder opa
grootvader neef nicht buur buurman buurvrouw bompa peter lief echtgenoot echtgenote familie baby
broertje zusje puber tiener zoontje dochtertje kleinkind kleinzoon kleindochter bomma oma
"""
WORDS = hurting.DUTCH_WORDS | {
    "kin": KIN,
    "someone": KIN
    + " hij zij ze iemand die leraar leerkracht trainer coach baas priester meester buren "
    "collega begeleider dokter",
    "home": "man vent vriend partner ex pa papa vader ma mama moeder ouders zoon broer nonkel oom "
    "stiefvader stiefpapa pluspapa stiefmoeder plusvader pleegvader pleegmoeder schoonvader opa grootvader neef buurman lief echtgenoot familie "
    "vrouw vriendin zus bompa stiefbroer",
    "want": "wil wilt wilde wou wouw zou willen wens hoop wenste wilden wensen verlang",
    "no": "niet nie ni nimmer nooit geen gene nimeer",
    "me": "me mij mijn ons mezelf mijzelf",
    "self": "mezelf mijzelf zichzelf zich mijnzelf menzelf uzelf jezelf",
    "myself": "mezelf mijzelf zichzelf mijnzelf menzelf zelf",
    "dead": "dood doodgaan sterven sterve doodgan sterfen creperen",
    "live": "leven leve bestaan verderleven voortleven doorleven",
    "cut": "snij snijd snijdt snijden sneed gesneden snijde snei kerf kerven kras krast krassen krasse "
    "gekrast oversnijden doorsnijden opensnijden overgesneden doorgesneden snee",
    "skin": "arm armen pols polsen been benen vel huid dijen buik mesje scheermes aders",
    "hit": """
        slaat slaagt slaag sla slat sloeg slagen slaan geslagen klopt klop kloppen geklopt schopt
        schopte schoppen geschopt duwt duwde geduwd duwen stampt stampte gestampt trapt trapte getrapt
        stompt gestompt bijt gebeten knijpt mishandelt mishandeld mishandelde mishandelen mept gemept
        slaaat mishandeldt afgetrost aftroeven toegetakeld
    """,
    "beats": "slaat slaagt slat sloeg slaan slagen mishandelt mishandelen mishandelde schopt klopt",
    "medicine": """
        pil pillen pilletjes pille medicatie medicament medicamenten medicijn medicijnen tablet
        tabletten slaappil slaappillen slaapmiddel slaapmiddelen dafalgan dafalgans paracetamol
        ibuprofen xanax valium antidepressiva temesta lorazepam insuline morfine tramadol
        pijnstillers pijnstiller kalmeermiddelen perdolan trazodon zolpidem
    """,
    "quantity": "te teveel veel doos doosje dozen strip strips plaat plaatje heel hele al alle handvol pot "
    "potje drie vier vijf tien twintig dertig veertig vijftig honderd # overdosis hoop massa "
    "allemaal",
    "taken": "geslikt ingenomen genomen gepakt opgegeten gegeten binnen gedronken doorgeslikt "
    "slikte nam",
    "kill": "vermoorden vermoord vermoort vermorden vermoordt vermoorde vermoordde doodslaan "
    "doodmaken doden dooddoen doodsteken doodschieten afmaken kapotmaken neersteken wurgen "
    "afslachten vermoorde doodt ombrengen doodde",
    "weapon": "jachtgeweer vuurwapen keukenmes vleesmes luchtgeweer kalashnikov handgranaat alarmpistool mes messen wapen pistool geweer bijl hamer revolver schaar machete",
    "height": "brug trein raam dak flat metro tram water spoor sporen balkon gebouw viaduct vrachtwagen auto "
    "kanaal verdieping verdiep toren treinsporen perron snelweg terras",
    "touch": "raakt raakte betast betastte streelt bepotelt bepotelde befriemelt",
}
