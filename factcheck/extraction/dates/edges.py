"""What stands beside a date and belongs to it: a section ("late", "the end of"), a hedge ("about", "since", "or later").

Categories: `sectionnoun sectionword` (section), `pointhedge timehedge` about, `border opening` ("starting", "as late as") and,
behind the date, `onward` (hedge).
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.extraction.dates.pieces import QUOTES, Piece, at, spelled_out
from factcheck.text import grammar
from factcheck.text.tokens import Tokens
from factcheck.values.when import Hedge

_SECTION = spelled_out(
    r"""{the}? (?P<s> {sectionnoun} ) {of} {the}? $ | {the}? (?P<w> {sectionword} ) <HYPHEN> {of|in}? {the}? $"""
)
_BEYOND: dict[Hedge, Hedge] = {"since": "after", "until": "before"}  # "or after 2020", where it is no "2018 or after"
_OTHERS = ("year", "the", "day", "month", "weekday", "number")  # what another date can begin with
_FARTHEST = 5  # tokens that a section takes
_ADDRESS = 300  # characters of an address before it


def names_street(piece: Piece, tokens: Tokens) -> bool:
    """Whether it is the name of a street: "via XX Settembre", "piazza 25 aprile" (category `streetbefore`)."""
    if piece.when.month is None or at(tokens, piece.first, "the"):
        return False  # "andò via ieri", "andò via il 5 maggio"
    if at(tokens, piece.first - 1, "streetbefore"):
        return not at(tokens, piece.first, "month")  # "andò via novembre 19-20"
    roman = piece.first > 1 and tokens.word(piece.first - 1).isupper()
    return roman and at(tokens, piece.first - 2, "streetbefore")


def names_title(piece: Piece, tokens: Tokens) -> bool:
    """Whether it opens a quotation and is written with capitals, as titles are: “This Week”."""
    if tokens.vocabulary.lexicon.options.get("capital_nouns"):
        return False
    if piece.first == 0 or tokens.word(piece.first - 1) not in QUOTES or piece.last - piece.first < 2:
        return False
    words = range(piece.first, piece.last)
    return all(tokens.word(k)[0].isupper() for k in words) and any(at(tokens, k, "timeunit") for k in words)


def in_address(piece: Piece, tokens: Tokens) -> bool:
    """Whether a time of day stands in an address of the web, where "3am" is anything."""
    if piece.kind != "time" or "://" not in tokens.text:
        return False
    start, end = tokens.span(piece.first, piece.last)
    run = tokens.text[max(0, start - _ADDRESS) : start].split(" ")[-1]
    return "://" in run and " " not in tokens.text[start:end]


def with_edges(piece: Piece, tokens: Tokens) -> Piece:
    """The piece with its section and hedge."""
    if piece.duration is not None or piece.when.reference:
        return piece
    return _hedged(sectioned(_with_article(piece, tokens), tokens), tokens)


def _with_article(piece: Piece, tokens: Tokens) -> Piece:
    """With the article that belongs to a day ("le 18 mars")."""
    wanted = piece.when.day is not None and not piece.weak and at(tokens, piece.first - 1, "spanarticle")
    return replace(piece, first=piece.first - 1) if wanted else piece


def sectioned(piece: Piece, tokens: Tokens) -> Piece:
    """The piece with the section before it: "late", "the end of"."""
    if piece.when.hour is not None or piece.when.section or piece.when.elapsed or not _may_begin(tokens, piece.first):
        return piece
    compiled = grammar.compile_pattern(_SECTION, tokens.vocabulary.lexicon.code)
    for start in range(max(0, piece.first - _FARTHEST), piece.first):
        match = compiled.match(tokens.letters, start, piece.first)
        if match:
            i = match.start("s") if match.start("s") >= 0 else match.start("w")
            entry = tokens.entries[i]
            said = entry["sectionnoun"] if match.start("s") >= 0 else entry["sectionword"]
            section = None if said == "any" else said  # "dans le courant de l'automne": at some time in it
            return replace(piece, first=match.start(), when=replace(piece.when, section=section), weak=False)
    return piece


def _may_begin(tokens: Tokens, first: int) -> bool:
    """Whether a section word is near enough for the pattern to be tried."""
    return any(at(tokens, i, name) for i in range(max(0, first - 3), first) for name in ("sectionword", "sectionnoun"))


def _hedged(piece: Piece, tokens: Tokens) -> Piece:
    """With the hedge before it; "about" belongs to the date, "since" and the like stay outside."""
    if _goes_on(piece, tokens) and not piece.when.hedge and (piece.when.year or not piece.weak):
        when = replace(piece.when, hedge=tokens.entries[piece.last]["onward"])
        return replace(piece, last=piece.last + 1, when=when, weak=False)
    if piece.when.hedge or piece.weak or piece.when.end or at(tokens, piece.last, "possessive"):
        return piece
    i = piece.first - 1
    if at(tokens, i, "pointhedge") or (at(tokens, i, "timehedge") and tokens.entries[i]["timehedge"] == "about"):
        # "before around 2 pm" is before
        return replace(piece, first=i, when=replace(piece.when, hedge=_opened(tokens, i - 1) or "about"))
    if piece.when.hour is not None and at(tokens, i, "rangestart") and not at(tokens, i, "between"):
        return replace(piece, when=replace(piece.when, hedge="since"))  # "from 2 pm"; "figures from 2014" are of that year
    if (at(tokens, i, "the") or (at(tokens, i, "clockprep") and piece.when.hour is not None)) and not at(tokens, i, "border"):
        i -= 1  # "op zijn laatst om 11 uur"
    if at(tokens, i, "in") and at(tokens, i - 1, "opening"):
        i -= 1  # "frühestens im März"
    hedge = _opened(tokens, i) or (_opened(tokens, piece.first) if piece.when.hour is not None else None)
    return replace(piece, when=replace(piece.when, hedge=hedge)) if hedge else piece


def _goes_on(piece: Piece, tokens: Tokens) -> bool:
    """Whether "or later" stands behind it, and no other date that it is of: "2018 or after 2020"."""
    k = piece.last + 1
    k += at(tokens, k, "of")
    return at(tokens, piece.last, "onward") and not any(at(tokens, k, name) for name in _OTHERS)


def _opened(tokens: Tokens, i: int) -> Hedge | None:
    """What token i says of the date behind it: "since", "before", "starting"."""
    for k in (i, i - 1) if at(tokens, i, "of") else (i,):
        if at(tokens, k, "onward") and not at(tokens, k, "opening"):  # "frühestens" stands on either side
            said: Hedge = tokens.entries[k]["onward"]
            return _BEYOND.get(said, said)
    return next((tokens.entries[i][name] for name in ("border", "opening") if at(tokens, i, name)), None)
