"""What dates mean once something is known of the day of writing."""

import datetime

import pytest

from factcheck.dating.resolve import resolve
from factcheck.extraction import dates
from factcheck.model import Document, Line
from factcheck.text.article import cut
from factcheck.values.days import DayRange

UNKNOWN = DayRange(None, None)


def day(number, month=3, year=2015):
    return datetime.date(year, month, number)


def values(text, language, published):
    article = cut(Document("a", text, None, language), language, (Line(0, len(text), "body"),))
    found = resolve(dates.find(article), article, published, None)
    return [(str(one.value.earliest), str(one.value.latest)) for one in found if one.when is not None]


def test_without_a_day_of_writing_yesterday_stays_open():
    assert values("He left yesterday.", "en", UNKNOWN) == [("None", "None")]


def test_a_week_of_possible_days_gives_a_week_for_yesterday():
    assert values("He left yesterday.", "en", DayRange(day(18), day(24))) == [("2015-03-17", "2015-03-23")]


def test_last_year_is_known_where_the_year_of_writing_is():
    assert values("Il est parti l'an passé.", "fr", DayRange(day(1, 2), day(1, 11))) == [("2014-01-01", "2014-12-31")]


def test_yesterday_stays_open_where_the_day_of_writing_is_known_by_the_year_alone():
    assert values("He left yesterday.", "en", DayRange(day(1, 1), day(31, 12))) == [("None", "None")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It opened on 3 May 2014. Two days later it closed.", ("2014-05-05", "2014-05-05")),
        ("en", "It opened on 3 May 2014 and closed the next day.", ("2014-05-04", "2014-05-04")),
        ("en", "It opened in 2012. The following year it closed.", ("2013-01-01", "2013-12-31")),
        ("en", "It opened in 2012. The next year it closed.", ("2013-01-01", "2013-12-31")),
        ("en", "It opened in 2012. It will close in the next year.", ("None", "None")),
        ("en", "It closed the week after Christmas 2014.", ("2014-12-29", "2015-01-04")),
        ("fr", "Il a fermé la semaine après Noël 2014.", ("2014-12-29", "2015-01-04")),
        ("fr", "Il a ouvert le 3 mai 2014. Le lendemain, il a fermé.", ("2014-05-04", "2014-05-04")),
        ("fr", "Il a ouvert début 2014. Quelques mois plus tard, il a fermé.", ("2014-03-01", "2014-10-31")),
        ("fr", "Il a ouvert le 3 mai 2014. Le même jour, il a fermé.", ("2014-05-03", "2014-05-03")),
        ("en", "It opened in 2012. The year before, it was built.", ("2011-01-01", "2011-12-31")),
        ("en", "It opened in May 2012. It was built the month before.", ("2012-04-01", "2012-04-30")),
        ("en", "It opened in 2012. Two years before, it was built.", ("2010-01-01", "2010-12-31")),
        ("fr", "Il a ouvert en mai 2012. Le mois précédent, il était fermé.", ("2012-04-01", "2012-04-30")),
        ("fr", "Il a ouvert le 3 mai 2012. Un mois après, il a fermé.", ("2012-06-01", "2012-06-30")),
        ("fr", "Il a ouvert le 3 mai 2014. Quelques jours auparavant, il a plu.", ("2014-04-27", "2014-05-01")),
    ],
)
def test_later_counts_from_the_date_that_the_text_gave_last(language, text, expected):
    assert values(text, language, UNKNOWN)[-1] == expected


def test_a_day_without_a_year_takes_the_year_just_given_where_the_day_of_writing_is_unknown():
    assert values("He was born in 1960. On 3 May he was baptised.", "en", UNKNOWN)[-1] == ("1960-05-03", "1960-05-03")


def test_a_time_belongs_to_the_day_spoken_of():
    found = values("The gala is on Saturday, 28 March at 8 p.m. in the hall.", "en", DayRange(day(18), day(18)))
    assert found[-1] == ("2015-03-28 20:00:00", "2015-03-28 20:00:00")


