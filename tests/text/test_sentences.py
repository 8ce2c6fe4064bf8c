"""Sentences end where a reader would end them."""

import pytest

from factcheck.model import Document, Line
from factcheck.text.article import cut


def sentences(text: str, language: str) -> list[str]:
    article = cut(Document("a.txt", text), language, (Line(0, len(text), "body"),))
    return [text[one.start : one.end] for one in article.sentences]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["It rained.", "Then it stopped."]),
        ("en", ["Mr. Doe met J. R. Roe in the U.S. on Monday.", "They talked."]),
        ("en", ["“It is done.”", "She left."]),
        ("en", ["Prices rose 3.5 percent.", "In 2015 they fell."]),
        ("en", ["Did it open?", "Yes!", "It did."]),
        ("en", ["It closed at 5 p.m. and reopened."]),
        ("en", ["The firm moved to the U.S.", "It grew."]),
        ("en", ["Kestrel Inc. Europe closed."]),
        ("en", ["Papers, e.g. The Leeds Crier, agree."]),
        ("de", ["Manche Zeitung, z.B. Die Brücke, schwieg."]),
        ("en", ["He voted no.", "Quill did too."]),
        ("en", ["It is plan No. 5 of J. A. Roe."]),
        ("en", ["They chose plan B.", "He agreed."]),
        ("en", ["Sales fell.", "iPhone owners wait."]),
        ("en", ["Shares of 5 kWh.example rose."]),
        ("de", ["Er feierte seinen 80. Geburtstag auf Platz 12.", "Moor klatschte."]),
        ("de", ["„Hält das?“, fragte er.", "„Ja.“"]),
        ("en", ["He waited for them ...", "They never came."]),
        ("en", ["It dates from the 1880s.", "Roe built it in 3D.", "He was young."]),
        ("de", ["Der Gewinn lag bei 106.", "Er sank.", "In der 3. Runde verlor er."]),
        ("fr", ["E.ON et Brill ont signé."]),
        ("it", ["Compra la Luna S.p.A. di Bari."]),
        ("es", ["¡Alto!", "¿Quién va?"]),
        ("fr", ["Il pleut.", "« Tant mieux. »", "Elle sort."]),
        ("fr", ["M. Dupont a vu Mme Durand.", "Le 3 mars, ils partent."]),
        ("fr", ["Taobao, Tmall, etc. sont de la partie."]),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0][:24],
)
def test_sentences_end_where_a_reader_would_end_them(language: str, parts: list[str]) -> None:
    assert sentences(" ".join(parts), language) == parts


def test_a_sentence_never_crosses_a_line() -> None:
    text = "A headline without a stop\nThe text begins here."
    lines = (Line(0, 25, "title"), Line(26, len(text), "body"))
    article = cut(Document("a.txt", text), "en", lines)
    assert [(text[one.start : one.end], one.role) for one in article.sentences] == [
        ("A headline without a stop", "title"),
        ("The text begins here.", "body"),
    ]


def test_a_sentence_ends_with_its_last_word_not_with_the_blanks_after_it() -> None:
    text = "First line.  \n\n   Second line."
    lines = (Line(0, 13, "body"), Line(18, len(text), "body"))
    article = cut(Document("a.txt", text), "en", lines)
    assert [text[one.start : one.end] for one in article.sentences] == ["First line.", "Second line."]


def test_straight_quotes_close_and_open_sentences() -> None:
    assert sentences('"It is over." She left. "Why?"', "en") == ['"It is over."', "She left.", '"Why?"']
