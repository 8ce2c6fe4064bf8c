from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import factcheck
from factcheck import Document, rulebook
from factcheck.errors import InputError

DRAFT = """Harbour to lose 340 jobs

The Norwick ferry company will cut 340 of its 2,100 jobs by the end of June, its chief executive Ann Lee told staff on Tuesday.

"We have run at a loss for three years and cannot go on like this," Lee, 54, said. The plan bears the code K-77x3.
"""
WIRE = """NORWICK, March 3, 2021 (Agency) - The Norwick ferry company will cut 340 of its 2,100 jobs by the end of June,
chief executive Ann Lee told staff on Tuesday.

"We have run at a loss for three years and cannot go on like this," Lee, 54, said.
"""
BULLETIN = """The ferry company of Norwick is cutting 340 jobs, says Ann Lee, the chief executive.
Unions called a strike for Friday. Mayor Bo Dahl spoke
of a black day for the town and its 9,000 people, and asked the state for help.
"""
DAY = date(2021, 3, 3)


def review(draft=DRAFT, *sources):
    given = [Document(f"source{i}.txt", text, DAY, "en") for i, text in enumerate(sources)]
    return factcheck.review(Document("draft.txt", draft, DAY, "en"), given)


def standing(found, words):
    return next(tick for tick in found.ticks if tick.text == words).standing


def test_what_a_source_says_has_a_single_origin():
    found = review(DRAFT, WIRE)
    assert standing(found, "2,100") == "single origin"
    assert standing(found, "the end of June") == "single origin"


def test_two_reporters_corroborate_a_name():
    found = review(DRAFT, WIRE, BULLETIN)
    tick = next(tick for tick in found.ticks if tick.text == "Ann Lee")
    assert (tick.standing, tick.origins) == ("corroborated", 2)
    assert [claim.document for claim in tick.backing] == ["source0.txt", "source1.txt"]


def test_a_source_given_twice_is_one_origin():
    found = review(DRAFT, WIRE, WIRE.replace("told staff on Tuesday", "said on Tuesday"))
    assert standing(found, "2,100") == "single origin"


def test_the_draft_does_not_make_its_sources_one_origin():
    alone = review(DRAFT, WIRE, BULLETIN)
    assert alone.counts["corroborated"] > 0


def test_what_no_source_says_is_unsupported():
    found = review(DRAFT, BULLETIN)
    assert standing(found, "2,100") == "unsupported"


def test_a_number_that_differs_conflicts_and_names_the_source():
    found = review(DRAFT.replace("2,100", "2,700"), WIRE)
    tick = next(tick for tick in found.ticks if tick.text == "2,700")
    assert tick.standing == "conflicting"
    assert [claim.mention.text for claim in tick.against] == ["2,100"]
    assert tick.findings == tuple(one.id for one in found.findings)


def test_a_quotation_word_for_word_is_backed_and_an_altered_one_is_open():
    words = "We have run at a loss for three years and cannot go on like this,"
    altered = "We have run at a loss for years and cannot carry on like this,"
    assert standing(review(DRAFT, WIRE), f'"{words}"') == "single origin"
    assert standing(review(DRAFT.replace(words, altered), WIRE), f'"{altered}"') == "undecided"


def test_a_shortened_quotation_is_backed_and_another_one_is_not():
    words = "We have run at a loss for three years and cannot go on like this,"
    short, other = "cannot go on like this,", "Nobody in this town wanted it to come to this,"
    assert standing(review(DRAFT.replace(words, short), WIRE), f'"{short}"') == "single origin"
    assert standing(review(DRAFT.replace(words, other), WIRE), f'"{other}"') == "unsupported"


def test_a_source_that_says_less_does_not_back_a_day():
    draft = "The Norwick ferry opened on 12 May 2019 after two years of work, Ann Lee told the Agency in Norwick."
    source = "The Norwick ferry opened in May 2019 after two years of work, Ann Lee told the Agency in Norwick."
    assert standing(review(draft, source), "12 May 2019") == "unsupported"
    assert standing(review(source, draft), "May 2019") == "single origin"


