"""Which sentences of two texts stand for one another, from the words up."""

from __future__ import annotations

from factcheck.alignment.passages import story
from factcheck.alignment.passages.evidence import evidence
from factcheck.alignment.passages.story import parallel
from tests.alignment.tellings import article

PLAIN = """The river is high again, the mayor said.
Nobody slept that night.
The school stays closed until next week.
My brother lost his dog and both boats.
The oldest people remember the storm of their youth.
A new bridge would help, but money is short."""

SCHLICHT = """Der Fluss ist wieder hoch, sagte die Bürgermeisterin.
In dieser Nacht hat niemand geschlafen.
Die Schule bleibt bis zur nächsten Woche geschlossen.
Mein Bruder hat seinen Hund und beide Kähne verloren.
Die ältesten Leute erinnern sich an den Sturm ihrer Jugend.
Eine neue Brücke würde helfen, doch das Geld ist knapp."""

ANDERES = """Das Krankenhaus sucht junge Ärzte, die am Meer leben wollen.
Ihre Wohnung zahlt im ersten Jahr der Staat.
Auf der Insel fehlen auch Lehrer und ein Bäcker.
Am Sonntag spielt die Mannschaft gegen ihren stärksten Gegner.
Der Wald dahinter gehört der Kirche.
Wer kommt, soll lange bleiben."""


def told(text, language):
    return story(article(text, language), [])


def best(links):
    return [max(row, key=row.get) if row else None for row in links]


def test_short_sentences_without_names_find_one_another_by_everyday_words():
    found = parallel(told(PLAIN, "en"), told(SCHLICHT, "de"))
    assert best(found.links) == [0, 1, 2, 3, 4, 5]
    assert found.strength > 3.0


def test_everyday_words_do_not_make_one_story_of_two():
    assert not parallel(told(PLAIN, "en"), told(ANDERES, "de")).same_story


def test_within_a_language_the_words_themselves_are_compared():
    found = evidence(
        told("Nobody slept that night.\nWe wait.", "en"), told("No one was sleeping last evening.\nWe wait.", "en")
    )
    assert found.shared[0].get(0, 0.0) <= 0.0


def test_sentences_that_were_moved_find_one_another_and_dropped_ones_nothing():
    lines = SCHLICHT.split("\n")
    moved = "\n".join(lines[number] for number in (1, 0, 4, 3))
    found = parallel(told(PLAIN, "en"), told(moved, "de"))
    assert [found.links[i].get(j, 0.0) > 0.5 for i, j in ((1, 0), (0, 1), (4, 2), (3, 3))] == [True] * 4
    assert max(found.links[5].values(), default=0.0) < 0.5
