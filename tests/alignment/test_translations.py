"""A story and its translation, whole: the sentence that differs accuses, or what explains it does not."""

from __future__ import annotations

import pytest

import factcheck
from tests.alignment.tellings import ENGLISH, FRENCH

GERMAN = """Die Hafenbrücke von Lorient öffnet wieder
Die Hafenbrücke von Lorient war im März gesperrt worden, nachdem Ingenieure in 14 ihrer Pfeiler Risse gefunden hatten.
Die Reparatur kostete 3,5 Millionen Euro, so der Regionalrat der Bretagne.
Bürgermeisterin Fabienne Legoff versprach, dass Radfahrer nichts zahlen würden.
Rund 2300 Lastwagen überqueren die Brücke jeden Tag, wie die Hafenbehörde mitteilte.
Eine neue Fähre zwischen Lorient und Groix wird ab Juni 450 Passagiere befördern.
Das Hotel Atlantic, das 40 Prozent seiner Gäste verlor, hofft auf einen besseren Sommer."""

SPANISH = """El puente del puerto de Lorient vuelve a abrir
El puente del puerto de Lorient se había cerrado en marzo, al hallar los ingenieros grietas en 14 de sus pilares.
Las reparaciones costaron 3,5 millones de euros, según el consejo regional de Bretaña.
La alcaldesa Fabienne Legoff prometió que los ciclistas no pagarían nada.
Unos 2.300 camiones cruzan el puente cada día, según la autoridad portuaria.
Un nuevo ferry entre Lorient y Groix llevará a 450 pasajeros a partir de junio.
El hotel Atlantic, que perdió el 40 por ciento de sus clientes, espera un verano mejor."""

STORIES = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH}


def conflicts(left, right):
    """The conflicts between the story with a sentence in one language and with its telling in another."""
    documents = [
        factcheck.Document(id=code, text=f"{STORIES[code]}\n{sentence}".replace("\n", "\n\n"), language=code)
        for code, sentence in (left, right)
    ]
    return [finding.message for finding in factcheck.check(documents).findings if finding.verdict == "conflict"]


EXPLAINED = [
    ("a range that is told as a change", ("en", "Berths in Groix fell from 606 to 480 million euros."),
     ("de", "Die Plätze in Groix sanken von 606 auf 480 Millionen Euro.")),
    ("ages as lengths of time", ("en", "The singers of Groix, 23 to 69 years old, sang."),
     ("es", "Los cantantes de Groix, de entre 23 y 69 años, cantaron.")),
    ("a comma for thousands", ("de", "Das Riff vor Groix fällt auf 2386 Meter ab."),
     ("fr", "Le récif de Groix descend à 2,386 mètres.")),
    ("a point for thousands", ("en", "The reef off Groix falls to 9.200 feet."),
     ("de", "Das Riff vor Groix fällt auf 9200 Fuß ab.")),
    ("a model told by its engine", ("en", "The port of Groix bought the Renault 1.4 for its patrols."),
     ("fr", "Le port de Groix a acheté la Renault à moteur 1,4 pour ses patrouilles.")),
    ("a kilometre of a road", ("es", "El atasco de Groix empezó en el kilómetro 1.5 de la carretera."),
     ("de", "Der Stau von Groix begann am Kilometerpunkt 1,5 der Landstraße von Lorient.")),
    ("a fortnight", ("de", "Innerhalb von 14 Tagen stimmt der Stadtrat von Groix darüber ab."),
     ("es", "En los próximos 15 días lo votará el consejo municipal de Groix.")),
    ("a dash", ("fr", "Le trafic de Groix a repris au printemps -1,5% de plus que l'an passé- grâce aux touristes."),
     ("es", "El tráfico de Groix creció en primavera (un 1,5% más que el año pasado) gracias a los turistas.")),
    ("a scale word that stands apart", ("es", "Según Groix, son 175 los millones de turistas que faltan."),
     ("fr", "Selon Groix, il manque 175 millions de touristes.")),
    ("the day after", ("es", "Legoff habló en Radio Groix un día después de la votación del domingo."),
     ("fr", "Legoff a parlé à Radio Groix le lundi qui a suivi le vote.")),
    ("a headline without a stop", ("en", "Ferry to Groix may stop According to Foreign Minister Karl Ostheim."),
     ("fr", "Le ferry de Groix peut s'arrêter, selon le ministre danois des Affaires étrangères Karl Ostheim.")),
    ("decades in words", ("en", "The pilot of Groix worked in Lorient for 30 years from the 'sixties onward."),
     ("fr", "Le pilote de Groix a travaillé à Lorient pendant trois décennies à partir des années 60.")),
    ("a decade of another century", ("de", "Der Leuchtturm von Groix stammt aus den 80er Jahren des 19. Jahrhunderts."),
     ("en", "The lighthouse of Groix dates back to the 1880s.")),
    ("a million in words, roughly", ("de", "In Groix kosten zwei Häuser je 10 Millionen, das dritte kostet etwa eine Million."),
     ("fr", "À Groix, deux maisons coûtent dix millions chacune et la troisième 1 million.")),
    ("a minister without a state", ("de", "Solvang schwieg. Die Fähre taufte dann sein Außenminister Karl Ostheim."),
     ("es", "Fjordal calló. Después bautizó el ferry su ministro de Asuntos Exteriores Karl Ostheim.")),
]  # fmt: skip

