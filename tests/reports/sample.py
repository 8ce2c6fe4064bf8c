"""A report made by hand, with every verdict and every kind of value: what rendering is tested on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import (
    About,
    Claim,
    Document,
    Evidence,
    Fact,
    Feature,
    Finding,
    Group,
    Mention,
    Publication,
    Reading,
    Report,
    Unread,
)  # fmt: skip
from factcheck.values.days import DayRange, Moment
from factcheck.values.labels import Role
from factcheck.values.quantities import Quantity

WIRE = Document(
    "desk/wire.txt",
    "Ferry line to open\n\nHARBOUR CITY (Agency) - The Norwick ferry will open in October 2015, the port said on Wednesday.\n"
    "It is to carry 330 million passengers over its life, and more than 5,000 a day. Ann Lee, chair of Norwick Lines, cut the "
    "ribbon.\n",
    date(2015, 3, 18),
    "en",
)
LOCAL = Document(
    "desk/gazette.txt",
    "La ligne de Norwick\n\nLe bac de Norwick ouvrira en novembre 2015, selon le port.\nAnn Lee, PDG de Norwick Lines, attend "
    "367 millions de passagers.\n",
    None,
    "fr",
)


def span(document: Document, words: str) -> tuple[int, int]:
    """Where the words stand."""
    start = document.text.index(words)
    return start, start + len(words)


def claim(number: int, document: Document, words: str, kind: str, value: object, **more: object) -> Claim:
    """A claim on those words."""
    start, end = span(document, words)
    line = document.text.count("\n", 0, start) + 1
    column = start - document.text.rfind("\n", 0, start)
    mention = Mention(kind, start, end, words, value)  # type: ignore[arg-type]
    return Claim(f"c{number}", document.id, line, column, 0, mention, **more)  # type: ignore[arg-type]


def month(year: int, number: int, last: int) -> Moment:
    """A whole month."""
    return Moment(date(year, number, 1), date(year, number, last), "month", f"{year}-{number:02}")


def millions(low: str, high: str, stated: str) -> Quantity:
    """A rounded number of millions of passengers."""
    million = Decimal(10) ** 6
    return Quantity(
        Decimal(low) * million, Decimal(high) * million, Decimal(stated) * million, f"{stated} million",
        item="passengers", high_open=True,
    )  # fmt: skip


FERRY = About(("Norwick",), ("ferry", "open"), None)
OPEN_EN = claim(1, WIRE, "in October 2015", "date", month(2015, 10, 31), about=FERRY, status="planned", attribution="the port")
OPEN_FR = claim(2, LOCAL, "en novembre 2015", "date", month(2015, 11, 30), about=FERRY, status="planned", attribution="le port")
RIDERS_EN = claim(3, WIRE, "330 million passengers", "quantity", millions("329.5", "330.5", "330"))
RIDERS_FR = claim(4, LOCAL, "367 millions de passagers", "quantity", millions("366.5", "367.5", "367"))
LEE_EN = claim(5, WIRE, "Ann Lee, chair of Norwick Lines", "role", Role("Ann Lee", (frozenset({"chair"}),), "Norwick Lines"))
LEE_FR = claim(
    6, LOCAL, "Ann Lee, PDG de Norwick Lines", "role",
    Role("Ann Lee", (frozenset({"chair", "chief executive"}),), "Norwick Lines"),
)  # fmt: skip
SPOKE = claim(7, WIRE, "on Wednesday", "date", Moment(date(2015, 3, 18), date(2015, 3, 18), "day", "2015-03-18"))

FEATURES = (
    Feature("same_entity", 2.1, "Norwick"),
    Feature("same_concepts", 1.4, "ferry, open"),
    Feature("other_language", -0.2, "en, fr"),
)


def aligned(kind: str, title: str, claims: tuple[Claim, ...], confidence: float) -> Group:
    """The claims as one thing, found by frames."""
    return Group(kind, title, claims, "frames", confidence, FEATURES)  # type: ignore[arg-type]


OPENING = Fact(
    "f1", "Norwick ferry: opening", "date", (OPEN_EN, OPEN_FR), "conflict", 2, 0.93,
    "October 2015 and November 2015 share no day", "frames", FEATURES, (OPEN_EN, OPEN_FR),
    aligned("date", "Norwick ferry: opening", (OPEN_EN, OPEN_FR), 0.93),
)  # fmt: skip
RIDERS = Fact(
    "f2", "Norwick ferry: passengers", "quantity", (RIDERS_EN, RIDERS_FR), "undecided", 2, 0.81,
    "329.5–330.5 and 366.5–367.5 million are apart, but the text does not say as of when", "frames", FEATURES,
    group=aligned("quantity", "Norwick ferry: passengers", (RIDERS_EN, RIDERS_FR), 0.81),
)  # fmt: skip
LEE = Fact(
    "f3", "Ann Lee at Norwick Lines", "role", (LEE_EN, LEE_FR), "compatible", 1, 0.9, "chair in both", "frames", FEATURES
)

FOUND = Finding(
    "9f2c1a3b77d0e4aa", "date-conflict", "error", "conflict", "f1", (OPEN_EN, OPEN_FR),
    "“in October 2015” and “en novembre 2015” give two days for one opening",
    ("October 2015 and November 2015 share no day.", "One article is a month off: check with the port."),
)  # fmt: skip
DOUBT = Finding(
    "9f0000000000aaaa", "quantity-undecided", "warning", "undecided", "f2", (RIDERS_EN, RIDERS_FR),
    "Passengers differ: 330 million and 367 million", ("Neither article says as of when.",),
)  # fmt: skip
INSIDE = Finding(
    "1b00000000000000", "weekday-mismatch", "note", "undecided", None, (SPOKE,),
    "“on Wednesday” may be 18 March or 25 March 2015",
)  # fmt: skip

REPORT = Report(
    documents=(
        Reading(LOCAL, "fr", "La ligne de Norwick", Publication(DayRange(None, None)), ()),
        Reading(
            WIRE, "en", "Ferry line to open",
            Publication(DayRange(date(2015, 3, 18), date(2015, 3, 18)), (Evidence("", 0, 0, "given from outside"),)),
            ("Agency",),
        ),
    ),
    claims=(OPEN_FR, RIDERS_FR, LEE_FR, OPEN_EN, SPOKE, RIDERS_EN, LEE_EN),
    facts=(OPENING, RIDERS, LEE),
    findings=(FOUND, DOUBT, INSIDE),
    unread=(Unread("desk/photo.jpg", "it is not text"),),
    version="0.1.0",
)  # fmt: skip
