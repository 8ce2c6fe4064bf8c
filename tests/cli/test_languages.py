"""`factcheck languages` prints what the data hold, and nothing else."""

from __future__ import annotations

import json

from factcheck.languages import codes, coverage
from factcheck.languages.frozen import frozen_codes

SHOWN = """\
── 1 language with a file ──────────────────────────────────────────────────────

Words and phrases by what they are read for; numbers in digits, signs and ISO
dates need none.

             xy
dates        12
times        –
durations    –
recurrences  –
numbers      –
hedges       –
ranges       –
ratios       –
ordinals     –
percent      1
money        1,234
units        –
ages         –
scores       –
codes        –
offices      –
names        –
quotes       –
status       –
attribution  –
concepts     196
examples     17

── 2 languages of the second tier ──────────────────────────────────────────────

Read with the frozen names of CLDR and dateparser for dates, numbers, percent,
money alone; their mentions say so.
To those extended, words are added by hand.

  extended  Ypsilon (yp)
  frozen    Zeta (ze)

Any other language is read by its digits, signs and capitals.
"""
FOUND = (
    coverage.Coverage("xy", "Xyz", 1, {"dates": 12, "percent": 1, "money": 1234}, 196, 17),
    coverage.Coverage("yp", "Ypsilon", 2, {"dates": 9}, extended=True),
    coverage.Coverage("ze", "Zeta", 2, {"dates": 9}),
)


def test_the_page_has_a_column_a_language_and_the_second_tier_by_name(factcheck_command, monkeypatch):
    monkeypatch.setattr(coverage, "languages", lambda: FOUND)
    ran = factcheck_command("languages")
    assert (ran.status, ran.out, ran.err) == (0, SHOWN, "")


def test_json_has_every_language_with_its_kinds(factcheck_command):
    shown = json.loads(factcheck_command("languages", "--format", "json").out)["languages"]
    assert {one["code"] for one in shown if one["tier"] == 1} == set(codes())
    assert {one["code"] for one in shown} == set(codes()) | set(frozen_codes())
    polish = next(one for one in shown if one["code"] == "pl")
    assert (polish["name"], polish["tier"], sorted(polish["words"])) == ("Polish", 2, ["dates", "money", "numbers", "percent"])


def test_every_language_with_a_file_is_read_for_every_kind():
    for one in coverage.languages():
        if one.tier == 1:
            assert set(one.words) == set(coverage.KINDS), one.code


def test_no_kind_names_a_category_that_no_lexicon_has():
    from factcheck.languages import lexicon

    known = {category for code in codes() for category in lexicon(code).words}
    assert {category for row in coverage.KINDS.values() for category in row} <= known
