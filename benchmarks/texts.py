"""Text to measure on: news of no place, made from sentences that are varied, and text that slows careless patterns down."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count, cycle

_WORDS = re.compile(r"\w+")

_SENTENCES = {
    "en": (
        "The harbour board of {town} said on {day} March {year} that the new ferry would carry {number},500 passengers a day.",
        "Its chairwoman, {first} {family}, met the transport minister, {other}, in {town} last {weekday}.",
        "“We expect at least {number} million tonnes of freight by the end of {year},” she told the local paper.",
        "Work on the quay, which has taken more than two years and cost about {number}.4 million euros, is nearly done.",
        "Nobody was hurt when a crane fell over in early spring, although some of the wiring had to be replaced.",
        "Roughly a third of the crew, or {number} sailors aged between 20 and 30, come from the villages along the coast.",
        "The company, founded in 19{day}, said sales rose {number}.2 percent in the third quarter of {year}.",
    ),
    "fr": (
        "La régie du port de {town} a annoncé le {day} mars {year} que le bac transporterait {number} 500 passagers par jour.",
        "Sa présidente, {first} {family}, a rencontré le ministre des Transports, {other}, à {town} {weekday} dernier.",
        "« Nous attendons au moins {number} millions de tonnes de fret d’ici la fin de {year} », a-t-elle dit au journal.",
        "Les travaux du quai, qui ont duré plus de deux ans et coûté environ {number},4 millions d’euros, s’achèvent.",
        "Personne n’a été blessé lorsqu’une grue s’est renversée au début du printemps, mais il a fallu refaire le câblage.",
        "Près d’un tiers de l’équipage, soit {number} marins âgés de 20 à 30 ans, vient des villages de la côte.",
        "L’entreprise, fondée en 19{day}, a vu ses ventes progresser de {number},2 % au troisième trimestre {year}.",
    ),
    "de": (
        "Der Hafenrat von {town} teilte am {day}. März {year} mit, die neue Fähre werde {number}.500 Fahrgäste am Tag befördern.",
        "Seine Vorsitzende, {first} {family}, traf den Verkehrsminister, {other}, am vergangenen {weekday} in {town}.",
        "„Wir erwarten mindestens {number} Millionen Tonnen Fracht bis Ende {year}“, sagte sie der Lokalzeitung.",
        "Die Arbeiten am Kai, die mehr als zwei Jahre gedauert und rund {number},4 Millionen Euro gekostet haben, sind bald fertig.",
        "Niemand wurde verletzt, als im Frühjahr ein Kran umstürzte, doch ein Teil der Leitungen musste ersetzt werden.",
        "Etwa ein Drittel der Mannschaft, {number} Matrosen im Alter von 20 bis 30 Jahren, kommt aus den Dörfern an der Küste.",
        "Das Unternehmen, gegründet 19{day}, meldete für das dritte Quartal {year} ein Umsatzplus von {number},2 Prozent.",
    ),
    "es": (
        "La junta del puerto de {town} anunció el {day} de marzo de {year} que el nuevo ferri llevará {number}.500 pasajeros al día.",
        "Su presidenta, {first} {family}, se reunió con el ministro de Transportes, {other}, en {town} el {weekday} pasado.",
        "«Esperamos al menos {number} millones de toneladas de carga para finales de {year}», dijo al diario local.",
        "Las obras del muelle, que han durado más de dos años y costado unos {number},4 millones de euros, están casi acabadas.",
        "Nadie resultó herido cuando una grúa se vino abajo a principios de la primavera, pero hubo que cambiar los cables.",
        "Cerca de un tercio de la tripulación, {number} marineros de entre 20 y 30 años, viene de los pueblos de la costa.",
        "La empresa, fundada en 19{day}, aumentó sus ventas un {number},2 % en el tercer trimestre de {year}.",
    ),
    "it": (
        "Il consiglio del porto di {town} ha annunciato il {day} marzo {year} che il traghetto porterà {number}.500 passeggeri al giorno.",
        "La presidente, {first} {family}, ha incontrato il ministro dei Trasporti, {other}, a {town} {weekday} scorso.",
        "«Ci aspettiamo almeno {number} milioni di tonnellate di merci entro la fine del {year}», ha detto al giornale locale.",
        "I lavori del molo, durati più di due anni e costati circa {number},4 milioni di euro, sono quasi finiti.",
        "Nessuno è rimasto ferito quando una gru è caduta all'inizio della primavera, ma si sono dovuti rifare i cavi.",
        "Circa un terzo dell'equipaggio, {number} marinai tra i 20 e i 30 anni, viene dai paesi della costa.",
        "L'azienda, fondata nel 19{day}, ha visto le vendite salire del {number},2 per cento nel terzo trimestre del {year}.",
    ),
    "pt": (
        "A junta do porto de {town} anunciou em {day} de março de {year} que o novo barco levará {number}.500 passageiros por dia.",
        "A presidente, {first} {family}, encontrou o ministro dos Transportes, {other}, em {town} na última {weekday}.",
        "“Esperamos pelo menos {number} milhões de toneladas de carga até ao fim de {year}”, disse ao jornal local.",
        "As obras do cais, que duraram mais de dois anos e custaram cerca de {number},4 milhões de euros, estão quase prontas.",
        "Ninguém ficou ferido quando uma grua caiu no início da primavera, mas foi preciso trocar os cabos.",
        "Cerca de um terço da tripulação, {number} marinheiros entre 20 e 30 anos, vem das aldeias da costa.",
        "A empresa, fundada em 19{day}, viu as vendas subirem {number},2% no terceiro trimestre de {year}.",
    ),
    "nl": (
        "Het havenbestuur van {town} maakte op {day} maart {year} bekend dat de veerboot {number}.500 passagiers per dag zal vervoeren.",
        "De voorzitster, {first} {family}, ontmoette de minister van Verkeer, {other}, afgelopen {weekday} in {town}.",
        "‘We verwachten minstens {number} miljoen ton vracht tegen het einde van {year}’, zei ze tegen de plaatselijke krant.",
        "Het werk aan de kade, dat meer dan twee jaar duurde en zo'n {number},4 miljoen euro kostte, is bijna klaar.",
        "Niemand raakte gewond toen in het vroege voorjaar een kraan omviel, maar een deel van de leidingen moest worden vervangen.",
        "Ongeveer een derde van de bemanning, {number} matrozen tussen 20 en 30 jaar, komt uit de dorpen langs de kust.",
        "Het bedrijf, opgericht in 19{day}, zag de omzet in het derde kwartaal van {year} met {number},2 procent stijgen.",
    ),
}
# News has some three figures in a thousand characters: three of these stand between two sentences with figures.
_PLAIN = {
    "en": (
        "People who live near the harbour had asked for a quieter timetable, and many came to the meeting to say so again.",
        "The old boats are loved but slow, and in bad weather they often stay in port while passengers wait in the cold.",
        "{first} {family} grew up in {town}, where her mother kept a shop behind the fish market.",
        "Critics say the plan helps tourists more than the islanders, who would rather see a better road to the hospital.",
        "The board denies it and points out that the school bus, too, depends on a boat that can sail in any wind.",
        "{other} did not answer questions on his way out; a spokeswoman said he had listened with great interest.",
        "It is not the first time that the town has argued about its harbour, and it will hardly be the last.",
        "Fishermen fear for their moorings, although the drawings leave them the inner basin and the ice house.",
        "A decision on who will run the service is still to come, and several companies have shown an interest.",
        "“Nobody here wants to stop the boats,” said a teacher from {town}. “We want them to run when children need them.”",
    ),
    "fr": (
        "Les riverains du port demandaient des horaires plus calmes, et beaucoup sont venus le répéter pendant la réunion.",
        "On aime les vieux bateaux mais ils sont lents, et par gros temps ils restent à quai tandis que les gens attendent.",
        "{first} {family} a grandi à {town}, où sa mère tenait une boutique derrière le marché aux poissons.",
        "Selon ses détracteurs, le projet sert les touristes plus que les insulaires, qui préféreraient une meilleure route.",
        "Elle s’en défend et rappelle que le car scolaire dépend lui aussi d’un bateau qui sorte par tous les vents.",
        "{other} n’a pas répondu aux questions en sortant ; une porte-parole assure qu’il a écouté avec grand intérêt.",
        "La ville se dispute souvent au sujet de son port, et ce n’est sans doute pas la dernière fois qu’elle le fait.",
        "Les pêcheurs craignent pour leurs places, bien que les plans leur laissent le bassin intérieur et la glacière.",
        "Il reste à choisir qui exploitera la ligne, et plusieurs entreprises ont déjà fait savoir leur intérêt.",
        "« Personne ici ne veut arrêter les bateaux », dit un instituteur de {town}. « Il faut qu’ils servent aux enfants. »",
    ),
    "de": (
        "Wer am Hafen wohnt, hatte um einen ruhigeren Fahrplan gebeten, und viele kamen zur Sitzung, um das noch einmal zu sagen.",
        "Die alten Schiffe sind beliebt, aber langsam, und bei Sturm bleiben sie im Hafen, während die Leute in der Kälte warten.",
        "{first} {family} wuchs in {town} auf, wo ihre Mutter hinter dem Fischmarkt einen Laden hatte.",
        "Kritiker sagen, der Plan helfe den Touristen mehr als den Inselbewohnern, die lieber eine bessere Straße hätten.",
        "Der Rat bestreitet das und verweist darauf, dass auch der Schulbus von einem Schiff abhängt, das bei jedem Wind fährt.",
        "{other} beantwortete beim Hinausgehen keine Fragen; eine Sprecherin sagte, er habe mit großem Interesse zugehört.",
        "Die Stadt streitet nicht zum ersten Mal über ihren Hafen, und es wird kaum das letzte Mal gewesen sein.",
        "Die Fischer fürchten um ihre Liegeplätze, obwohl die Zeichnungen ihnen das innere Becken und das Eishaus lassen.",
    ),
    "es": (
        "Quienes viven junto al puerto habían pedido un horario más tranquilo, y muchos acudieron a la reunión para repetirlo.",
        "Los viejos barcos gustan pero son lentos, y con mal tiempo se quedan en el puerto mientras la gente espera en el frío.",
        "{first} {family} creció en {town}, donde su madre tenía una tienda detrás de la lonja.",
        "Los críticos dicen que el plan ayuda más a los turistas que a los isleños, que preferirían una carretera mejor.",
        "La junta lo niega y recuerda que también el autobús escolar depende de un barco que salga con cualquier viento.",
        "{other} no contestó a las preguntas al salir; una portavoz dijo que había escuchado con gran interés.",
        "No es la primera vez que el pueblo discute sobre su puerto, y difícilmente será la última.",
        "Los pescadores temen por sus amarres, aunque los planos les dejan la dársena interior y la fábrica de hielo.",
    ),
    "it": (
        "Chi abita vicino al porto aveva chiesto orari più tranquilli, e molti sono venuti alla riunione per ripeterlo.",
        "Le vecchie barche piacciono ma sono lente, e col brutto tempo restano in porto mentre la gente aspetta al freddo.",
        "{first} {family} è cresciuta a {town}, dove la madre aveva una bottega dietro il mercato del pesce.",
        "I critici dicono che il piano aiuta i turisti più degli isolani, che preferirebbero una strada migliore.",
        "Il consiglio lo nega e ricorda che anche lo scuolabus dipende da una barca che parta con ogni vento.",
        "{other} non ha risposto alle domande uscendo; una portavoce ha detto che aveva ascoltato con grande interesse.",
        "Non è la prima volta che la città litiga per il suo porto, e difficilmente sarà l'ultima.",
        "I pescatori temono per i loro ormeggi, anche se i disegni lasciano loro il bacino interno e la ghiacciaia.",
    ),
    "pt": (
        "Quem mora junto ao porto tinha pedido um horário mais calmo, e muitos foram à reunião para o repetir.",
        "Os barcos velhos são queridos mas lentos, e com mau tempo ficam no porto enquanto as pessoas esperam ao frio.",
        "{first} {family} cresceu em {town}, onde a mãe tinha uma loja atrás do mercado do peixe.",
        "Os críticos dizem que o plano ajuda mais os turistas do que os ilhéus, que prefeririam uma estrada melhor.",
        "A junta nega e lembra que também o autocarro da escola depende de um barco que saia com qualquer vento.",
        "{other} não respondeu a perguntas à saída; uma porta-voz disse que tinha ouvido com grande interesse.",
        "Não é a primeira vez que a cidade discute o seu porto, e dificilmente será a última.",
        "Os pescadores temem pelos seus lugares, embora os desenhos lhes deixem a doca interior e a casa do gelo.",
    ),
    "nl": (
        "Wie bij de haven woont had om een rustiger dienstregeling gevraagd, en velen kwamen naar de vergadering om dat te herhalen.",
        "De oude boten zijn geliefd maar traag, en bij slecht weer blijven ze in de haven terwijl de mensen in de kou wachten.",
        "{first} {family} groeide op in {town}, waar haar moeder een winkel had achter de vismarkt.",
        "Volgens critici helpt het plan de toeristen meer dan de eilanders, die liever een betere weg zouden zien.",
        "Het bestuur ontkent dat en wijst erop dat ook de schoolbus afhangt van een boot die bij elke wind kan varen.",
        "{other} beantwoordde bij het weggaan geen vragen; een woordvoerster zei dat hij met veel belangstelling had geluisterd.",
        "Het is niet de eerste keer dat de stad over haar haven ruziet, en het zal nauwelijks de laatste zijn.",
        "De vissers vrezen voor hun ligplaatsen, hoewel de tekeningen hun het binnenbekken en het ijshuis laten.",
    ),
}
_FIRST = ("Ann", "Béatrice", "Clara", "Dolores", "Edith", "Fanny", "Greta")
_SYLLABLES = ("nor", "cas", "tel", "mer", "vik", "por", "hal", "lan", "dor", "bel", "gar", "sen", "tam", "rin", "wes")
_WEEKDAYS = {
    "en": ("Monday", "Wednesday", "Friday"),
    "fr": ("lundi", "mercredi", "vendredi"),
    "de": ("Montag", "Mittwoch", "Freitag"),
    "es": ("lunes", "miércoles", "viernes"),
    "it": ("lunedì", "mercoledì", "venerdì"),
    "pt": ("segunda-feira", "quarta-feira", "sexta-feira"),
    "nl": ("maandag", "woensdag", "vrijdag"),
}
LANGUAGES = tuple(_WEEKDAYS)


def ordinary(language: str, length: int, topic: int = 0) -> str:
    """At least `length` characters of news: the same at each call, with the topic's people and town."""
    weekdays, town = _WEEKDAYS[language], _name(topic)
    written: list[str] = []
    missing = length
    for number, sentence in zip(count(11), cycle(_mixed(language)), strict=False):
        said = sentence.format(
            town=town, first=_FIRST[topic % 7], family=_name(topic + 1700), other=f"Edwin {_name(topic + 900)}",
            weekday=weekdays[number % 3], day=10 + number % 19, year=2001 + number % 23, number=number % 389 + 2,
        )  # fmt: skip
        written.append(said + ("\n\n" if number % 3 == 0 else " "))
        missing -= len(written[-1])
        if missing <= 0:
            break
    return "".join(written)


