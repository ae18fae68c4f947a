"""The German words of the signs of danger, by role."""

from .. import hurting

KIN = """
mann frau freund freundin partner partnerin ex vater papa mutter mama eltern sohn tochter kind kinder
bruder schwester onkel tante stiefvater stiefmutter pflegevater pflegemutter opa grossvater oma cousin nachbar nachbarin
schwiegervater schwiegermutter verlobter familie baby enkel enkelin teenager kumpel ehemann ehefrau
lebensgefahrte exmann exfreund
"""
WORDS = hurting.GERMAN_WORDS | {
    "kin": KIN,
    "someone": KIN + " er sie jemand lehrer trainer chef pfarrer typ leute betreuer",
    "home": "mann freund partner ex vater papa mutter mama eltern sohn bruder onkel stiefvater stiefmutter pflegevater pflegemutter "
    "opa grossvater cousin nachbar schwiegervater verlobter familie frau freundin ehemann exmann "
    "exfreund lebensgefahrte",
    "want": "will wil mochte moechte mocht wollte wunschte wuenschte wunsche wuensche wurde hoffe hatte "
    "wollen mag woll willst",
    "no": "nicht nich nit net nie niemals kein keine keinen keinerlei ohne",
    "me": "mich mir uns meine meinen mein mi",
    "self": "mich mir sich selbst selber",
    "dead": "sterben sterbe tot tod krepieren sterbn verrecken",
    "live": "leben lebe existieren weiterleben dasein",
    "hit": """
        schlagt schlaegt schlug schlagen geschlagen haut haute gehauen tritt trat getreten schubst
        schubste geschubst boxt boxte geboxt ohrfeigt prugelt pruegelt verprugelt verpruegelt
        geprugelt schuttelt schlegt misshandelt misshandelte beisst wurgt kneift stosst gestossen
        verhaut vermobelt kratzt geohrfeigt verprugelte zusammengeschlagen
    """,
    "beats": "schlagt schlaegt schlug schlagen haut verprugelt verpruegelt misshandelt prugelt geschlagen",
    "medicine": """
        tablette tabletten pille pillen schlaftablette schlaftabletten medikament medikamente
        medikamenten paracetamol ibuprofen dafalgan tilidin xanax valium antidepressiva insulin
        schmerzmittel schmerztabletten schlafmittel beruhigungsmittel beruhigungstabletten tavor
        lorazepam aspirin
    """,
    "quantity": "viel viele zu zuviel zuviele packung schachtel ganze ganzen alle handvoll haufen drei vier "
    "funf zehn zwanzig dreissig vierzig funfzig hundert # dose gesamte blister",
    "taken": "genommen geschluckt eingenommen gegessen getrunken genomen geschlukt schlucke eingeworfen "
    "runtergeschluckt nahm schluckte runtergespult weggespult",
    "kill": "umbringen umbringt umzubringen umgebracht toten tötet toeten tötete totet totschlagen ermorden "
    "erstechen abstechen erschiessen erwurgen erwuergen toetet kaltmachen totmachen vergiften "
    "umbringe ermordet abknallen",
    "weapon": "jagdgewehr schusswaffe kuchenmesser flinte schrotflinte luftgewehr schreckschusspistole schlagstock messer waffe pistole gewehr axt hammer revolver schere machete beil",
    "height": "brucke bruecke zug zuge fenster dach balkon haus hochhaus bahn gleis gleise auto lkw wasser turm "
    "klippe ubahn strassenbahn stock etage bahnsteig autobahn gelander balkon hochhaus",
    "skin": "arm arme armen handgelenk handgelenke pulsadern pulsader beine bein haut oberschenkel klinge "
    "klingen rasierklinge rasierklingen unterarm unterarme",
    "cut": "schneide schneiden schneidet schnitt geschnitten ritze ritzen ritzt geritzt aufschneiden "
    "aufgeschnitten aufritzen aufgeritzt aufschlitzen aufgeschlitzt kratze",
}
