"""Two tellings of one story in our own words, with claims made by hand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from decimal import Decimal

from factcheck.model import Claim, Document, Kind, Line, Mention, Value
from factcheck.text.article import Article, cut
from factcheck.values.days import Duration, Moment
from factcheck.values.labels import Name
from factcheck.values.quantities import Quantity
from factcheck.values.when import When

ENGLISH = """The harbour bridge of Lorient opens again
The harbour bridge of Lorient was closed in March after engineers found cracks in 14 of its pillars.
Repairs cost 3.5 million euros, the regional council of Brittany said.
Mayor Fabienne Legoff promised that cyclists would pay nothing.
Some 2,300 lorries cross the bridge every day, according to the port authority.
A new ferry between Lorient and Groix will carry 450 passengers from June.
The Atlantic Hotel, which lost 40 percent of its guests, hopes for a better summer."""

FRENCH = """Le pont du port de Lorient rouvre
Le pont du port de Lorient avait été fermé en mars, des ingénieurs ayant trouvé des fissures dans 14 de ses piliers.
Les réparations ont coûté 3,5 millions d'euros, selon le conseil régional de Bretagne.
La maire Fabienne Legoff a promis que les cyclistes ne paieraient rien.
Quelque 2 300 camions traversent le pont chaque jour, selon l'autorité portuaire.
Un nouveau ferry entre Lorient et Groix transportera 450 passagers à partir de juin.
L'hôtel Atlantic, qui a perdu 40 pour cent de ses clients, espère un meilleur été."""

OTHER = """L'orchestre de Nantes part en tournée
Les musiciens donneront 14 concerts en Bavière.
La soliste Ingrid Halvorsen jouera un violon de 1712.
Le public de Munich a acheté 2 400 billets en trois heures.
Le chef Paolo Serafini prépare une symphonie de Bruckner.
Le budget de la saison atteint 3,8 millions d'euros."""


def article(text: str, language: str) -> Article:
    """The text cut, each line a paragraph."""
    lines, at = [], 0
    for row in text.split("\n"):
        lines.append(Line(at, at + len(row), "body"))
        at += len(row) + 1
    return cut(Document(f"{language}.txt", text, language=language), language, tuple(lines))


def claim(cut_up: Article, words: str, kind: Kind, value: Value, when: When | None = None, nth: int = 0) -> Claim:
    """The claim that stands at the nth place of those words."""
    start = -1
    for _ in range(nth + 1):
        start = cut_up.document.text.index(words, start + 1)
    end = start + len(words)
    first = bisect_right(cut_up.tokens.starts, start) - 1
    last = max(first + 1, bisect_left(cut_up.tokens.starts, end))
    mention = Mention(kind, start, end, words, value, first=first, last=last, when=when)
    return Claim("", cut_up.document.id, 1, 1, cut_up.sentence_at(first), mention)


def count(number: str, **more: object) -> Quantity:
    """An exact count."""
    exact = Decimal(number)
    return Quantity(exact, exact, exact, number, **more)  # type: ignore[arg-type]


def month(number: int) -> tuple[Moment, When]:
    """A month of 2015, as resolved and as said."""
    return Moment(date(2015, number, 1), date(2015, number, 28), "month", f"2015-{number:02}"), When(month=number)


def days(number: int) -> Duration:
    """So many days."""
    return Duration(f"P{number}D", number, number)


def name(words: str) -> Name:
    """A person's name."""
    return Name(words, "person")
