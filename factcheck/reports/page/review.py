"""A draft sentence by sentence, each with its ticks: those that need a person one by one, the others in a line together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from factcheck.model import Claim
from factcheck.reports.page.facts import counted
from factcheck.reports.page.harmless import harmless
from factcheck.reports.page.passages import clip_middle
from factcheck.reports.page.places import LISTED, place
from factcheck.reports.page.sheet import COLORS, SIGNS, Part, Sheet
from factcheck.reviewing import Review, Standing, Tick

LONGEST = 240  # characters of a sentence that are shown, three lines of the page (a judgement)
_WORDS = 60  # characters of the words of a tick

_LOOKS: dict[Standing, tuple[str, str]] = {
    "conflicting": (SIGNS["conflict"], COLORS["conflict"]),
    "undecided": (SIGNS["undecided"], COLORS["undecided"]),
    "changed": (SIGNS["changed"], COLORS["changed"]),
    "corroborated": (SIGNS["agree"], COLORS["agree"]),
    "single origin": (SIGNS["agree"], COLORS["compatible"]),
    "unsupported": ("·", "dim"),
    "not understood": ("–", "dim"),
}
_ALONE: tuple[Standing, ...] = ("conflicting", "undecided", "changed")
_BACKED: tuple[Standing, ...] = ("corroborated", "single origin")


def write_review(sheet: Sheet, review: Review) -> None:
    """The sentences that have ticks, in the draft's order; a quiet page leaves out what is backed."""
    sheet.heading(f"{harmless(review.draft.document.id)} against {counted(len(review.sources), 'article')}")
    for (start, end), ticks in _by_sentence(review):
        shown = [tick for tick in ticks if not (sheet.view.quiet and tick.standing in _BACKED)]
        if shown:
            sentence = clip_middle(review.draft.document.text[start:end], LONGEST)
            sheet.line(sentence, hanging=5, lead=(f"{ticks[0].line:>4} ", "dim"))
            _write_ticks(sheet, shown)
            sheet.blank()


def review_sum(review: Review) -> str:
    """ "draft.txt: the sources speak to 79 % of 48 checkable places: 0 conflicting, …, 33 corroborated, …"."""
    name = harmless(review.draft.document.id)
    if review.coverage is None:
        return f"{name}: nothing to check"
    counts = ", ".join(f"{number:,} {standing}" for standing, number in review.counts.items())
    return f"{name}: the sources speak to {review.coverage} % of {counted(len(review.ticks), 'checkable place')}: {counts}"


def _by_sentence(review: Review) -> Iterator[tuple[tuple[int, int], list[Tick]]]:
    ticks = list(review.ticks)
    for start, end in review.sentences:
        inside = [tick for tick in ticks if start <= tick.start < end]
        if inside:
            yield (start, end), inside


def _write_ticks(sheet: Sheet, ticks: Sequence[Tick]) -> None:
    for tick in ticks:
        if tick.standing in _ALONE:
            _write_line(sheet, tick.standing, (_words(tick), "bold"), _said(tick.against))
    for standing in _BACKED:
        _write_together(sheet, standing, ticks, lambda tick: f"{_words(tick)} ({_behind(tick)})")
    for standing in ("unsupported", "not understood"):
        _write_together(sheet, standing, ticks, lambda tick: f"{_words(tick)}{_elsewhere(tick)}")


def _write_together(sheet: Sheet, standing: Standing, ticks: Iterable[Tick], say: Callable[[Tick], str]) -> None:
    said = list(dict.fromkeys(say(tick) for tick in ticks if tick.standing == standing))
    if said:
        _write_line(sheet, standing, ", ".join(said))


def _write_line(sheet: Sheet, standing: Standing, *parts: Part) -> None:
    sign, style = _LOOKS[standing]
    sheet.line((f"{standing}: ", style), *parts, indent=5, hanging=2, lead=(f"{sign} ", style))


def _words(tick: Tick) -> str:
    return clip_middle(tick.text, _WORDS)


def _behind(tick: Tick) -> str:
    """How many origins are behind a tick, or the one place where its words stand."""
    return f"{tick.origins}" if tick.standing == "corroborated" else place(tick.backing[0])


def _said(claims: Sequence[Claim]) -> str:
    """What the sources say instead, with the places."""
    said = [f"“{clip_middle(claim.mention.text, _WORDS)}” {place(claim)}" for claim in claims[:LISTED]]
    more = f" and {len(claims) - LISTED} more" if len(claims) > LISTED else ""
    return f" – {', '.join(said)}{more}" if said else ""


def _elsewhere(tick: Tick) -> str:
    """Where the sources have the value, of whatever thing."""
    return f" (the same value at {place(tick.alike[0])})" if tick.alike and tick.claim.kind != "name" else ""
