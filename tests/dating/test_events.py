"""Dates that count from an event the text has dated."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

FRIDAY = date(2015, 3, 20)


def read(text: str, language: str) -> dict[str, tuple[str, str | None, str | None, str | None]]:
    """Words → (kind, first and last day, the words that they count from)."""
    document = factcheck.Document(id="a.txt", text=text, language=language, published=FRIDAY)
    found = {}
    for one in factcheck.extract(document):
        value = one.value.to_dict()
        source = text[slice(*one.counted_from)] if one.counted_from else None
        found[one.text] = (one.kind, *((value.get(end) or "")[:10] for end in ("earliest", "latest")), source)
    return found


@pytest.mark.parametrize(
    ("language", "text", "words", "day", "source"),
    [
        ("en", "Norvex signed on Tuesday. It rose on the day of the signing.", "the day of the signing", 17, "Tuesday"),
        ("en", "The vote was on Tuesday. It rained the day after the vote.", "the day after the vote", 18, "Tuesday"),
        ("en", "A crash was on 3 March. A day after the fatal crash it rained.", "A day after the fatal crash", 4, "3 March"),
        ("fr", "Il l'a rencontré le 3 mars. Le jour de la rencontre, il a plu.", "Le jour de la rencontre", 3, "le 3 mars"),
        ("fr", "Un séisme a frappé Delmer mardi. La veille du séisme, il a plu.", "La veille du séisme", 16, "mardi"),
        ("fr", "Un séisme a eu lieu mardi. Deux jours après le séisme, il a plu.", "Deux jours après le séisme", 19, "mardi"),
        ("en", "On the day of the vote it rained. The vote was held on 3 March.", "the day of the vote", 3, "3 March"),
    ],
    ids=lambda value: value[:34] if isinstance(value, str) else None,
)  # fmt: skip
def test_an_event_stands_for_the_day_that_the_text_gives_it(language, text, words, day, source):
    on = f"2015-03-{day:02}"
    assert read(text, language)[words] == ("date", on, on, source)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Three days after the crash, rain fell.", "Three days"),
        ("en", "A bus crash happened on 3 March. He came three days after a crash.", "three days"),
        ("en", "A bus crash happened on 3 March. He came three days after the match.", "three days"),
        ("fr", "Deux jours après le séisme, il a plu.", "Deux jours"),
        ("en", "Ann Lee met Tom Ray on 3 March. He left three days after the meeting of Bo Hall and Al Cox.", "three days"),
    ],
)
def test_what_the_text_does_not_date_stays_a_length_of_time(language, text, words):
    assert read(text, language)[words][0] == "duration"


def test_of_several_the_nearest_before_is_meant():
    text = "The first crash was on 3 March. The second crash was on 9 March. Two days after the crash it rained."
    assert read(text, "en")["Two days after the crash"][1] == "2015-03-11"


def test_the_day_of_the_week_is_no_event():
    assert "the day of the week" not in read("The vote was on 3 March. They chose the day of the week.", "en")
