"""Evidence of the day of writing is weighed, not counted."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from factcheck.dating.evidence import WEIGHTS, disjoint, weigh
from factcheck.model import Evidence
from factcheck.values.days import DayRange

UNKNOWN = DayRange(None, None)
FIRST = date(2014, 1, 1)


def says(kind, earliest=None, latest=None, start=0, rests_on=None):
    return Evidence("…", start, start + 1, kind, kind, DayRange(earliest, latest), rests_on)


def on(kind, day, **more):
    return says(kind, day, day, **more)


def test_without_evidence_nothing_is_known():
    assert weigh([]).days == UNKNOWN


def test_evidence_that_agrees_narrows():
    known = weigh([says("told", date(2015, 1, 1)), says("planned", None, date(2015, 10, 31))])
    assert known.days == DayRange(date(2015, 1, 1), date(2015, 10, 31))
    assert known.dropped == ()


def test_a_date_line_outweighs_one_passage_which_is_kept_as_dropped():
    passage = says("told", date(2016, 5, 1), start=5)
    known = weigh([on("date line", date(2015, 3, 20)), passage])
    assert known.days == DayRange(date(2015, 3, 20), date(2015, 3, 20))
    assert known.dropped == (passage,)


def test_passages_that_agree_outweigh_a_date_line():
    passages = [says("told", date(2015, month, 1), start=month) for month in (1, 2, 3)]
    stamp = on("date line", date(2012, 3, 20), start=20)
    known = weigh([stamp, *passages])
    assert known.days == DayRange(date(2015, 3, 1), None)
    assert known.dropped == (stamp,)


def test_one_passage_said_again_weighs_no_more():
    again = [says("told", date(2015, 1, 1), start=start) for start in range(9)]
    assert weigh([on("date line", date(2012, 3, 20)), *again]).days.latest == date(2012, 3, 20)


def test_two_articles_outweigh_a_date_line_one_does_not():
    stamp = on("date line", date(2016, 3, 20))
    others = [on("event", date(2015, 3, 19), rests_on=name) for name in ("c1", "c2")]
    assert weigh([stamp, *others[:1]]).days.latest == date(2016, 3, 20)
    assert weigh([stamp, *others]).days.latest == date(2015, 3, 19)


def test_of_two_date_lines_the_first_counts():
    lines = [on("date line", date(2015, 3, 20), start=5), on("date line", date(2015, 3, 1), start=90)]
    assert weigh(lines).days.earliest == date(2015, 3, 20)


days = st.one_of(st.none(), st.integers(0, 900).map(lambda count: FIRST + timedelta(count)))
ranges = st.tuples(days, days).map(
    lambda ends: DayRange(*(ends if None in ends else sorted(ends)))  # type: ignore[arg-type,type-var]
)
evidence = st.builds(
    lambda kind, days, start: Evidence("…", start, start + 1, kind, kind, days),
    st.sampled_from(sorted(WEIGHTS)),
    ranges,
    st.integers(0, 50),
)


@given(st.lists(evidence, max_size=8))
def test_what_is_kept_holds_on_all_days_and_what_is_dropped_on_none(found):
    known = weigh(found)
    assert all(not disjoint(one.days, known.days) for one in known.basis)
    assert all(one.kind != "given" or len({o.days for o in found if o.kind == "given"}) > 1 for one in known.dropped)


@given(st.lists(evidence, max_size=8), st.randoms())
def test_the_order_of_evidence_changes_nothing(found, random):
    shuffled = list(found)
    random.shuffle(shuffled)
    assert weigh(found).days == weigh(shuffled).days
