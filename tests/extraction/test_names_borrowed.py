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


def both(one, other, language="fr"):
    """The names of two articles, the first in English."""
    report = factcheck.check([Document("a.txt", one, language="en"), Document("b.txt", other, language=language)])
    return names(report, "a.txt"), names(report, "b.txt")


def test_a_name_that_opens_a_sentence_is_one_where_another_text_has_it_with_two_letters_exchanged():
    ours, theirs = both("Kowalsky stayed. The port was shut.", "Le port est fermé, et Kowaslky reste.")
    assert ours == {"Kowalsky"}
    assert theirs == {"Kowaslky"}


def test_so_is_a_word_of_the_lexicon_that_another_text_misspells():
    ours, theirs = both("They met again on Facebook in May.", "Ils se sont revus sur Facbeook en mai.")
    assert ours == {"Facebook"}
    assert theirs == {"Facbeook"}


def test_what_another_text_has_as_it_is_proves_nothing_where_nouns_are_small():
    ours, _ = both("Kowalsky stayed. The port was shut.", "Le port est fermé, et Kowalsky reste.")
    assert ours == set()


def test_two_words_that_open_sentences_are_no_names_for_their_letters():
    assert both("Sacred ground was sold. They left.", "Scared birds rose. They left.", "en") == (set(), set())


def test_other_letters_or_others_than_neighbours_are_another_word():
    ours, _ = both("Marlen stayed. The port was shut.", "Le port est fermé, et Mnrlea reste avec Merlan.")
    assert ours == set()