def many_stories(language: str, length: int) -> str:
    """At least `length` characters of stories, each on other people and another town."""
    return "\n\n".join(ordinary(language, 3_000, topic) for topic in range(length // 3_000 + 1))[:length]


def _mixed(language: str) -> list[str]:
    plain = cycle(_PLAIN[language])
    rounds = len(_PLAIN[language])  # all plain sentences stand beside all those with figures
    return [said for figures in _SENTENCES[language] * rounds for said in (figures, next(plain), next(plain), next(plain))]


def _name(number: int) -> str:
    """A name of three syllables, another for each number below 3,375."""
    size = len(_SYLLABLES)
    return (_SYLLABLES[number % size] + _SYLLABLES[number // size % size] + _SYLLABLES[number // size**2 % size]).title()


def plain_words(text: str) -> list[str]:
    """The text cut into words: the unit of comparison."""
    return _WORDS.findall(text)


def listing(length: int, first_year: int = 1900) -> str:
    """One sentence of at least `length` characters on meetings, with another day and year each."""
    months = ("January", "February", "April", "May", "June", "July", "August")
    met = [f"{1 + i % 28} {months[i % 7]} {first_year + i // 7 % 120}" for i in range(length // 14 + 1)]
    return f"The harbour board of Norcas met Ann Marlowe on {', '.join(met)}."


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda length: unit * (length // len(unit) + 1)


_TABLE = "Norcas\t1,200\t45.3\t17\nTelmer\t980\t12.8\t9\n"
# Two tellings of something that is no news, in one language each: what slows a careless comparison down.
ODD_PAIRS: dict[str, tuple[Callable[[int], str], Callable[[int], str]]] = {
    "one sentence, repeated": (_repeated("The board said on 17 March that 330 people left. "),) * 2,
    "no sentence ends": (_repeated("and the board of Norcas with 330 people in 2011 "),) * 2,
    "a table": (_repeated(_TABLE), _repeated(_TABLE.replace("980", "890"))),
    "all names": (lambda length: _names(length, 1), lambda length: _names(length, 2)),
    "dates in one sentence": (listing, lambda length: listing(length, 1901)),
}


def _names(length: int, step: int) -> str:
    return " ".join(f"{_name(number)} {_name(number * step + 7)}." for number in range(length // 20 + 1))


# Each is one long run of what a pattern may try again and again to read.
NASTY: dict[str, Callable[[int], str]] = {
    "digits": _repeated("1"),
    "digits and commas": _repeated("1,000,"),
    "digits and spaces": _repeated("12 "),
    "number words": _repeated("twenty-one hundred "),
    "capitalised words": _repeated("Ann Marlowe "),
    "open quotation marks": _repeated("“a "),
    "spaces": _repeated(" "),
    "empty lines": _repeated("\n"),
    "full stops": _repeated("."),
    "months": _repeated("May March "),
    "one long word": _repeated("a"),
    "combining marks": _repeated("e\u0301"),
    "dates in one sentence": listing,
    "one long line": _repeated("the harbour was calm and nobody spoke of the boats that had left "),
    "quotation marks": _repeated('"'),
    "closing marks after a stop": _repeated('."'),
    "questions": _repeated("?!"),
    "unbalanced brackets": _repeated("(["),
    "words in brackets": _repeated("(a "),
    "hyphens": _repeated("a-"),
    "strokes": _repeated("1/"),
    "hyphens and digits": _repeated("1-"),
    "decimal points": _repeated("1."),
    "sums": _repeated("$5 million "),
    "offices": _repeated("president of the "),
    "who said": _repeated("Ann Lee said. "),
    "short lines": _repeated("a\n"),
    "address marks": _repeated("a@"),
}