def test_a_cause_is_no_plan():
    assert values("Mills were shut in October due to snow.", "en", DayRange(day(18), day(18))) == [("2014-10-01", "2014-10-31")]
    assert values("The mill is due to open in October.", "en", DayRange(day(18), day(18))) == [("2015-10-01", "2015-10-31")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It will open in the coming weeks."),
        ("fr", "Il ouvrira dans les semaines à venir."),
        ("fr", "Il ouvrira dans les mois qui viennent."),
    ],
)
def test_no_one_knows_how_many_weeks_are_to_come(language, text):
    assert values(text, language, DayRange(day(18), day(18))) == [("None", "None")]


def test_before_the_end_of_a_year_is_within_it():
    for language, text in (("en", "It opens before the end of the year."), ("fr", "Il ouvrira avant la fin de l'année.")):
        assert values(text, language, DayRange(day(18), day(18))) == [("None", "2015-12-31")]
    assert values("It opens before May 2016.", "en", DayRange(day(18), day(18))) == [("None", "2016-04-30")]


def test_what_has_taken_place_is_past():
    assert values("Le vote a eu lieu mardi.", "fr", DayRange(day(20), day(20))) == [("2015-03-17", "2015-03-17")]
    assert values("Le vote aura lieu mardi.", "fr", DayRange(day(20), day(20))) == [("2015-03-24", "2015-03-24")]


def test_a_weekday_lies_where_the_verb_looks():
    for text, expected in (
        ("The prize will be awarded Tuesday.", "2015-03-24"),
        ("The prize was awarded Tuesday.", "2015-03-17"),
        ("On Tuesday the mayor and the two members of the council will meet.", "2015-03-24"),
        ("Indeed he can speak Tuesday.", "2015-03-24"),
        ("The vote is Tuesday.", "2015-03-24"),
        ("The vote, due on Tuesday, was put off.", "2015-03-24"),
        ("The vote is over, he said Tuesday.", "2015-03-17"),
        ("The truce was agreed and ends Tuesday.", "2015-03-24"),
        ("They left the day before Tuesday's vote.", "2015-03-16"),
    ):
        assert values(text, "en", DayRange(day(20), day(20))) == [(expected, expected)]


def test_a_deadline_is_over_where_the_sentence_looks_back_from_it():
    for text, expected in (
        ("They had replied by Wednesday.", ("None", "2015-03-18")),
        ("They said they had not replied until Wednesday.", ("2015-03-18", "2015-03-18")),
        ("They replied that it would close by Wednesday.", ("None", "2015-03-25")),
        ("By Wednesday, it was over.", ("None", "2015-03-18")),
        ("By Wednesday, it will be over.", ("None", "2015-03-25")),
        ("They had promised that it would close by Wednesday.", ("None", "2015-03-25")),
    ):
        assert values(text, "en", DayRange(day(20), day(20))) == [expected]
    assert values("Ils avaient répondu avant mercredi.", "fr", DayRange(day(20), day(20))) == [("None", "2015-03-17")]


def test_a_participle_behind_an_article_tells_no_tense():
    text = "It would be paid on an unspecified date in January."
    assert values(text, "en", DayRange(day(26, 10), day(26, 10))) == [("2016-01-01", "2016-01-31")]


def test_who_expects_a_figure_of_a_quarter_means_the_one_just_over():
    written = DayRange(day(2, 11), day(2, 11))
    assert values("Norvex expects to report a third-quarter loss.", "en", written) == [("2015-07-01", "2015-09-30")]
    assert values("Norvex expects to open it in the second quarter.", "en", written) == [("2016-04-01", "2016-06-30")]


def test_what_was_announced_lies_ahead_and_who_said_so_behind():
    found = values("Jeudi, la maire a annoncé qu'elle partirait mardi.", "fr", DayRange(day(20), day(20)))
    assert found == [("2015-03-19", "2015-03-19"), ("2015-03-24", "2015-03-24")]
    for text, expected in (
        ("Le vote est mardi.", "2015-03-24"),
        ("Elle est arrivée mardi.", "2015-03-17"),
        ("Elle serait morte mardi.", "2015-03-17"),
    ):
        assert values(text, "fr", DayRange(day(20), day(20))) == [(expected, expected)]


def test_in_a_story_later_never_counts_from_the_day_of_writing():
    written = DayRange(day(20), day(20))
    assert values("Two years later, he was back.", "en", written) == [("None", "None")]
    assert values("It opened in 2009. Two years later, he was back.", "en", written)[-1] == ("2011-01-01", "2011-12-31")
