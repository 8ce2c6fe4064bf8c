"""What a claim is about, as of when, how it is meant and who says so."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Claim


def claims(text: str, language: str = "en", **more: object) -> dict[str, Claim]:
    document = factcheck.Document(id="a.txt", text=text, language=language, **more)  # type: ignore[arg-type]
    return {claim.mention.text: claim for claim in factcheck.check([document]).claims}


@pytest.mark.parametrize(
    ("language", "text", "age", "person"),
    [
        ("en", "Police are looking for Marcus Tolland, 34, of Ashby.", "34", "Marcus Tolland"),
        ("en", "A 19-year-old student, Petra Lind, was hurt.", "19-year-old", "Petra Lind"),
        ("fr", "La nageuse Ingrid Solheim, 27 ans, a traversé le détroit.", "27 ans", "Ingrid Solheim"),
        ("fr", "Le maire, Paul Morel, âgé de 61 ans, a démissionné.", "61 ans", "Paul Morel"),
    ],
)
def test_an_age_belongs_to_the_person_whose_words_bind_it(language: str, text: str, age: str, person: str) -> None:
    assert claims(text, language)[age].about.subject == person


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Marcus Tolland and a 12-year-old boy were hurt.", "12-year-old"),
        ("A 12-year-old boy was hurt by Marcus Tolland.", "12-year-old"),
    ],
)
def test_an_age_is_nobodys_where_no_words_bind_it(text: str, age: str) -> None:
    assert claims(text)[age].about.subject is None


@pytest.mark.parametrize(
    ("language", "text", "count", "deed"),
    [
        ("en", "The blast killed 12 people and injured 31.", "12", "kill"),
        ("en", "The blast killed 12 people and injured 31.", "31", "injure"),
        ("en", "Twelve people were killed in the blast.", "Twelve", "kill"),
        ("fr", "L'explosion a fait 12 morts.", "12", "kill"),
        ("fr", "Une fusillade a blessé 31 personnes.", "31", "injure"),
        ("en", "The hall seats 12 people; nobody was killed.", "12", None),
    ],
)
def test_a_toll_is_bound_by_its_verb(language: str, text: str, count: str, deed: str | None) -> None:
    assert claims(text, language)[count].about.deed == deed


@pytest.mark.parametrize(
    ("language", "text", "words", "status"),
    [
        ("en", "The museum will open in October 2015.", "October 2015", "planned"),
        ("en", "The museum opened in October 2015.", "October 2015", "asserted"),
        ("fr", "Le musée devrait ouvrir en octobre 2015.", "octobre 2015", "planned"),
        ("fr", "Le musée a ouvert en octobre 2015.", "octobre 2015", "asserted"),
        ("fr", "Le musée achètera douze toiles.", "douze", "planned"),
        ("fr", "Les patrons ont vendu douze toiles.", "douze", "asserted"),
        ("es", "La venta sumaría doce millones.", "doce millones", "hypothetical"),
        ("es", "La comisaría perdió doce agentes.", "doce", "asserted"),
        ("pt", "Se a venda falhar, o museu perde doze telas.", "doze", "hypothetical"),
        ("pt", "O museu recusou desfazer-se de doze telas.", "doze", "asserted"),
        ("en", "Will Harmon sold twelve canvases.", "twelve", "asserted"),
        ("en", "The museum will sell twelve canvases.", "twelve", "planned"),
    ],
)
def test_a_plan_is_told_from_what_happened(language: str, text: str, words: str, status: str) -> None:
    assert claims(text, language)[words].status == status


def test_the_wire_that_a_sentence_credits_is_its_source() -> None:
    found = claims("According to Reuters, the group sold 330 million phones. It employs 4,000 people.")
    assert found["330 million"].attribution == "Reuters"
    assert found["4,000"].attribution is None


@pytest.mark.parametrize(
    ("language", "text", "words", "source"),
    [
        ("en", "According to the police, twelve boats sank.", "twelve", "police"),
        ("en", "Doctors say twelve patients are ill.", "twelve", "Doctors"),
        ("de", "Der Behörde zufolge sanken zwölf Boote.", "zwölf", "Behörde"),
        ("it", "Secondo i pompieri dodici barche sono affondate.", "dodici", "pompieri"),
        ("it", "Il secondo comandante vide dodici barche.", "dodici", None),
        ("en", "The police bought twelve boats.", "twelve", None),
        ("en", "A man told of twelve boats.", "twelve", None),
    ],
)
def test_those_who_tell_are_a_source_by_their_trade(language: str, text: str, words: str, source: str | None) -> None:
    assert claims(text, language)[words].attribution == source


def test_a_count_holds_as_of_the_date_beside_it() -> None:
    as_of = claims("The site has 330 million active users (at the end of 2014).")["330 million"].as_of
    assert as_of is not None
    assert as_of.to_dict() == {"earliest": "2014-12-01", "latest": "2014-12-31"}


def test_page_furniture_makes_no_claims() -> None:
    text = (
        "A museum opens\n\nThe museum opened on 3 May 2014 in Delmer, the mayor said.\n\nREAD MORE: 12 things to see in 2013\n"
    )
    assert set(claims(text)) & {"12", "2013"} == set()


def test_lines_and_columns_count_from_one() -> None:
    claim = claims("A headline here\n\nThe museum opened on 3 May 2014.")["3 May 2014"]
    assert (claim.line, claim.column) == (3, 22)
