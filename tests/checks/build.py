"""Claims, facts and cases made by hand: what checks and rules are tested on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.checks.base import Case, Settings
from factcheck.model import About, Claim, Document, Fact, Feature, Mention, Publication, Reading
from factcheck.values.days import DayRange, Moment
from factcheck.values.labels import Name, Role
from factcheck.values.quantities import Quantity
from factcheck.values.when import When

UNKNOWN = DayRange(None, None)


def day(year, month, number):
    one = date(year, month, number)
    return Moment(one, one, "day", one.isoformat())


def number(stated, low=None, high=None, **more):
    exact = Decimal(stated)
    return Quantity(Decimal(low or stated), Decimal(high or stated), exact, stated, **more)


def office(*offices, person="Ann Lee", tense="current"):
    return Role(person, tuple(frozenset([one]) for one in offices), "Norvia", tense)


def name(canonical):
    return Name(canonical, "person")


def claim(document, text, value, kind="date", start=0, **more):
    """A claim that stands at `start` in line 1 of its document."""
    mention = {key: more.pop(key) for key in ("when", "ill_formed") if key in more}
    return Claim(
        id=f"{document}:{start}",
        document=document,
        line=1,
        column=start + 1,
        sentence=0,
        mention=Mention(kind, start, start + len(text), text, value, **mention),
        about=more.pop("about", About()),
        **more,
    )


def fact(*claims, verdict="conflict", route="frames", confidence=0.93, against=None, kind=None, id="f1"):
    return Fact(
        id=id,
        title="Norvia, Castel: signature",
        kind=kind or claims[0].kind,
        claims=claims,
        verdict=verdict,
        origins=len({one.document for one in claims}),
        confidence=confidence,
        reason="both cannot be right of one thing at one time",
        route=route,
        features=(Feature("participants", 2.0, "Norvia and Castel in both"), Feature("deed", 3.0, "sign in both")),
        against=claims if against is None else against,
    )


def written(text, weekday=None, day=None, month=None, year=None, document="a.txt", kind="date", **more):
    """A date claim by the parts of its words (weekday 0 is Monday), its value left open."""
    when = When(year=year, month=month, day=day, weekday=weekday, **more.pop("parts", {}))
    return claim(document, text, Moment(None, None, "day", None), kind, when=when, **more)


def reading(document, published=UNKNOWN, origins=()):
    return Reading(Document(document, "…"), "en", None, Publication(published), tuple(origins))


def case(*facts, claims=(), readings=()):
    every = [*claims, *(claim for fact in facts for claim in fact.claims)]
    known = {one.document.id for one in readings}
    rest = [reading(document) for document in sorted({claim.document for claim in every} - known)]
    return Case((*readings, *rest), tuple(every), facts)


def drafts(check, one, kinds=None, **tolerance):
    """What the check drafts on the case."""
    settings = Settings(kinds or check.kinds, {name: Decimal(str(number)) for name, number in tolerance.items()})
    return list(check.run(one, settings))
