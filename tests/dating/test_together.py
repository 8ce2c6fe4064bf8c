"""Articles of one event date each other."""

from __future__ import annotations

import factcheck

DATED = "Le 18 mars 2015, le PDG de Norvex Tomas Reyes a rencontré à Delmer la ministre des Finances, Paule Mercier."
RELATIVE = "A new plant was the subject when finance minister Paule Mercier met Norvex CEO Tomas Reyes yesterday in Delmer."
STAMPED = "Rencontre à Delmer\n\nMis à jour le 20-03-{year}\n\n" + DATED.replace(" 2015", "")


def report(*texts: tuple[str, str]) -> dict:
    documents = [factcheck.Document(id=f"{i}.txt", text=text, language=language) for i, (language, text) in enumerate(texts)]
    return factcheck.check(documents).to_dict()


def days(one: dict) -> tuple[str | None, str | None]:
    return one["published"]["earliest"], one["published"]["latest"]


def findings(found: dict, text: str) -> list[tuple[str, str]]:
    claims = {claim["id"]: claim["text"] for claim in found["claims"]}
    return [(one["rule"], one["verdict"]) for one in found["findings"] if text in [claims[name] for name in one["claims"]]]


def test_yesterdays_meeting_in_one_article_is_dated_by_another() -> None:
    found = report(("fr", DATED), ("en", RELATIVE))
    assert days(found["documents"][1]) == ("2015-03-19", "2015-03-19")


def test_a_value_tells_what_it_was_derived_from() -> None:
    claims = {claim["text"]: claim for claim in report(("fr", DATED), ("en", RELATIVE))["claims"]}
    dated = next(claim for text, claim in claims.items() if "mars" in text)
    assert claims["yesterday"]["derived_from"] == [dated["id"]]
    assert claims["yesterday"]["value"]["earliest"] == "2015-03-18"


def test_a_weekday_alone_is_dated_by_another_article() -> None:
    found = report(("fr", DATED), ("en", RELATIVE.replace("yesterday", "on Wednesday")))
    assert days(found["documents"][1]) == ("2015-03-18", "2015-03-24")


def test_last_year_is_dated_by_the_year_that_another_article_gives() -> None:
    found = report(("fr", DATED), ("en", RELATIVE.replace("yesterday", "last year")))
    assert days(found["documents"][1]) == ("2016-01-01", "2016-12-31")


def test_a_wrong_weekday_is_found_once_another_article_gives_the_year() -> None:
    for words, text in (("en", RELATIVE.replace("yesterday", "on Tuesday, 18 March,")), ("fr", f"Mardi (18 mars){DATED[15:]}")):
        found = report(("fr", DATED), (words, text))
        said = "Tuesday, 18 March" if words == "en" else "Mardi (18 mars)"
        assert ("weekday-mismatch", "conflict") in findings(found, said)


def test_a_right_weekday_is_no_finding() -> None:
    found = report(("fr", DATED), ("en", RELATIVE.replace("yesterday", "on Wednesday, 18 March,")))
    assert found["findings"] == []


def test_a_weekday_that_fits_another_year_does_not_move_an_article() -> None:
    friday = f"Vendredi (18 mars){DATED[15:]} Le groupe comptait 330 salariés à fin 2014."
    found = report(("fr", DATED), ("fr", friday))
    assert days(found["documents"][1]) == ("2015-03-18", "2015-03-24")
    assert ("weekday-mismatch", "conflict") in findings(found, "Vendredi (18 mars)")


def test_an_update_of_a_wrong_year_is_outweighed_and_reported() -> None:
    for year in (2014, 2016):
        found = report(("fr", DATED), ("fr", STAMPED.format(year=year) + " Le port a été agrandi en janvier 2015."))
        assert found["documents"][1]["published"]["earliest"] == "2015-03-18"
        assert [one["text"] for one in found["documents"][1]["published"]["dropped"]] == [f"le 20-03-{year}"] * (
            2016 - year or 1
        )
        assert ("dating-contradiction", "undecided") in findings(found, f"le 20-03-{year}")


def test_an_update_of_the_right_year_is_no_finding() -> None:
    found = report(("fr", DATED), ("fr", STAMPED.format(year=2015)))
    assert found["findings"] == []
    assert not any("20-03-2015" in claim["text"] for claim in found["claims"])


def test_the_order_of_articles_changes_nothing() -> None:
    texts = [("a", "fr", DATED), ("b", "en", RELATIVE), ("c", "fr", STAMPED.format(year=2016))]
    documents = [factcheck.Document(id=name, text=text, language=language) for name, language, text in texts]
    assert factcheck.check(documents).to_dict() == factcheck.check(documents[::-1]).to_dict()
