"""Names that another article proves, where every noun has a capital."""

from __future__ import annotations

import factcheck
from factcheck import Document

ENGLISH = """The harbour of Norwick was closed on Monday, Anna Kowalsky said.

Kowalsky, who runs the ferry company, wants to open it again in May, and Norwick agrees.

"We shall lose two million euros," Kowalsky said in Bremen."""
GERMAN = """Der Hafen von Norwick wurde am Montag geschlossen, sagte Anna Kowalsky.

Im Mai will die Chefin der Fährgesellschaft ihn wieder öffnen, und damit ist Norwick einverstanden.

„Wir werden zwei Millionen Euro verlieren“, meint Kowalsky in Bremen."""


def check(german, english=ENGLISH):
    return factcheck.check([Document("a.txt", english, language="en"), Document("b.txt", german, language="de")])


def names(report, document):
    return {claim.mention.text for claim in report.claims if claim.document == document and claim.kind == "name"}


def test_a_word_that_another_article_has_as_a_name_is_one():
    assert "Norwick" in names(check(GERMAN), "b.txt")


def test_the_same_word_alone_may_be_a_noun():
    report = factcheck.check([Document("b.txt", "Damit ist Norwick einverstanden.", language="de")])
    assert names(report, "b.txt") == set()


def test_two_exchanged_letters_are_told():
    report = check(GERMAN.replace("meint Kowalsky", "meint Kowaslky"))
    assert [{claim.mention.text for claim in finding.claims} for finding in report.findings if finding.verdict == "conflict"]
    assert any("Kowaslky" in finding.message for finding in report.findings)


def test_nouns_are_not_borrowed_for_a_few_shared_letters():
    found = names(check(GERMAN.replace("Hafen", "Kran")), "b.txt")
    assert "Fährgesellschaft" not in found
    assert "Kran" not in found


def test_languages_that_write_nouns_small_borrow_nothing():
    french = "Le port de Norwick a été fermé lundi. Kowaslky était là."
    alone = factcheck.check([Document("b.txt", french, language="fr")])
    both = factcheck.check([Document("a.txt", ENGLISH, language="en"), Document("b.txt", french, language="fr")])
    assert names(alone, "b.txt") == names(both, "b.txt")
