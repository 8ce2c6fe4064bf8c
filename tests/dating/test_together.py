"""Articles of one event date each other."""

from __future__ import annotations

import factcheck

DATED = "Le 18 mars 2015, le PDG de Norvex Tomas Reyes a rencontré à Delmer la ministre des Finances, Paule Mercier."
RELATIVE = "A new plant was the subject when finance minister Paule Mercier met Norvex CEO Tomas Reyes yesterday in Delmer."


def report(*texts: tuple[str, str]) -> dict[str, object]:
    documents = [factcheck.Document(id=f"{i}.txt", text=text, language=language) for i, (language, text) in enumerate(texts)]
    return factcheck.check(documents).to_dict()


def test_yesterdays_meeting_in_one_article_is_dated_by_another() -> None:
    found = report(("fr", DATED), ("en", RELATIVE))
    published = found["documents"][1]["published"]  # type: ignore[index]
    assert (published["earliest"], published["latest"]) == ("2015-03-19", "2015-03-19")


def test_a_value_tells_what_it_was_derived_from() -> None:
    claims = {claim["text"]: claim for claim in report(("fr", DATED), ("en", RELATIVE))["claims"]}  # type: ignore[attr-defined]
    dated = next(claim for text, claim in claims.items() if "mars" in text)
    assert claims["yesterday"]["derived_from"] == [dated["id"]]
    assert claims["yesterday"]["value"]["earliest"] == "2015-03-18"


def test_a_day_that_the_text_itself_rules_out_is_not_taken() -> None:
    later = RELATIVE + " Norvex had been founded in 2016 and grew."
    published = report(("fr", DATED), ("en", later))["documents"][1]["published"]  # type: ignore[index]
    assert published is None or published["earliest"] != "2015-03-19"
