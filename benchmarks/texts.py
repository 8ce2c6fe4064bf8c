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
}
_FIRST = ("Ann", "Béatrice", "Clara", "Dolores", "Edith", "Fanny", "Greta")
_SYLLABLES = ("nor", "cas", "tel", "mer", "vik", "por", "hal", "lan", "dor", "bel", "gar", "sen", "tam", "rin", "wes")
_WEEKDAYS = {"en": ("Monday", "Wednesday", "Friday"), "fr": ("lundi", "mercredi", "vendredi")}


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


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda length: unit * (length // len(unit) + 1)


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
}