def test_the_ticks_stand_in_the_drafts_order():
    starts = [tick.start for tick in review(DRAFT, WIRE, BULLETIN).ticks]
    assert starts == sorted(starts)


def test_findings_among_the_sources_alone_are_left_out():
    other = WIRE.replace("2,100", "2,700")
    bare = "The mayor of Norwick, Bo Dahl, met Ann Lee of the ferry company."
    assert not review(bare, WIRE, other).findings


def test_a_headline_printed_twice_is_backed_twice():
    draft = DRAFT.replace("Harbour to lose 340 jobs\n", "The Norwick ferry company will cut 340 of its 2,100 jobs\n" * 2)
    found = [tick.standing for tick in review(draft, WIRE).ticks if tick.text == "2,100"]
    assert len(set(found)) == 1


def test_dates_that_name_no_time_are_no_places_to_check():
    draft = "The ferry is now late, as Ann Lee said recently."
    assert [tick.text for tick in review(draft, WIRE).ticks] == ["Ann Lee"]


def test_coverage_is_the_share_that_a_source_speaks_to():
    found = review(DRAFT, WIRE)
    spoken = sum(tick.standing not in ("unsupported", "not understood") for tick in found.ticks)
    assert found.coverage == 100 * spoken // len(found.ticks)
    assert review("Nothing here.", WIRE).coverage is None


def test_digits_that_nothing_reads_are_shown_as_not_understood():
    found = review("The device 7q##88zz was shown to Ann Lee.", WIRE)
    assert "not understood" in {tick.standing for tick in found.ticks}


def test_the_order_of_the_sources_changes_nothing():
    a, b = Document("a.txt", WIRE, DAY), Document("b.txt", BULLETIN, DAY)
    draft = Document("draft.txt", DRAFT, DAY)
    assert factcheck.review(draft, [a, b]).to_dict() == factcheck.review(draft, [b, a]).to_dict()


def test_a_source_with_the_drafts_id_is_refused():
    draft = Document("draft.txt", DRAFT, DAY)
    with pytest.raises(InputError, match="two documents have this id"):
        factcheck.review(draft, [draft])


def test_every_claim_that_is_named_is_listed():
    plain = review(DRAFT.replace("2,100", "2,700"), WIRE, BULLETIN).to_dict()
    listed = {claim["id"] for claim in plain["claims"]}
    for tick in plain["ticks"]:
        assert {*tick["backing"], *tick["against"], *tick["alike"]} <= listed
        assert tick["claim"] is None or tick["claim"] in listed
    assert plain["schema"] == "factcheck-draft/1"
    assert plain["summary"]["ticks"] == len(plain["ticks"])


def test_a_name_is_backed_whatever_its_accents():
    found = review("Le bac de Norvège part de Montréal avec Ann Lee.", "The ferry leaves Montreal with Ann Lee aboard.")
    assert standing(found, "Montréal") == "single origin"


def test_a_rounded_number_of_a_source_does_not_back_an_exact_one():
    exact = WIRE.replace("2,100 jobs", "2,147 jobs")
    assert standing(review(exact, WIRE.replace("2,100 jobs", "about 2,100 jobs")), "2,147") == "unsupported"
    draft, source = (
        "It sold 327 million tickets in 2019, Ann Lee said in Norwick.",
        "It sold 330 million tickets in 2019, Ann Lee said in Norwick.",
    )
    assert standing(review(draft, source), "327 million") != "single origin"


def test_what_agrees_in_a_watched_fact_is_not_against_the_draft():
    seeds = Path(__file__).parents[2] / "seeds"
    documents = [Document(path.name, path.read_text(encoding="utf-8")) for path in sorted(seeds.glob("*.txt"))]
    rules = rulebook.load(["watch"])
    for draft in documents:
        found = factcheck.review(draft, [one for one in documents if one is not draft], rules)
        watched = {one.id for one in found.findings if one.verdict in ("agree", "compatible")}
        for tick in found.ticks:
            if tick.findings and watched.issuperset(tick.findings) and tick.standing in ("corroborated", "single origin"):
                assert not tick.against
