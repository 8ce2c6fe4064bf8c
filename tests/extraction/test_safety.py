"""Reading a document never fails, whatever stands in it, and its time grows with its length."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.extraction import dates
from factcheck.extraction import numbers as quantities
from factcheck.extraction.numbers.scan import Scan
from factcheck.languages import lexicon
from factcheck.text.tokens import Tokens
from tests.extraction.reading import article

PIECES = (
    "9" * 1000, "½½½", "1/0", "0/0", "1e400", "billion", "milliards", "mille", "cent", "hundred", "12", "0",
    "00", "May", "mai", "31", "99", "2012", "9999", "0001", "-", "–", "/", ":", "to", "à", "%", "$", "km",
    "ans", "years", "years ago", "il y a", "dans", "aged", "(", ")", "25:70", "62h00", "h", "st", "XXe",
    "one", "half", "dozen", "°", "'", "\n", ".", ",", "1.000.000,5", "last", "next", "first", "Q3", "the",
    "2015-13-45", "0000-00-00", "99/99/9999", "century", "siècle", "٣", "²", "①", "𝟙", "1900-55", "decade",
    "two or three", "year", "every", "Smith", "3D", "OS/2", "www.a.b/1", "e\u0301",
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", ""])), max_size=40),
    st.sampled_from(["en", "fr", None]),
)
def test_no_row_of_numbers_and_words_makes_reading_fail(pieces: list[tuple[str, str]], language: str | None) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    document = factcheck.Document("a.txt", text, language=language, published=datetime.date(2015, 3, 18))
    for mention in factcheck.extract(document):
        assert text[mention.start : mention.end] == mention.text
        mention.to_dict()


LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl")


def words(language: str) -> list[str]:
    """Every word and phrase of the language's lexicon."""
    said = lexicon(language).words.values()
    return sorted({word for category in said for phrases in category.values() for word in phrases.split("|")})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_row_of_the_languages_words_makes_reading_fail(language: str) -> None:
    @settings(deadline=None, max_examples=60)
    @given(
        st.lists(st.tuples(st.sampled_from(words(language)) | st.sampled_from(PIECES), st.sampled_from([" ", ""])), max_size=25)
    )
    def reads(pieces: list[tuple[str, str]]) -> None:
        text = "".join(piece + gap for piece, gap in pieces)
        document = factcheck.Document("a.txt", text, language=language, published=datetime.date(2015, 3, 18))
        assert all(text[one.start : one.end] == one.text for one in factcheck.extract(document))

    reads()


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=60), st.sampled_from(["en", "fr"]))
def test_no_text_at_all_makes_reading_fail(text: str, language: str) -> None:
    for mention in factcheck.extract(factcheck.Document("a.txt", text, language=language)):
        mention.to_dict()


@pytest.mark.parametrize("value", ["9" * 5000, "1" + " 000" * 400, "million " * 300, "1/0", "10^400", "-" * 500 + "1"])
def test_a_number_of_any_size_is_read(value: str) -> None:
    for mention in factcheck.extract(factcheck.Document("a.txt", f"They lost {value} euros in May {value}.", language="en")):
        mention.to_dict()


@pytest.mark.parametrize(
    "piece",
    ["12 ", "12-", "12/", "Roe (53) ", "The Roe 12 ", "May 16 to ", "1962-1965 ", "3 to 4 years ", "a.com/1/", "2 of 9\n"],
)
def test_each_token_is_looked_at_a_bounded_number_of_times(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = 0

    def count(owner: type, name: str) -> None:
        own = getattr(owner, name)

        def counted(*args: object) -> object:
            nonlocal seen
            seen += 1
            return own(*args)

        monkeypatch.setattr(owner, name, counted)

    for owner, name in ((Tokens, "word"), (Scan, "word"), (Scan, "has")):
        count(owner, name)
    counts = []
    for times in (200, 800):
        whole = article(piece * times, "en")
        seen = 0
        quantities.find(whole, dates.find(whole))
        counts.append(seen)
    assert counts[1] < 5 * counts[0] + 100