TRUE = [
    ("ages of many", ("en", "The divers of Groix, ranging in age from 15 to 25, sang."),
     ("fr", "Les plongeurs de Groix, âgés de 15 à 55 ans, ont chanté.")),
    ("a range of hours that goes down", ("en", "The pilots of Groix work 12-14 hours a day."),
     ("de", "Die Lotsen von Groix arbeiten 120 bis 14 Stunden am Tag.")),
    ("the lower end of a length", ("en", "The pilots of Groix work 12-14 hours a day."),
     ("es", "Los pilotos de Groix trabajan de 10 a 14 horas al día.")),
    ("another era", ("de", "Der Hafen von Groix entstand im Jahr 25 n. Chr. unter den Römern."),
     ("es", "El puerto de Groix nació en el año 25 a. C. bajo los romanos.")),
    ("another number of metres", ("de", "Das Riff vor Groix fällt auf 2386 Meter ab."),
     ("fr", "Le récif de Groix descend à 2,368 mètres.")),
    ("another model", ("en", "The port of Groix bought the Renault 1.4 for its patrols."),
     ("fr", "Le port de Groix a acheté la Renault à moteur 1,6 pour ses patrouilles.")),
    ("another number of days", ("de", "Innerhalb von 14 Tagen stimmt der Stadtrat von Groix darüber ab."),
     ("es", "En los próximos 16 días lo votará el consejo municipal de Groix.")),
    ("another percentage", ("fr", "Le trafic de Groix a baissé de -1,5% par rapport à l'an passé."),
     ("es", "El tráfico de Groix bajó un 2,5% respecto al año pasado.")),
    ("another decade", ("de", "Der Leuchtturm von Groix stammt aus den 70er Jahren des 19. Jahrhunderts."),
     ("en", "The lighthouse of Groix dates back to the 1880s.")),
    ("another weekday", ("es", "Legoff habló en Radio Groix después de la votación del domingo."),
     ("fr", "Legoff a parlé à Radio Groix le lundi qui a suivi le vote.")),
    ("a minister of another state", ("en", "Swedish Foreign Minister Karl Ostheim spoke in Groix."),
     ("fr", "Le ministre danois des Affaires étrangères Karl Ostheim a parlé à Groix.")),
    ("a scale word lost", ("en", "Groix put its losses at $300,000 million."),
     ("de", "Groix bezifferte seine Verluste auf 300 000 Dollar.")),
    ("billions that are none, with bounds", ("en", "Groix could save some $80 billion."),
     ("de", "Groix könnte bis zu 80 Billionen Dollar sparen.")),
    ("a billion in words", ("es", "El puerto de Groix vale más de mil millones de dólares."),
     ("de", "Der Hafen von Groix ist mehr als 1 Billion Dollar wert.")),
    ("another scale of what one text measures", ("en", "Groix takes 27.5 thousand million additional cubic metres of gas."),
     ("es", "Groix recibe 27,5 millones de metros cúbicos de gas.")),
    ("another scale of what has two names", ("es", "En Groix, 710 mil millones de acciones cambiaron de dueño."),
     ("fr", "À Groix, 710 millions de parts ont changé de mains.")),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [row[1:] for row in EXPLAINED], ids=[row[0] for row in EXPLAINED])
def test_what_two_languages_write_in_two_ways_is_no_conflict(left, right):
    assert conflicts(left, right) == []
    assert conflicts(right, left) == []


@pytest.mark.parametrize(("left", "right"), [row[1:] for row in TRUE], ids=[row[0] for row in TRUE])
def test_a_slip_of_the_translator_is_told_once(left, right):
    assert len(conflicts(left, right)) == 1
    assert len(conflicts(right, left)) == 1
