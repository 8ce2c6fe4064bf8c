"""What a line shows by itself: the words and shapes that only page furniture has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.model import LineRole
from factcheck.sources import wording
from factcheck.sources.stamps import stamp
from factcheck.sources.wording import Form, Reach


@dataclass(frozen=True, slots=True)
class Mark:
    """The role that a line shows, and how far it speaks: for itself, for the list after it, for the rest of the page.

    "edge" is for itself too, but only before and after the article.
    """

    role: LineRole
    reach: Reach = "line"


FURNITURE = Mark("furniture")
TEASER = Mark("teaser")
BYLINE = Mark("byline")
CAPTION = Mark("caption")
DATELINE = Mark("dateline")

_LONGEST_PHRASE = 9  # words

_WORD = re.compile(r"[^\W\d_]+")
_ACCENTS = str.maketrans("àâäáãåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy", "")
_FINAL = re.compile(r"""[.!?…。！？](?:["'”’»)\]]|\s?»|\[\d{1,3}\])*+\Z""")
_BULLET = re.compile(r"(?:[×►▶➤▸»>+|•●■▪*·–—-]\s*+){1,3}")
_POINTER = re.compile(r"(?:[×►▶➤▸»+]|>>)\s*+(?=\w)")  # what sites put before a headline of another story
_CONTACT = re.compile(r"(?:https?://|www\.)\S++|\S*+(?<=\S)@\S++|@\w++|\b[\w.-]++\.(?:com|org|net|fr|co\.uk|info|tv)\b/?\S*+")
_SECTION_MARKS = re.compile(r"\s[>»›→|/•·]\s|›|→")
_JUNCTION = re.compile(r"[a-zà-öø-ÿ][A-ZÀ-ÖØ-Þ]")
_SLUG = re.compile(
    r"[a-z0-9]+(?:[-_][a-z0-9]+){3,40}(?=[A-ZÀ-ÖØ-Þ«“\"‘]|\Z)|[\w-]{4,80}\.(?:jpe?g|png|gif|webp)(?=[A-ZÀ-ÖØ-Þ«“\"‘]|\Z)"
)
_CREDIT = re.compile(
    r"""\s*+
    (?: [(\[] [^()\[\]]{0,60} (?: photo | source | courtesy | credit | crédit | image | published | getty | © | \bAFP\b | \bAP\b | \bREUTERS\b )
        [^()\[\]]{0,80} [)\]]
      | (?: \| | / ) \s (?: [\w\s]{1,40} \s photo | AP | AFP | REUTERS | Reuters | Getty\ Images ) )
    \s*+ \Z""",
    re.VERBOSE | re.IGNORECASE,
)  # fmt: skip
_WIRE = re.compile(
    r"(?P<place>[^\W\d_][\w'’.-]*+(?:[ ,/]{1,2}[\w'’.-]++){0,6})\s*+(?P<agency>\([A-Z][\w /-]{1,20}\))?\s*+(?P<dash>[-–—_]{1,2})?\Z"
)


def fold(text: str) -> str:
    """The text in small letters without accents, as phrases are written."""
    return text.casefold().translate(_ACCENTS)


def words(text: str) -> list[str]:
    """The folded words of the text, without digits and signs."""
    return _WORD.findall(fold(text))


def ended(line: str) -> bool:
    """Whether the line ends as a sentence does."""
    return _FINAL.search(line, max(0, len(line) - 12)) is not None


def slug_end(line: str) -> int:
    """Where the line's own text begins after a page address or a picture's name that is glued to it; 0 where none is."""
    match = _SLUG.match(line)
    return match.end() if match and match.end() >= 12 else 0


def credit_start(line: str) -> int:
    """Where a picture's credit at the end of the line begins; the line's length where it has none."""
    tail = max(0, len(line) - 160)
    match = _CREDIT.search(line, tail)
    return match.start() if match else len(line)


def mark(line: str) -> Mark | None:
    """What the line (stripped of blanks) shows by its own words and shape, None where it may be anything."""
    bare = line[_bullet_end(line) :]
    first = words(bare[:200])
    if not first:
        return _letterless(line)
    if len(line) > 600:
        return None
    return (
        _by_phrase(bare, first)
        or _by_stamp(bare)
        or _by_contact(line)
        or _by_name(bare, first)
        or _by_credit(line, first)
        or _by_shape(line, first)
    )


def _bullet_end(line: str) -> int:
    match = _BULLET.match(line)
    return match.end() if match and match.end() < len(line) else 0


def _letterless(line: str) -> Mark | None:
    """Rules, pagers, telephone numbers; a year alone is a heading, an amount may be anything."""
    if stamp(line):
        return Mark("dateline", "edge")
    return None if re.fullmatch(r"[12]\d{3}\W?|.*[%€$£¥].*|[^\W_].*[^\W\d_].*", line) else FURNITURE


@cache
def _phrases(form: Form) -> dict[str, tuple[tuple[tuple[str, ...], Mark], ...]]:
    """first word → (words, mark) of that form, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Mark]]] = {}
    for rows in wording.WORDING.values():
        for row in rows:
            if row.form == form:
                for phrase in row.phrases.split("|"):
                    split = tuple(phrase.split())
                    table.setdefault(split[0], []).append((split, Mark(row.role, row.reach)))
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for word, entries in table.items()}


def _by_phrase(line: str, first: list[str]) -> Mark | None:
    if len(first) <= _LONGEST_PHRASE and len(line) <= 120:
        found = _match("whole", first, exact=True)
        if found:
            return found
    found = _match("opening", first)
    if found and len(first) <= 45:
        return found
    found = _match("short", first)
    if found and (len(first) <= 10 or not ended(line)):
        return found
    return _by_label(line, first) or _by_beckoning(line, first) or _by_inner_words(line)


def _match(form: Form, first: list[str], *, exact: bool = False) -> Mark | None:
    for phrase, found in _phrases(form).get(first[0], ()):
        if tuple(first[: len(phrase)]) == phrase and (not exact or len(phrase) == len(first)):
            return found
    return None


def _by_label(line: str, first: list[str]) -> Mark | None:
    """A known word before a colon or a bar: "Related: …", "Photo: …", "Par : … | Mots clés : …"."""
    cut = re.match(r"[^:|]{2,30}?\s?[:|](?=\s|\Z|[^\W\d])", line)
    if not cut:
        return None
    label = words(cut.group())
    found = label and _match("label", label, exact=True)
    if not found:
        return None
    longest = 45 if found.role in ("teaser", "caption") else 16
    return found if len(first) <= longest else None


def _by_beckoning(line: str, first: list[str]) -> Mark | None:
    """ "Follow … on Twitter", "Suivez … sur Facebook"."""
    if first[0] in wording.BECKONS and len(first) <= 25 and not wording.NETWORKS.isdisjoint(first[1:]):
        return FURNITURE
    if len(first) <= 14 and all(word in wording.BUTTONS for word in first) and not ended(line):
        return FURNITURE
    return None


def _by_inner_words(line: str) -> Mark | None:
    folded = fold(line)
    if "©" in folded and len(folded) <= 200:
        return FURNITURE if not ended(line) or folded.startswith("©") else None
    if len(folded) > 400:
        return None
    return next((Mark(role) for phrase, role in wording.WITHIN.items() if phrase in folded), None)


def _by_stamp(line: str) -> Mark | None:
    found = stamp(line)
    if found == "bare":
        return Mark("dateline", "edge")
    return DATELINE if found or _is_wire(line) else None


def _is_wire(line: str) -> bool:
    """A wire's place alone on its line: "CAPE TOWN, South Africa (AP) --"."""
    match = _WIRE.match(line) if len(line) <= 80 else None
    if not match or not (match["agency"] or match["dash"]):
        return False
    place = match["place"]
    return (
        bool(match["agency"]) and place[0].isupper() or place.split(",")[0].isupper() or (" " not in place and place.istitle())
    )


def _by_contact(line: str) -> Mark | None:
    """Addresses, handles and telephone numbers with at most two words beside them."""
    if not ("@" in line or "://" in line or "." in line) or len(line) > 160 or not _CONTACT.search(line):
        return None
    rest = words(_CONTACT.sub(" ", line))
    return FURNITURE if len(rest) <= 2 or all(word in wording.BUTTONS for word in rest) else None


def _by_name(line: str, first: list[str]) -> Mark | None:
    """ "By Jane Roe, Staff Writer": a word for "by" and capitalised names."""
    if first[0] not in wording.BY or not 2 <= len(first) <= 12 or ended(line) or len(line) > 100:
        return None
    rest = line.split(None, 1)[1] if " " in line else ""
    names = [word for word in re.findall(r"[\w'’.-]+", rest) if word.casefold() not in wording.AND]
    return (
        BYLINE
        if names and not rest[:1].isdigit() and all(not word[0].islower() for word in names) and len(names) <= 9
        else None
    )


def _by_credit(line: str, first: list[str]) -> Mark | None:
    start = credit_start(line)
    if start == len(line):
        return None
    return CAPTION if len(words(line[:start])) > 2 and len(first) <= 60 else BYLINE if len(first) <= 12 else None


def _by_shape(line: str, first: list[str]) -> Mark | None:
    if slug_end(line) == len(line):
        return FURNITURE
    if ended(line) or len(line) > 300:
        return None
    if _is_run_together(line) or _is_trail(line, first) or _is_pager(line, first):
        return FURNITURE
    return TEASER if _POINTER.match(line) and "«" not in line else None


def _is_run_together(line: str) -> bool:
    """Names of sections without blanks between them: "HomeNewsAsiaChina"."""
    for token in line.split():
        joints = len(_JUNCTION.findall(token))
        if joints >= 3 and len(token) >= 5 * joints and token.isalpha():
            return True
        if joints == 2 and token.isalpha() and words(re.split(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])", token)[0])[0] in wording.SECTIONS:
            return True
    return False


def _is_trail(line: str, first: list[str]) -> bool:
    """Sections with signs between them: "Home > News > Asia", "2013 | 2014 | 2015"."""
    parts = _SECTION_MARKS.split(line)
    if len(parts) < 2 or "«" in line:
        return False
    short = all(len(part.split()) <= 4 for part in parts)
    return short and (len(parts) >= 3 or first[0] in wording.SECTIONS)


def _is_pager(line: str, first: list[str]) -> bool:
    """ "1 2 3 … 10 Next", "Page 1 of 3", "Image 5 of 9"."""
    return (
        len(first) <= 4
        and re.match(r"(?:[\W_]*\d{1,3}){3}|(?:page|image|photo|slide|diapo)\s\d+\s(?:of|sur|de|von|/)", fold(line)) is not None
    )
