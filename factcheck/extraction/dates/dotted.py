"""Times of day with a point between hours and minutes: "20.15 horas", "om 9.30", "op 2 februari 9.00".

Categories: `hourmark oclock timezone meridiem` show what they are, `clockcue` stands before nothing else ("om 9.30"), `atclock`
before a time of day; a day or another such time beside them shows it too, where decimals have a comma.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.pieces import Piece, before, reading
from factcheck.extraction.dates.times import DOTTED, HALF, ZONE, clock
from factcheck.text.grammar import Match


def _cued(match: Match) -> Piece | None:
    """ "om 9.30", where the word before can only be of a time of day."""
    written = DOTTED.fullmatch(match.tokens.word(match.at("h") or 0))
    found = clock(match, int(written[1]), int(written[2])) if written else None
    return None if found is None or found.ill_formed else replace(found, first=found.first + 1)


def _dotted(match: Match) -> Piece | None:
    """ "20.15 horas", "13.00 GMT"."""
    written = DOTTED.fullmatch(match.tokens.word(match.first))
    if (
        written is None
        or ("," in written[0] and not any(before(match.tokens, match.first, name) for name in ("clockprep", "clockarticle")))
        or before(match.tokens, match.first, "length")
        or match.payload("mark", "timeunit") not in (None, "hour")
    ):
        return None
    found = clock(match, int(written[1]), int(written[2]))
    return None if found.ill_formed else found


def _beside(match: Match) -> Piece | None:
    """The 9.00 of "op 2 februari 9.00", both of "van 14.00 tot 16.00": a number elsewhere, and only a point shows it."""
    written = DOTTED.fullmatch(match.tokens.word(match.at("h") or match.first))
    if written is None or "." not in written[0] or match.tokens.vocabulary.lexicon.decimal == ".":
        return None
    found = clock(match, int(written[1]), int(written[2]))
    return None if found.ill_formed else replace(found, weak=True)


def _of_programme(match: Match) -> Piece | None:
    """ "(Canal Sur, 21.30)", "(21.30, RTL)"."""
    found = _beside(match)
    return None if found is None else replace(found, weak=False)


_NO_COUNT = "(?! {measure|currency|percent|scale|scalemark|timeunit|counted} )"
_DAY = "weekday|month|year|dayword|tonight|ordinal|day|deictic"
READINGS = (
    reading(
        "dotted clock",
        rf"{{number}} (?: (?P<mark> {{hourmark|oclock|timeunit}} ) | (?= {{timezone|meridiem}} ) ) {HALF}? {ZONE}",
        _dotted,
        "hourmark|oclock|timezone|meridiem|timeunit",
    ),
    reading(
        "cued clock",
        rf"{{clockcue}} (?P<h> {{number}} ) (?! {{measure|currency|percent|scale|scalemark|timeunit}} ) {HALF}? {ZONE}",
        _cued,
        "clockcue",
    ),
    reading(
        "clock of programme",
        r"""(?<= {"("} ) (?P<h> {~number} ) (?= {~","} {cap} )
          | (?<= {cap|number|~"+"|~"-"|"+"} {~","|","} ) {number} (?= {~")"} )""",
        _of_programme,
        '"("',
    ),
    reading(
        "clock beside",
        rf"""(?: (?<= {{{_DAY}|rangestart|between|rangeend|dash|and}} ) | (?<= {{{_DAY}}} {{","}} ) ) (?P<h> {{number&!day}} )
            {_NO_COUNT} {HALF}? {ZONE}
          | (?P<h2> {{number&!day}} ) (?= {{deictic|this|weekday|dayword|tonight}} )""",
        _beside,
    ),
)
