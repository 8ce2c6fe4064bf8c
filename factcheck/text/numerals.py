"""Numbers of several words or tokens become one token.

"two hundred and fifty thousand", "quatre-vingt-dix-sept", "1 000 000", "1.2bn", "a million and a half": category `number` with
a `Numeral` as its payload, `wordnumber` too where it is in words, `fraction` where it is one ("two thirds").  Ordinals of
several tokens ("21st", "vingt et unième") have category `ordinal` (and `day` up to 31).  "one" alone stays what it is, mostly
an article, unless it has its paragraph to itself: a cell of a table.
"""

from __future__ import annotations

from factcheck.text import grammar
from factcheck.text.numberparts import Part
from factcheck.text.numberwords import Reader
from factcheck.text.shapes import shape
from factcheck.text.tokens import Draft, without
from factcheck.text.vocabulary import Vocabulary, as_glued_as

# Where a number of several tokens, or one in words, can begin.
# (Its first token comes first, by itself, and what is asked of it looks back: so the rest of a text is passed over.)
_START = r"""
    {number|minus|"-"|"−"|"–"|","|cardinal|one|indefinite|fraction|ordinal|vulgar}
    (?: (?<= {cardinal|vulgar} )
      | (?<= {number&!ordinal} ) (?= {"-"}? {number|hundred|scale|scalemark|ordinalmark|ordinalstop|vulgar|collective}
          | {and} {indefinite|one|cardinal}? {"-"}? {fraction} | {point|withpart} {number|cardinal}
          | {~"/"} {~number} {"-"}? {timeunit|measure|scale} )
      | (?<= {amountto} {number&!ordinal} ) (?= {the} {scale} )
      | (?<= {minus} ) (?= {number|cardinal|one} )
      | (?<= {"-"|"−"|"–"} ) (?= {number} | {","} {~number} | {cardinal} {measure} )
      | (?<= {","} ) (?= {~number} )
      | (?<= {one} ) (?= {"-"}? (?: {hundred|scale|fraction|point|withpart|halfmore|cardinal|ordinal}
          | {and} {"-"}? {cardinal|ordinal} | {and} {"-"}? {indefinite|one}? {"-"}? {fraction} ) )
      | (?<= {indefinite} ) (?= {hundred|scale|collective} | {fraction} (?! {lower|cap|number} ) | {fraction} {of|and|but}
          | {ordinal} {of} | {cardinal} {and|"-"}? {ordinal|fraction} | {one} {and} {fraction} )
      | (?<= {indefinite} ) (?= {fraction} {indefinite|"-"}? {scale|collective} )
      | (?<= {fraction} ) (?= {of}? {indefinite}? {"-"}? {scale|collective} )
      | (?<= {ordinal} ) (?= {ordinal} )
      | (?: (?<= {break} {one} ) | (?<= ^ {one} ) ) (?= {break} | $ ) )
"""


def join_numerals(text: str, drafted: Draft, vocabulary: Vocabulary) -> Draft:
    """The draft with each number as one token."""
    starts = grammar.compile_pattern(_START, vocabulary.lexicon.code)
    reader = Reader(text, drafted, vocabulary.lexicon)
    drop: set[int] = set()
    done = 0
    for match in starts.finditer("".join(drafted.letters)):
        i = match.start()
        part = reader.number(i) if i >= done else None
        if part is not None:
            _put(text, drafted, vocabulary, i, part)
            drop.update(range(i + 1, part.end))
            done = part.end
    return without(drafted, drop)


def _put(text: str, drafted: Draft, vocabulary: Vocabulary, i: int, part: Part) -> None:
    """Make token i the whole number; a single word keeps what else it can be ("sept" is a month too)."""
    first = text[drafted.starts[i] : drafted.ends[i]]
    alone = part.end == i + 1
    entry = dict(drafted.entries[i]) if alone and "cardinal" in drafted.entries[i] else {}
    form = shape(first) if alone or first.isalpha() else frozenset()
    if part.ordinal:
        value = int(part.numeral.value)
        entry, form = {"ordinal": value, **({"day": value} if 1 <= value <= 31 else {})}, frozenset()
    else:
        entry["number"] = part.numeral
        if part.numeral.form == "words":
            entry["wordnumber"] = True
        else:
            form = frozenset()
        if part.fraction:
            entry["fraction"] = True
    drafted.ends[i] = drafted.ends[part.end - 1]
    drafted.entries[i] = entry
    drafted.letters[i] = as_glued_as(vocabulary.alphabet.letter(form | frozenset(entry)), drafted.letters[i])
