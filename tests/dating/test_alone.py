"""What an article alone tells of its own day."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck


def published(text: str, language: str, **more: object) -> dict[str, object] | None:
    document = factcheck.Document(id="a.txt", text=text, language=language, **more)  # type: ignore[arg-type]
    return factcheck.check([document]).to_dict()["documents"][0]["published"]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("language", "text", "earliest", "latest"),
    [
        ("en", "Rain fell in Delmer and the harbour stayed shut.", None, None),
        ("en", "Norvex launched its phone in 2012 and closed two plants.", "2013-01-01", None),
        ("en", "The games will be held in Delmer in 2024, the mayor hopes.", None, "2024-12-31"),
        (
            "fr",
            "Mercredi (18 mars), le maire a rencontré la presse. Le groupe comptait 330 salariés à fin 2014.",
            "2015-03-18",
            "2015-03-24",
        ),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_days_follow_from_what_is_told(language: str, text: str, earliest: str | None, latest: str | None) -> None:
    found = published(text, language)
    assert (found or {}).get("earliest") == earliest
    assert (found or {}).get("latest") == latest


def test_an_update_follows_within_a_week() -> None:
    text = "Le port rouvre\n\nMis à jour le 20-03-2015\n\nLe port de Delmer a rouvert le 18 mars, a annoncé le maire.\n"
    found = published(text, "fr")
    assert found is not None
    assert (found["earliest"], found["latest"]) == ("2015-03-14", "2015-03-20")


def test_a_given_day_is_taken_as_it_is() -> None:
    found = published("It rained in 2019.", "en", published=date(2015, 3, 20))
    assert found is not None
    assert (found["earliest"], found["latest"]) == ("2015-03-20", "2015-03-20")


@pytest.mark.parametrize(
    ("language", "text", "earliest", "latest"),
    [
        ("en", "For the past two years it has courted firms. It began in early 2014.", "2015-07-03", "2017-04-30"),
        ("fr", "Depuis deux ans, Delmer attire. Un salon a d'abord ouvert en mai 2014.", "2015-10-31", "2017-05-31"),
        ("en", "Ann Lee was ill for two years. It began in May 2014.", "2014-05-01", None),
        ("en", "For the past two years Delmer has courted investors. A fair closed in May 2014.", "2014-05-01", None),
        ("en", "In the first nine months the port has grown. It started in May 2014.", "2014-05-01", None),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)  # fmt: skip
def test_how_long_something_has_lasted_tells_roughly_when(language: str, text: str, earliest: str, latest: str | None) -> None:
    found = published(text, language)
    assert found is not None
    assert (found["earliest"], found["latest"]) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "Delmer has counted 31 fires in 2016, said the mayor.",
        "The mayor promised much ahead of the 2016 election.",
        "Norvex sold bonds due 1 March 2016.",
        "The port was open until 2016.",
    ],
)
def test_a_year_that_may_run_on_or_lie_ahead_is_not_over(text: str) -> None:
    found = published(text, "en") or {}
    assert (found.get("earliest") or "") < "2016-12-31"
    assert found.get("latest") is None
