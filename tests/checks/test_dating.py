from __future__ import annotations

from datetime import date

import pytest

from factcheck.checks import registry
from factcheck.model import Document, Evidence, Publication, Reading
from factcheck.values.days import DayRange
from tests.checks.build import case, claim, day, drafts

CHECK = registry()["dating"]
MARCH = DayRange(date(2015, 3, 18), date(2015, 3, 24))


def evidence(one, kind, earliest=None, latest=None):
    return Evidence(one.mention.text, one.mention.start, one.mention.end, "so told", kind, DayRange(earliest, latest))


def found(claims, dropped, basis, days=MARCH):
    known = Publication(days, tuple(basis), tuple(dropped))
    return drafts(CHECK, case(claims=claims, readings=(Reading(Document("a.txt", "…"), "en", None, known),)))


STAMP = claim("a.txt", "20-03-2016", day(2016, 3, 20))
MEETING = claim("a.txt", "18 March", day(2015, 3, 18), start=20)
OPENING = claim("a.txt", "May 2016", day(2016, 5, 1), start=40)
CLOSING = claim("a.txt", "June 2016", day(2016, 6, 1), start=60)


def test_a_date_line_that_other_articles_contradict_is_undecided():
    stamp = evidence(STAMP, "date line", date(2016, 3, 20), date(2016, 3, 20))
    (draft,) = found((STAMP, MEETING), [stamp], [evidence(MEETING, "event", date(2015, 3, 18), date(2015, 9, 16))])
    assert draft.verdict == "undecided"
    assert draft.claims == (STAMP,)
    assert draft.fields["problem"] == "does not fit “18 March”"


def test_a_date_line_before_what_is_told_twice_as_past_is_a_conflict():
    stamp = evidence(STAMP, "date line", date(2016, 3, 20), date(2016, 3, 20))
    told = [evidence(OPENING, "told", date(2016, 5, 1)), evidence(CLOSING, "scene", date(2016, 6, 1))]
    (draft,) = found((STAMP, OPENING, CLOSING), [stamp], told, DayRange(date(2016, 6, 1), None))
    assert draft.verdict == "conflict"
    assert draft.claims == (STAMP, OPENING, CLOSING)


def test_a_page_with_two_date_lines_is_none():
    stamp = evidence(STAMP, "date line", date(2016, 3, 20), date(2016, 3, 20))
    other = evidence(MEETING, "date line", date(2015, 3, 18), date(2015, 3, 18))
    assert found((STAMP, MEETING), [stamp], [other]) == []


@pytest.mark.parametrize(("updated", "count"), [(date(2016, 3, 20), 1), (date(2015, 9, 30), 0)], ids=str)
def test_an_update_after_months_is_none_the_same_day_of_another_year_is_a_slip(updated, count):
    week = evidence(STAMP, "update week", updated, updated)
    assert len(found((STAMP, MEETING), [week], [evidence(MEETING, "event", date(2015, 3, 18), date(2015, 3, 24))])) == count


def test_a_date_told_as_past_after_the_articles_day_is_undecided_where_it_opens_its_sentence():
    stamp = evidence(STAMP, "date line", date(2016, 3, 20), date(2016, 3, 20))
    known = DayRange(date(2016, 3, 20), date(2016, 3, 20))
    (draft,) = found((STAMP, OPENING), [evidence(OPENING, "scene", date(2016, 5, 1))], [stamp], known)
    assert (draft.verdict, draft.claims) == ("undecided", (OPENING,))
    assert found((STAMP, OPENING), [evidence(OPENING, "told", date(2016, 5, 1))], [stamp], known) == []


@pytest.mark.parametrize("kind", ["planned", "mentioned", "finished", "lasting", "weekday"])
def test_what_heuristics_say_is_dropped_in_silence(kind):
    stamp = evidence(STAMP, "date line", date(2016, 3, 20), date(2016, 3, 20))
    assert found((STAMP, OPENING), [evidence(OPENING, kind, date(2016, 5, 1))], [stamp]) == []
