"""Hold a report on a few articles against what an editor reads in them (`expected.json`).

A passage is given by its words, which occur once in the article or at the listed `occurrences`, or by `start` and `end`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

LONGEST = 120  # characters of a claim that still names one thing: longer ones touch a passage by chance
SEVERITIES = ("note", "warning", "error")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article, in code points, half-open."""

    document: str
    start: int
    end: int

    def holds(self, claim: Json) -> bool:
        """Whether a claim of the report stands here, wholly or in part."""
        same: bool = claim["document"].rsplit("/", 1)[-1] == self.document and claim["end"] - claim["start"] <= LONGEST
        return same and claim["start"] < self.end and self.start < claim["end"]


@dataclass(frozen=True, slots=True)
class Figures:
    """What held, and what went wrong, as the ids or the words of the entries."""

    published: tuple[str, ...]
    claims: tuple[str, ...]
    facts: tuple[str, ...]
    missed: tuple[str, ...]
    joined: tuple[str, ...]
    furniture: tuple[str, ...]
    false_conflicts: tuple[str, ...]


def passages(entry: Json, texts: dict[str, str]) -> list[Passage]:
    """Where the words of an entry stand; `ValueError` when they are not there, or more often than said."""
    if "start" in entry:
        return [Passage(entry["document"], entry["start"], entry["end"])]
    words, text = entry["text"], texts[entry["document"]]
    starts = [found.start() for found in re.finditer(re.escape(words), text)]
    wanted = entry.get("occurrences", [1])
    if not starts or max(wanted) > len(starts) or ("occurrences" not in entry and len(starts) > 1):
        raise ValueError(f"{entry['document']}: {words!r} occurs {len(starts)} times, wanted {wanted}")
    return [Passage(entry["document"], starts[n - 1], starts[n - 1] + len(words)) for n in wanted]


def reads(claim: Json, wanted: Json) -> bool:
    """Whether the claim is of the wanted kind and its value is what the words say."""
    kinds = {"quantity", "ordinal"} if wanted["kind"] == "quantity" else {wanted["kind"]}
    if claim["kind"] not in kinds:
        return False
    match wanted["kind"]:
        case "date":
            return _same_days(claim["value"], wanted)
        case "quantity" | "ordinal":
            return _allows(claim["value"], wanted)
        case _:
            surname = wanted["person"].split()[-1]
            return surname.casefold() in re.findall(r"[\w-]+", (claim["value"]["person"] or "").casefold())


def _same_days(value: Json, wanted: Json) -> bool:
    if not value["earliest"] or not value["latest"]:
        return False
    earliest, latest = value["earliest"][:10], value["latest"][:10]
    if wanted.get("inside"):
        return bool(wanted["earliest"] <= earliest and latest <= wanted["latest"])
    return (earliest, latest) == (wanted["earliest"], wanted["latest"])


def _allows(value: Json, wanted: Json) -> bool:
    if value["low"] is None:
        return False
    number, open_end = wanted["number"], "bound" in wanted
    if value["high"] is None:
        return open_end and Decimal(value["low"]) <= number
    narrow: bool = open_end or Decimal(value["high"]) <= 2 * number
    return narrow and Decimal(value["low"]) <= number <= Decimal(value["high"])


def dated(published: Json | None, wanted: Json) -> bool:
    """Whether the days found for an article hold (for a loose truth: overlap) the true ones, and are few enough."""
    if not published or not published["earliest"] or not published["latest"]:
        return False
    first, last, true_first, true_last = (
        date.fromisoformat(day[:10])
        for day in (published["earliest"], published["latest"], wanted["earliest"], wanted["latest"])
    )
    if (last - first).days + 1 > wanted["days"]:
        return False
    return first <= true_last and true_first <= last if wanted.get("overlap") else first <= true_first and true_last <= last


def joining(report: Json, fact: Json, kind: str, places: list[Passage]) -> int:
    """How many documents of the places the report's fact joins with claims of this kind."""
    claims = _members(report, fact)
    return len({place.document for place in places for claim in claims if claim["kind"] == kind and place.holds(claim)})


def verdict(report: Json, kind: str, places: list[Passage]) -> str | None:
    """The verdict on these places: of the fact that joins most of their documents; None where none joins two."""
    counts = [(joining(report, fact, kind, places), fact["verdict"]) for fact in report["facts"]]
    most, said = max(counts, default=(0, ""))
    return said if most >= 2 else None


def measure(report: Json, expected: Json, texts: dict[str, str]) -> Figures:
    """All figures of one report; `texts` are the articles by file name."""
    places = {one["id"]: passages(one, texts) for one in expected["claims"]}
    dates = {one["id"].rsplit("/", 1)[-1]: one["published"] for one in report["documents"]}
    published = tuple(name for name, wanted in expected["published"].items() if dated(dates[name], wanted))
    claims = tuple(one["id"] for one in expected["claims"] if _found(report, one, places[one["id"]]))
    facts = tuple(one["id"] for one in expected["facts"] if _judged(report, one, places))
    entries = [*expected["published"], *(one["id"] for one in expected["claims"] + expected["facts"])]
    return Figures(
        published=published,
        claims=claims,
        facts=facts,
        missed=tuple(entry for entry in entries if entry not in {*published, *claims, *facts}),
        joined=tuple(pair["why"] for pair in expected["apart"] if _joined(report, pair, places)),
        furniture=tuple(
            f"{one['document']}: {claim['text']}"
            for one in expected["never"]
            for claim in report["claims"]
            if any(place.holds(claim) for place in passages(one, texts))
        ),
        false_conflicts=_false_conflicts(report, expected, places),
    )


def _members(report: Json, holder: Json) -> list[Json]:
    return [claim for claim in report["claims"] if claim["id"] in holder["claims"]]


def _found(report: Json, wanted: Json, places: list[Passage]) -> bool:
    return any(reads(claim, wanted) for claim in report["claims"] if any(place.holds(claim) for place in places))


def _judged(report: Json, wanted: Json, places: dict[str, list[Passage]]) -> bool:
    here = [place for one in wanted["claims"] for place in places[one]]
    right = [fact for fact in report["facts"] if fact["verdict"] in wanted["verdicts"]]
    return any(joining(report, fact, wanted["kind"], here) >= 2 and _told(report, fact, wanted) for fact in right)


def _told(report: Json, fact: Json, wanted: Json) -> bool:
    if "finding" not in wanted:
        return True
    least = SEVERITIES.index(wanted["finding"])
    return any(one["fact"] == fact["id"] and SEVERITIES.index(one["severity"]) >= least for one in report["findings"])


def _joined(report: Json, pair: Json, places: dict[str, list[Passage]]) -> bool:
    def touches(fact: Json, side: str) -> bool:
        return any(place.holds(claim) for claim in _members(report, fact) for one in pair[side] for place in places[one])

    return any(touches(fact, "left") and touches(fact, "right") for fact in report["facts"])


def _false_conflicts(report: Json, expected: Json, places: dict[str, list[Passage]]) -> tuple[str, ...]:
    disputed = [one for one in expected["facts"] if "conflict" in one["verdicts"]]
    allowed = [place for fact in disputed for one in fact["claims"] + fact.get("may_hold", []) for place in places[one]]
    return tuple(
        finding["message"]
        for finding in report["findings"]
        if finding["verdict"] == "conflict"
        and not all(any(place.holds(claim) for place in allowed) for claim in _members(report, finding))
    )
