"""Bytes → text."""

from __future__ import annotations

import codecs
import re

from factcheck.errors import InputError

_MARKS = (  # byte order marks; UTF-32's begins with UTF-16's, so it comes first
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (  # files that are no text, by their first bytes
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
)

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.01  # of a text may be control characters (a judgement; news text has none)

# What western European news writes beyond ASCII; where nearly all high bytes read as these, the text is Windows-1252.
_WESTERN = frozenset("àâäáãåæçèéêëìíîïñòóôõöøœùúûüýÿßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝ’‘“”„‚«»‹›–—…•€£°§·¡¿ºª\u00a0\u00ad")
_LATIN_9 = re.compile(r"[^\W\d]½|½[^\W\d]")  # "c½ur" is "cœur" in ISO 8859-15
_WESTERN_SHARE = 0.9  # a judgement, as is the next
_HIGH_SHARE = 0.2  # of western letters at most are beyond ASCII; in a Greek or Russian code page nearly all are


def decode(data: bytes, place: str) -> str:
    """The text of the bytes, without its byte order mark; line ends stay as they are.

    UTF-8, UTF-16 and UTF-32 with a byte order mark, else Windows-1252 where that makes western words, else what
    charset-normalizer makes of it.

    Raises:
        InputError: the bytes are no text, or in no encoding that is known.
    """
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(place, f"{kind}, not a text; give its text in a file of its own")
    text = _text(data, place)
    if len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise InputError(place, "binary file (full of control characters); if it is text, save it as UTF-8")
    return text


def _text(data: bytes, place: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, place)
    if b"\0" in data:
        raise InputError(place, f"binary file (a NUL byte at offset {data.index(0)}); if it is text, save it as UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guess(data, error, place)


def _strict(data: bytes, encoding: str, place: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding[:6].removesuffix("-").upper()
        raise InputError(place, f"starts as {name}, but byte {error.start} does not fit; save it as UTF-8") from None


def _guess(data: bytes, error: UnicodeDecodeError, place: str) -> str:
    """The text of bytes that are not UTF-8."""
    where = f"byte 0x{data[error.start]:02x} on line {data.count(10, 0, error.start) + 1}"
    if _broken(data):
        raise InputError(place, f"{where} does not fit the UTF-8 around it; save the file anew as UTF-8")
    western = _western(data)
    if western is not None:
        return western
    from charset_normalizer import from_bytes  # heavy, seldom needed

    best = from_bytes(data).best()
    if best is not None:
        return str(best)
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise InputError(place, f"in no known encoding ({where} does not fit); save it as UTF-8") from None


def _broken(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with a few that do not fit: read otherwise, every accent would turn into two signs."""
    text = data.decode("utf-8", "surrogateescape")
    strays = sum("\udc80" <= char <= "\udcff" for char in text)
    return sum(char > "\x7f" for char in text) > 2 * strays


def _western(data: bytes) -> str | None:
    """The text in Windows-1252 or ISO 8859-15 where that is likely, else None."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    if _LATIN_9.search(text):
        text = data.decode("iso-8859-15")
    high = [char for char in text if char > "\x7f"]
    letters = sum(map(str.isalpha, text))
    fitting = sum(char in _WESTERN for char in high)
    return text if fitting >= _WESTERN_SHARE * len(high) and len(high) <= _HIGH_SHARE * letters else None
