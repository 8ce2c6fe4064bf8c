"""The shapes of lines, without regard to their words: sentences, trails of sections, pagers, glued addresses, credits."""

from __future__ import annotations

import re

from factcheck.sources.wording import PARTICLES, SECTIONS

_WORD = re.compile(r"[^\W\d_]+")
_ACCENTS = str.maketrans("àâäáãåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy", "")
_FINAL = re.compile(r"""[.!?…。！？](?:["'”’»)\]]|\s?»|\[\d{1,3}\])*+\Z""")
_SIGNS = re.compile(r"\s[>»›→|/•·]\s|›|→")  # between the sections of a trail
_JUNCTION = re.compile(r"[a-zà-öø-ÿ](?=[A-ZÀ-ÖØ-Þ])")
_PAGER = re.compile(r"\W*\d{1,3}(?:\W+\d{1,3}\b){2}|(?:page|image|photo|slide|diapo)\s\d+\s(?:of|sur|de|von|/)")
_CAPITAL = r"(?=[A-ZÀ-ÖØ-Þ«“\"‘]|\Z)"
_SLUG = re.compile(rf"[a-z0-9]+(?:[-_][a-z0-9]+){{3,40}}{_CAPITAL}|[\w-]{{4,80}}\.(?:jpe?g|png|gif|webp){_CAPITAL}")
_SHORTEST_SLUG = 12  # characters
_CREDIT = re.compile(
    r"""\s*+
    (?: [(\[] [^()\[\]]{0,60}
          (?: photo | source | courtesy | credit | crédit | image | published | getty | © | \bAFP\b | \bAP\b | \bREUTERS\b )
        [^()\[\]]{0,80} [)\]]
      | \( (?-i: [A-ZÀ-Þ][\w'’-]+ (?: \s [A-ZÀ-Þ][\w'’.-]* ){1,3} \s? / \s? [A-ZÀ-Þ]) [^()/]{2,40} \)
      | [|/] \s (?: [\w\s]{1,40} \s photo | AP | AFP | REUTERS | Getty\ Images )
    ) \s*+ \Z""",
    re.VERBOSE | re.IGNORECASE,
)
_NAME = r"[^\W\d_][\w'’.]*+(?:-[\w'’.]++)*+"
_WIRE = re.compile(
    rf"(?P<place>{_NAME}(?:[ ,/]{{1,2}}{_NAME}){{0,6}}+)\s*+(?P<agency>\([A-Z][\w /-]{{1,20}}\))?\s*+(?P<dash>[-–—_]{{1,2}})?\Z"
)
_AGENCIES = frozenset({"afp", "ansa", "ap", "ats", "belga", "cnn", "dpa", "efe", "pti", "reuters", "tass", "upi", "xinhua"})
_ITEM = re.compile(r"[-–—*•·]\s|\(?\d{1,3}[.)]\s")


def fold(text: str) -> str:
    """The text in small letters without accents, as the wording is written."""
    text = text.casefold()
    return text if text.isascii() else text.translate(_ACCENTS)


def words(text: str) -> list[str]:
    """The words of the text in small letters, without digits and signs."""
    return _WORD.findall(text.casefold())


def ended(line: str) -> bool:
    """Whether the line ends as a sentence does."""
    return _FINAL.search(line, max(0, len(line) - 12)) is not None


def is_item(line: str) -> bool:
    """Whether the line is an item of a list."""
    return _ITEM.match(line) is not None


def slug_end(line: str) -> int:
    """Where the line's own text begins after a page address or a picture's name that is glued to it; 0 where none is."""
    match = _SLUG.match(line)
    return match.end() if match and match.end() >= _SHORTEST_SLUG else 0


def credit_start(line: str) -> int:
    """Where a picture's credit at the end of the line begins; the line's length where it has none."""
    if line[-1:] not in ")]" and not ("|" in line or "/" in line):
        return len(line)
    match = _CREDIT.search(line, max(0, len(line) - 160))
    return match.start() if match else len(line)


def is_wire(line: str) -> bool:
    """Whether it is a wire's place alone on its line: "CAPE TOWN, South Africa (AP) --"."""
    match = _WIRE.match(line) if len(line) <= 80 and line[-1] in "-–—_)" else None
    if not match:
        return False
    place, agency = match["place"], match["agency"] or ""
    if not match["dash"]:
        return agency.strip("()").casefold() in _AGENCIES
    return bool(agency) or place.split(",")[0].isupper() or (" " not in place and place.istitle())


def are_names(words_: list[str]) -> bool:
    """Whether the words, as written, are names: "Jane Roe and John Doe", "Marie de la Tour, AFP"."""
    named = [word for word in words_ if word.casefold() not in PARTICLES]
    return bool(named) and not any(word[0].islower() or word[0].isdigit() for word in named)


def is_run_together(line: str) -> bool:
    """Whether sections stand without blanks between them: "HomeNewsAsiaChina"."""
    if not _JUNCTION.search(line):
        return False
    for token in line.split():
        parts = _JUNCTION.sub(r"\g<0> ", token).split() if token.isalpha() else []
        if len(parts) > 3 and len(token) >= 4 * len(parts):
            return True
        if len(parts) == 3 and fold(parts[0]) in SECTIONS:
            return True
    return False


def is_trail(line: str) -> bool:
    """Whether sections stand with signs between them: "Home > News > Asia", "2013 | 2014 | 2015"."""
    parts = _SIGNS.split(line)
    if len(parts) < 2 or "«" in line:
        return False
    short = all(len(part.split()) <= 4 for part in parts)
    return short and (len(parts) >= 3 or fold(parts[0].strip()) in SECTIONS)


def is_pager(line: str) -> bool:
    """Whether it counts pages or pictures: "1 2 3 … 10 Next", "Page 1 of 3"."""
    return len(line) <= 80 and _PAGER.match(line.casefold()) is not None and len(words(line)) <= 4
