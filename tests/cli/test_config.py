"""`factcheck.toml`: where it is found, what it says, and what outweighs it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from factcheck.cli.config import NAME, Config, find, read
from factcheck.errors import InputError
from factcheck.rulebook import builtin


@pytest.fixture
def configure(articles):
    """Writes the configuration of the folder of articles and gives its path."""

    def write(text, folder=articles):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / NAME
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


class TestWhereItIsFound:
    def test_in_the_folder_that_is_named_or_that_of_a_file(self, articles, configure):
        path = str(configure(""))
        assert find([str(articles)]) == find([str(articles / "a.txt")]) == path

    def test_in_a_folder_above(self, articles, configure):
        path = configure("", articles.parent)
        assert find([str(articles / "a.txt")]) == str(path)

    def test_the_nearest_one_holds(self, articles, configure):
        configure("", articles.parent)
        path = configure("")
        assert find([str(articles)]) == str(path)

    def test_in_the_current_folder_without_paths_and_for_standard_input(self, articles, configure, monkeypatch):
        configure("")
        monkeypatch.chdir(articles)
        assert find([]) == find(["-"]) == NAME

    def test_one_of_some_of_the_paths_holds_for_all(self, articles, configure, tmp_path):
        other, path = tmp_path / "other", configure("")
        other.mkdir()
        assert find([str(other), str(articles)]) == find([str(articles), str(other)]) == str(path)

    def test_two_are_one_too_many(self, articles, configure, tmp_path):
        configure("")
        configure("", tmp_path / "other")
        with pytest.raises(InputError, match=r"both hold for these articles; choose one with --config FILE, or --no-config"):
            find([str(articles), str(tmp_path / "other")])

    def test_nowhere_is_none(self, articles):
        assert find([str(articles)]) is None

    @pytest.mark.parametrize("odd", ["", "no/such/file", "\0"])
    def test_a_path_that_leads_nowhere_has_none(self, odd, articles, monkeypatch):
        monkeypatch.chdir(articles)
        assert find([odd]) is None


class TestWhatItSays:
    def test_is_read_whole(self, configure, articles):
        (articles / "mine").mkdir()
        text = 'rules = ["watch", "mine"]\nfail-on = "warning"\npublished = 2015-03-20\nlanguage = "fr-CA"\n'
        path = str(configure(text))
        config = read(path)
        assert config.rules == ("watch", str(articles / "mine"))
        assert (config.fail_on, config.published, config.language) == ("warning", date(2015, 3, 20), "fr-CA")

    @pytest.mark.parametrize("written", ['"2015-03-20T14:30"', "2015-03-20T14:30:00"])
    def test_a_minute_can_be_text_or_toml(self, configure, written):
        assert read(str(configure(f"published = {written}\n"))).published == datetime(2015, 3, 20, 14, 30)

    def test_can_be_nothing(self, configure):
        assert read(str(configure("\ufeff# later\r\n"))) == Config()


BAD = {
    "unknown key": ('fail_on = "note"', ":2: unknown key 'fail_on' (did you mean 'fail-on'?)"),
    "strange key": ("colour = 3", ":2: unknown key 'colour' (there are: rules, fail-on, published, language)"),
    "table": ("[tool]\nx = 1", ":2: unknown key 'tool' (there are: rules, fail-on, published, language)"),
    "severity": ('fail-on = "eror"', ":2: 'fail-on': 'eror' is none of error, warning, note, never"),
    "list for text": ('fail-on = ["note"]', ":2: 'fail-on': a list is none of error, warning, note, never"),
    "day": ('published = "20 March"', ":2: 'published': '20 March' is no day of the calendar; write it as 2015-03-20"),
    "time zone": ("published = 2015-01-01T00:00:00Z", ":2: 'published': '2015-01-01 00:00:00+00:00' has a time zone; leave"),
    "clock alone": ("published = 12:30:00", ":2: 'published': '12:30:00' is no day of the calendar"),
    "language": ("language = 3", ":2: 'language': '3' is no language tag; write it as en or fr-CA"),
    "rules as text": ('rules = "watch"', ":2: 'rules': 'watch' is no list of packs and paths; write it as [\"watch\", "),
    "rules of numbers": ("rules = [1]", ":2: 'rules': a list is no list of packs and paths"),
    "misspelt pack": (
        'rules = ["wach"]',
        ":2: 'rules': 'wach' is no file or folder beside it and no pack; there is the pack watch",
    ),
    "no quotes": ("fail-on = note", ':2:11: is not TOML: Invalid value (text stands in quotes: fail-on = "warning")'),
    "no value": ("rules\n\n", ":2:6: is not TOML: Expected '=' after a key"),
    "unclosed": ('rules = ["watch"', ":2: is not TOML: Unclosed array"),
    "twice": ('language = "en"\nlanguage = "fr"', ":3: is not TOML: Cannot overwrite a value"),
    "nested too deeply": ("x = " + "[" * 50_000, ": is not TOML: nested too deeply"),
    "not UTF-8": ('language = "é"'.encode("latin-1"), ":2: byte 0xe9 is not UTF-8: save the file as UTF-8"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_one_sentence_with_its_line_and_the_way_out(case, configure, articles, factcheck_command):
    text, sentence = BAD[case]
    path = configure(b"# what holds here\n" + (text if isinstance(text, bytes) else text.encode()))
    ran = factcheck_command("run", articles)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"factcheck: {path}{sentence}")
    assert ran.err.count("\n") == 1


class TestWhatOutweighsIt:
    @pytest.mark.parametrize(
        ("words", "status"), [((), 0), (("--fail-on", "error"), 1), (("--no-config",), 1)], ids=["none", "option", "no config"]
    )
    def test_an_option_does(self, factcheck_command, articles, checked, configure, words, status):
        configure('fail-on = "never"\n')
        assert factcheck_command("run", articles, *words).status == status

    def test_a_file_named_outweighs_the_nearest(self, factcheck_command, articles, checked, configure, tmp_path):
        configure('fail-on = "never"\n')
        other = configure('fail-on = "error"\n', tmp_path / "other")
        assert factcheck_command("run", articles, "--config", other).status == 1

    def test_what_an_article_says_of_itself_does(self, factcheck_command, articles, checked, configure):
        configure('published = 2015-03-20\nlanguage = "fr"\n')
        (articles / "a.txt").write_text("---\npublished: 2014-01-02\nlanguage: en\n---\nThe ferry opens in May.\n", "utf-8")
        factcheck_command("run", articles)
        documents, _ = checked[0]
        assert [(one.published, one.language) for one in documents] == [(date(2014, 1, 2), "en"), (date(2015, 3, 20), "fr")]

    def test_rules_that_are_named_stand_in_its_place(self, factcheck_command, articles, checked, configure, tmp_path):
        configure('rules = ["watch"]\n')
        off = tmp_path / "off.yaml"
        off.write_text("name: name-spelling\nenabled: false\n", encoding="utf-8")
        for words in ((), ("--rules", off), ("--no-config", "--rules", "watch"), ("--no-config",)):
            factcheck_command("run", articles, *words)
        listed, named, pack, plain = ({rule.name for rule in rules} for _, rules in checked)
        assert plain == {rule.name for rule in builtin()}
        assert named == plain - {"name-spelling"}
        assert listed == pack > plain


def test_a_missing_file_is_one_sentence(factcheck_command, articles):
    ran = factcheck_command("run", articles, "--config", "none.toml")
    assert (ran.status, ran.err) == (2, "factcheck: --config none.toml: there is no such file; check the path\n")


def test_a_file_and_none_exclude_each_other(factcheck_command, articles, configure):
    ran = factcheck_command("run", articles, "--config", configure(""), "--no-config")
    assert ran.status == 2
    assert "--no-config forbids it" in ran.err


def test_it_is_no_article_though_it_is_named(factcheck_command, articles, checked, configure):
    factcheck_command("run", *sorted([articles / "a.txt", configure("")]))
    documents, _ = checked[0]
    assert [document.id.rsplit("/", 1)[-1] for document in documents] == ["a.txt"]


def test_it_alone_is_nothing_to_read(factcheck_command, configure):
    ran = factcheck_command("run", configure(""))
    assert (ran.status, ran.out) == (2, "")
    assert "this is a configuration and no article" in ran.err


def test_the_rules_of_the_current_folder_are_those_listed(factcheck_command, articles, configure, monkeypatch):
    configure('rules = ["watch"]\n')
    monkeypatch.chdir(articles)
    assert "alibaba-active-buyers" in factcheck_command("rules", "list").out
    assert "alibaba-active-buyers" not in factcheck_command("rules", "list", "--no-config").out
    assert "Active buyers of Alibaba" in factcheck_command("rules", "show", "alibaba-active-buyers").out


def test_an_extract_takes_its_day_from_it(factcheck_command, articles, configure):
    (articles / "a.txt").write_text("The ferry came yesterday.\n", encoding="utf-8")
    configure("published = 2015-03-20\n")
    assert "19 March 2015" in factcheck_command("extract", articles / "a.txt").out
    assert "19 March 2015" not in factcheck_command("extract", articles / "a.txt", "--no-config").out


def test_explain_finds_what_run_finds(factcheck_command, articles, configure):
    text = "Le site d’Alibaba compte désormais 367 millions d’acheteurs actifs.\n"
    for name in ("a.txt", "b.txt"):
        (articles / name).write_text(text, encoding="utf-8")
    configure('rules = ["watch"]\n')
    ran = factcheck_command("run", articles)
    id_ = ran.out.split("alibaba-active-buyers · note · ")[1][:8]
    assert "Active buyers of Alibaba" in factcheck_command("explain", id_, articles).out
