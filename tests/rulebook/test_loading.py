from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from factcheck.errors import RuleError
from factcheck.rulebook import builtin, load

GOOD = """\
name: house-dates
check: date
what: Two dates differ.
why: Readers come on the wrong day.
severity: warning
tolerance:
  days: 1
message: "{title}: {left} or {right}"
examples:
  agreeing:
    - why: one day
      articles: [The fair opens on 3 May., The fair opens on 3 May.]
  conflicting:
    - why: two days
      articles:
        - {text: The fair opens on 3 May., language: en, published: 2019-05-01, id: wire}
        - The fair opens on 7 May.
"""


@pytest.fixture
def rule_file(tmp_path, monkeypatch):
    """Writes a rule file and gives its name, short since the folder is the current one."""
    monkeypatch.chdir(tmp_path)

    def write(text, name="x.yaml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return name

    return write


def named(rules, name):
    (rule,) = (rule for rule in rules if rule.name == name)
    return rule


class TestAGoodFile:
    def test_adds_its_rule_to_the_built_in_ones(self, rule_file):
        rules = load([rule_file(GOOD)])
        assert [rule.name for rule in rules] == sorted([*(rule.name for rule in builtin()), "house-dates"])

    def test_is_read_whole(self, rule_file):
        rule = named(load([rule_file(GOOD)]), "house-dates")
        assert rule.check == "date"
        assert rule.tolerance == {"days": Decimal(1)}
        assert rule.source == "x.yaml"
        assert rule.kinds == ("date", "time", "duration", "recurrence")

    def test_one_severity_is_lowered_for_the_lesser_verdicts(self, rule_file):
        rule = named(load([rule_file(GOOD.replace("severity: warning", "severity: error"))]), "house-dates")
        assert rule.severity == {"conflict": "error", "undecided": "warning", "changed": "note"}
        assert named(load([rule_file(GOOD)]), "house-dates").severity == {
            "conflict": "warning",
            "undecided": "warning",
            "changed": "note",
        }

    def test_a_verdict_left_out_of_the_severities_gives_no_finding(self, rule_file):
        rule = named(load([rule_file(GOOD.replace("severity: warning", "severity: {conflict: error}"))]), "house-dates")
        assert rule.severity == {"conflict": "error"}
        assert rule.message.keys() == {"conflict"}

    def test_gives_articles_their_day_language_and_name(self, rule_file):
        wire, other = named(load([rule_file(GOOD)]), "house-dates").examples[1].articles
        assert (wire.id, wire.language, wire.published) == ("wire", "en", datetime.date(2019, 5, 1))
        assert (other.id, other.language, other.published) == ("b.txt", None, None)

    def test_knows_the_line_of_each_example(self, rule_file):
        assert [example.line for example in named(load([rule_file(GOOD)]), "house-dates").examples] == [11, 14]

    def test_can_be_empty_of_tolerance_and_can_have_a_byte_order_mark(self, rule_file):
        assert (
            named(
                load([rule_file(b"\xef\xbb\xbf" + GOOD.replace("tolerance:\n  days: 1\n", "").encode())]), "house-dates"
            ).tolerance
            == {}
        )

    def test_is_found_in_a_folder_and_below_it(self, rule_file, tmp_path):
        rule_file(GOOD, "mine/deep/a.yml")
        rule_file(GOOD.replace("house-dates", "house-days"), "mine/b.yaml")
        rule_file("not a rule", "mine/readme.txt")
        names = {rule.name for rule in load([tmp_path / "mine"])}
        assert {"house-dates", "house-days"} <= names

    def test_named_twice_is_read_once(self, rule_file, tmp_path):
        name = rule_file(GOOD, "mine/a.yaml")
        assert named(load(["mine", name]), "house-dates")


class TestTheNameOfABuiltInRule:
    def test_switches_it_off(self, rule_file):
        rules = load([rule_file("name: date-conflict\nenabled: false\n")])
        assert [rule.name for rule in rules] == [rule.name for rule in builtin() if rule.name != "date-conflict"]

    def test_keeps_the_keys_that_are_left_out(self, rule_file):
        rule = named(load([rule_file("name: date-conflict\nseverity: note\ntolerance: {days: 2}\n")]), "date-conflict")
        before = named(builtin(), "date-conflict")
        assert set(rule.severity.values()) == {"note"}
        assert rule.tolerance == {"days": Decimal(2)}
        assert (rule.what, rule.message, rule.examples) == (before.what, before.message, before.examples)
        assert rule.source == "x.yaml"

    def test_replaces_it_whole_where_all_keys_are_given(self, rule_file):
        rule = named(load([rule_file(GOOD.replace("house-dates", "date-conflict"))]), "date-conflict")
        assert rule.what == "Two dates differ."
        assert len(rule.examples) == 2


BAD = {
    "misspelt key": (
        GOOD.replace("tolerance:", "tolerence:"),
        "x.yaml:6:1: unknown key 'tolerence' (did you mean 'tolerance'?)",
    ),
    "misspelt needed key": (GOOD.replace("message:", "mesage:"), "x.yaml:8:1: unknown key 'mesage' (did you mean 'message'?)"),
    "unknown key": (
        GOOD + "colour: red\n",
        "x.yaml:18:1: unknown key 'colour' (there are: check, enabled, examples, kinds, message, name, severity, ",
    ),
    "misspelt key of an example": (
        GOOD.replace("text:", "txt:"),
        "x.yaml:16:12: unknown key 'txt' (did you mean 'text'?)",
    ),
    "misspelt outcome": (
        GOOD.replace("agreeing:", "agreing:"),
        "x.yaml:10:3: unknown key 'agreing' (did you mean 'agreeing'?)",
    ),
    "missing key": (
        GOOD.replace("why: Readers come on the wrong day.\n", ""),
        "x.yaml:1:1: key 'why' is missing",
    ),
    "misspelt built-in": (
        "name: date-conflct\nenabled: false\n",
        "x.yaml:1:1: key 'check' is missing; a built-in rule is changed under its own name (did you mean 'date-conflict'?)",
    ),
    "no examples of conflict": (GOOD[: GOOD.index("  conflicting")], "x.yaml:9:1: key 'conflicting' is missing"),
    "empty examples": (
        GOOD[: GOOD.index("  conflicting")] + "  conflicting: []\n",
        "x.yaml:13:3: 'conflicting' is empty",
    ),
    "no examples": (
        GOOD[: GOOD.index("examples")],
        "x.yaml:1:1: key 'examples' is missing",
    ),
    "wrong severity": (
        GOOD.replace("severity: warning", "severity: eror"),
        "x.yaml:5:1: unknown severity 'eror' (did you mean 'error'?)",
    ),
    "wrong severity of a verdict": (
        GOOD.replace("severity: warning", "severity:\n  conflict: error\n  changed: of note"),
        "x.yaml:7:3: unknown severity 'of note' (did you mean 'note'?)",
    ),
    "wrong verdict": (
        GOOD.replace("severity: warning", "severity:\n  conflit: error"),
        "x.yaml:6:3: unknown verdict 'conflit' (did you mean 'conflict'?)",
    ),
    "verdict that the check never comes to": (
        GOOD.replace("check: date", "check: weekday")
        .replace("severity: warning", "severity: {undecided: note}")
        .replace("tolerance:\n  days: 1\n", "")
        .replace("{title}: {left} or {right}", "{text}"),
        "x.yaml:5:12: check 'weekday' never comes to 'undecided' (there are: conflict)",
    ),
    "message without a verdict": (
        GOOD.replace('message: "{title}: {left} or {right}"', 'message: {conflict: "{title}"}'),
        "x.yaml:8:1: key 'undecided' is missing: severity has it",
    ),
    "unknown check": (GOOD.replace("check: date", "check: dates"), "x.yaml:2:1: unknown check 'dates' (did you mean 'date'?)"),
    "unknown kind": (
        GOOD.replace("tolerance:", "kinds: [date, tme]\ntolerance:"),
        "x.yaml:6:15: unknown kind 'tme' (did you mean 'time'?)",
    ),
    "kind of another check": (
        GOOD.replace("tolerance:", "kinds: [age]\ntolerance:"),
        "x.yaml:6:9: check 'date' does not look at kind 'age' (there are: date, duration, recurrence, time)",
    ),
    "unknown tolerance": (
        GOOD.replace("  days: 1", "  day: 1"),
        "x.yaml:7:3: check 'date' has no tolerance 'day' (did you mean 'days'?)",
    ),
    "tolerance where there is none": (
        GOOD.replace("check: date", "check: name"),
        "x.yaml:7:3: check 'name' has no tolerance 'days': leave it out",
    ),
    "tolerance in words": (GOOD.replace("days: 1", "days: one"), "x.yaml:7:3: 'days' must be a number, not 'one'"),
    "negative tolerance": (GOOD.replace("days: 1", "days: -1"), "x.yaml:7:3: 'days' must be 0 or more, not '-1'"),
    "endless tolerance": (GOOD.replace("days: 1", "days: .inf"), "x.yaml:7:3: 'days' must be a number, not 'inf'"),
    "unknown field": (GOOD.replace("{left}", "{lft}"), "x.yaml:8:1: unknown field '{lft}' (did you mean 'left'?)"),
    "field with an attribute": (GOOD.replace("{left}", "{left.__class__}"), "x.yaml:8:1: unknown field '{left.__class__}'"),
    "field with a format": (
        GOOD.replace("{left}", "{left:>9}"),
        "x.yaml:8:1: field '{left}' takes no format: write '{left}' alone",
    ),
    "field without a name": (GOOD.replace("{left}", "{}"), "x.yaml:8:1: unknown field '{}'"),
    "brace alone": (
        GOOD.replace("{left}", "{left"),
        "x.yaml:8:1: a brace alone: a field is '{title}', a brace itself '{{' or '}}'",
    ),
    "name with capitals": (
        GOOD.replace("house-dates", "House dates"),
        "x.yaml:1:1: 'House dates' is no rule name: small letters, digits and hyphens, such as 'date-conflict'",
    ),
    "number for text": (
        GOOD.replace("what: Two dates differ.", "what: 3"),
        "x.yaml:3:1: 'what' must be text (put it in quotes), not '3'",
    ),
    "nothing for text": (
        GOOD.replace("what: Two dates differ.", "what:"),
        "x.yaml:3:1: 'what' must be text (put it in quotes), not nothing",
    ),
    "blank text": (GOOD.replace("what: Two dates differ.", "what: ' '"), "x.yaml:3:1: 'what' is empty"),
    "list for a mapping": (
        GOOD.replace("tolerance:\n  days: 1", "tolerance: [1]"),
        "x.yaml:6:1: 'tolerance' must be keys and values, not a list",
    ),
    "word for true": (GOOD + "enabled: maybe\n", "x.yaml:18:1: 'enabled' must be true or false, not 'maybe'"),
    "day in quotes": (
        GOOD.replace("2019-05-01", "'2019-05-01'"),
        "x.yaml:16:58: 'published' must be a day such as 2015-03-20, without quotes, not '2019-05-01'",
    ),
    "expectation of an agreeing example": (
        GOOD.replace("why: one day", "why: one day\n      expect: nothing"),
        "x.yaml:12:7: unknown key 'expect' (there are: articles, why)",
    ),
    "empty file": ("", "x.yaml:1:1: the file is empty: a rule needs name, check, what, why, severity, message and examples"),
    "only a comment": ("# to do\n", "x.yaml:1:1: the file is empty"),
    "a list": ("- name: x\n", "x.yaml:1:1: a rule file holds keys and values, such as 'name: date-conflict'"),
    "a word": ("hello\n", "x.yaml:1:1: a rule file holds keys and values"),
    "not YAML": ("name: [a\n", "x.yaml:2:1: is not YAML: expected ',' or ']'"),
    "colon in unquoted text": (
        "what: dates: two\n",
        "x.yaml:1:12: is not YAML: mapping values are not allowed here (text with YAML's own",
    ),
    "tab": ("name: x\nexamples:\n\tagreeing: 3\n", "x.yaml:3:1: a tab: YAML is indented with spaces"),
    "duplicate key": (GOOD + "check: name\n", "x.yaml:18:1: key 'check' is given twice: keep one of them"),
    "two documents": (GOOD + "---\n" + GOOD, "x.yaml:18:1: a second document: one file holds one rule"),
    "alias": ("name: &x [a]\nwhat: *x\n", "x.yaml:2:7: alias '*x': write the value out instead"),
    "endless alias": ("name: &x [*x]\n", "x.yaml:1:11: alias '*x': write the value out instead"),
    "not UTF-8": ("name: x\nwhat: café\n".encode("latin-1"), "x.yaml:2:10: byte 0xe9 is not UTF-8: save the file as UTF-8"),
    "control character": ("name: \x00\n", "x.yaml:1:7: character U+0000 is not allowed in YAML: delete it"),
    "nested deeply": ("[" * 90_000, "x.yaml:1:11: nested too deeply: a rule file has 10 levels at most"),
    "no such day": (GOOD.replace("2019-05-01", "2019-02-30"), "x.yaml: cannot be read as YAML: day is out of range for month"),
    "too large": ("#" * 1_000_001, "x.yaml: is too large for a rule file (1,000,001 bytes, at most 1,000,000)"),
}


WATCH = """\
name: harbour
check: watch
kinds: [date]
watch:
  title: Opening of the harbour
  entities: [Norwick Lines|Norwick]
  words: [harbour, open]
  reference:
    value: 2014-05
    source: our archive
    as_of: 2014-05-31
"""


class TestAWatchedFact:
    def test_needs_its_name_its_kind_and_its_words_alone(self, rule_file):
        rule = named(load([rule_file(WATCH)]), "harbour")
        assert rule.watched.entities == (("Norwick Lines", "Norwick"),)
        assert rule.watched.reference.as_of.latest == datetime.date(2014, 5, 31)
        assert rule.what == "Opening of the harbour"
        assert rule.severity["conflict"] == "error"
        assert {rule.severity[verdict] for verdict in ("changed", "compatible", "agree")} == {"note"}
        assert rule.examples == ()

    def test_of_a_pack_is_changed_under_its_own_name(self, rule_file):
        name = "alibaba-active-buyers"
        changed = named(load(["watch", rule_file(f"name: {name}\nseverity: warning\n")]), name)
        assert changed.severity["conflict"] == "warning"
        assert changed.watched.title == named(load(["watch"]), name).watched.title

    def test_of_a_pack_is_off_until_the_pack_is_named(self):
        assert not {rule.name for rule in builtin() if rule.watched}
        assert {rule.name for rule in load(["watch"]) if rule.watched}


BAD |= {
    "watch without a fact": (WATCH[: WATCH.index("watch:")], "x.yaml:1:1: key 'watch' is missing: it names the fact"),
    "watch without a kind": (
        WATCH.replace("kinds: [date]\n", ""),
        "x.yaml:1:1: key 'kinds' is missing: say what is watched, such as kinds: [date]",
    ),
    "watch of another check": (
        WATCH.replace("check: watch", "check: date"),
        "x.yaml:1:1: key 'what' is missing",
    ),
    "watch beside another check": (
        GOOD + WATCH[WATCH.index("watch:") :],
        "x.yaml:18:1: check 'date' watches no fact: leave it out or write check: watch",
    ),
    "misspelt key of watch": (WATCH.replace("title:", "titel:"), "x.yaml:5:3: unknown key 'titel' (did you mean 'title'?)"),
    "misspelt key of a reference": (
        WATCH.replace("as_of:", "as-of:"),
        "x.yaml:11:5: unknown key 'as-of' (did you mean 'as_of'?)",
    ),
    "reference without a source": (WATCH.replace("    source: our archive\n", ""), "x.yaml:8:3: key 'source' is missing"),
    "no entities": (WATCH.replace("[Norwick Lines|Norwick]", "[]"), "x.yaml:6:3: 'entities' is empty"),
    "entities without a word": (
        WATCH.replace("[Norwick Lines|Norwick]", "['|']"),
        "x.yaml:6:14: '|' has no word between its bars: write 'one|another'",
    ),
    "watch without words": (
        WATCH.replace("  words: [harbour, open]\n", ""),
        "x.yaml:4:1: key 'words' is missing: many a date stands beside these names",
    ),
    "value in words": (
        WATCH.replace("2014-05\n", "May 2014\n"),
        "x.yaml:9:5: 'May 2014' is no day, month or year: write 2014-05-20, 2014-05 or 2014",
    ),
    "range the wrong way round": (
        WATCH.replace("value: 2014-05", "value: [2014-05, 2013-05]"),
        "x.yaml:9:5: '2013-05' is before '2014-05': the earlier one comes first",
    ),
    "as of in words": (WATCH.replace("2014-05-31", "last May"), "x.yaml:11:5: 'last May' is no day, month or year"),
    "number in words": (
        WATCH.replace("[date]", "[quantity]"),
        "x.yaml:9:5: '2014-05' is no number: write it in digits, such as 330000000, or two of them as a list",
    ),
    "money without its currency": (
        WATCH.replace("[date]", "[money]").replace("value: 2014-05", "value: 3000000"),
        "x.yaml:9:5: a sum of money needs its currency: write unit: EUR",
    ),
    "unknown unit": (
        WATCH.replace("[date]", "[quantity]").replace("value: 2014-05", "value: 3\n    unit: kms"),
        "x.yaml:9:5: 'kms' is no unit: write it in full in English, such as 'kilometre'",
    ),
    "reference of a duration": (
        WATCH.replace("[date]", "[duration]"),
        "x.yaml:9:5: a reference is of kind date or quantity or money or percent or ordinal or age or role, not 'duration'",
    ),
    "within of a number": (
        WATCH.replace("[date]", "[quantity]").replace("value: 2014-05", "value: 3") + "  within: 30\n",
        "x.yaml:12:3: 'within' is for dates and the rule watches 'quantity': leave it out",
    ),
    "within in words": (WATCH + "  within: long\n", "x.yaml:12:3: 'within' must be a whole number, not 'long'"),
    "severity of missing": (WATCH + "  missing: eror\n", "x.yaml:12:3: unknown severity 'eror' (did you mean 'error'?)"),
    "kind that cannot be watched": (
        WATCH.replace("[date]", "[quote]"),
        "x.yaml:3:9: check 'watch' does not look at kind 'quote'",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_one_sentence_with_its_place_and_the_way_out(case, rule_file):
    text, sentence = BAD[case]
    with pytest.raises(RuleError) as caught:
        load([rule_file(text)])
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


class TestPaths:
    def test_a_missing_path_is_an_error(self, tmp_path):
        with pytest.raises(RuleError, match="no such rule file or folder"):
            load([tmp_path / "none.yaml"])

    def test_a_folder_without_rules_is_an_error(self, tmp_path):
        with pytest.raises(RuleError, match=r"no rule file \(\*.yaml\) is in this folder"):
            load([tmp_path])

    def test_a_file_that_cannot_be_read_is_an_error(self, tmp_path):
        path = tmp_path / "x.yaml"
        path.symlink_to(path)
        with pytest.raises(RuleError):
            load([path])

    def test_two_rules_of_one_name_are_an_error(self, rule_file):
        rule_file(GOOD, "mine/a.yaml")
        rule_file(GOOD, "mine/b.yaml")
        with pytest.raises(
            RuleError, match=r"mine/b.yaml:1:1: rule 'house-dates' is already in mine/a.yaml: rename one of them"
        ):
            load(["mine"])
