"""What each line of a page is."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.model import Document
from factcheck.sources.roles import glued, lines, lines_of, paragraphs

PROSE = [
    "The town council voted on Monday to close the old bridge for two weeks.",
    "The mayor said that its pillars had been weakened by the floods of last winter.",
    "Some 4,000 drivers cross the bridge every day, according to the council.",
]
ARTICLE = "\n\n".join(["Old bridge to close for two weeks", *PROSE])


def roles(text, **options):
    return [line.role for line in lines(text, **options)]


def role_in(line, *, before="", after=""):
    """The role of a line inside a usual article."""
    page = "\n".join(["Old bridge to close for two weeks", before, *PROSE[:2], line, PROSE[2], after])
    return next(one.role for one in lines(page) if page[one.start : one.end] in line)


def role_below(line):
    """The role of a line after an article."""
    return lines(f"{ARTICLE}\n\n{line}")[-1].role


def test_an_article_is_a_title_and_its_body():
    assert roles(ARTICLE) == ["title", "body", "body", "body"]


def test_blank_lines_and_blanks_around_lines_are_left_out():
    text = "\r\n  Old bridge to close  \r\n\r\n \t\r\n" + PROSE[0] + "  \r\n"
    assert [text[line.start : line.end] for line in lines(text)] == ["Old bridge to close", PROSE[0]]


def test_a_title_written_twice_is_the_title_twice():
    assert roles("Old bridge to close\n\nOld bridge to close\n\n" + "\n".join(PROSE)) == ["title", "title", *["body"] * 3]


def test_a_title_that_comes_again_at_the_bottom_is_furniture():
    assert role_below("Old bridge to close for two weeks") == "furniture"


def test_a_short_line_between_paragraphs_is_a_heading():
    assert role_in("Weakened by the floods") == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "HomeNewsAsiaChina",
        "A la uneActualitéAsieChineTech & eCommerce",
        "Home > News > Local",
        "Accueil » Actualités » Monde",
        "Sport | Météo | Culture",
        "1   2   3   4   5",
        "1 2 3 … 12 Next",
        "Page 2 of 5",
        "Back to top",
        "Retour en haut de la page",
        "Bouton retour en haut de la page",
        "Share this article",
        "Facebook Twitter Email",
        "Follow the Gazette on Twitter and Facebook for more.",
        "Suivez la Gazette sur Facebook et Instagram pour en parler.",
        "Copyright 2015 The Gazette. All rights reserved. This material may not be published, broadcast or rewritten.",
        "© 2015 La Gazette",
        "Source: gazette.example",
        "Mots clés : pont, travaux",
        "Sign up for our newsletter and never miss a story.",
        "Abonnez-vous à notre newsletter.",
        "Advertisement",
        "La suite après cette publicité",
        "jane.roe@gazette.example",
        "https://gazette.example/2015/03/bridge",
        "----------",
        "* * *",
        "bridge-to-close-for-two-weeks",
    ],
)
def test_furniture_is_known_by_its_words_or_its_shape(line):
    assert role_in(line) == "furniture"
    assert role_below(line) == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "SEE ALSO: Flood Damage Reaches 30 Million, Insurers Say",
        "Read more: What the floods cost the town",
        "READ ALSO What the floods cost the town",
        "Related: Mayor under fire over repairs",
        "À lire aussi : Les crues ont coûté 30 millions",
        "Lire : « Le pont de la discorde »",
        "Voir aussi notre diaporama",
        "× Teacher, 43, wins the lottery",
        "► Five things to know about the floods",
    ],
)
def test_a_pointer_to_another_story_is_a_teaser(line):
    assert role_in(line) == "teaser"


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Roe",
        "By JANE ROE and JOHN DOE, Staff Writers",
        "Par : Solène |  Mots clés : pont, travaux",
        "Par Marie de la Tour",
        "Von Hans Meyer",
        "The Associated Press",
        "Reporting by Jane Roe; editing by John Doe",
        "John Doe contributed to this report.",
        "(Crédit photo : Mairie)",
        "Photo: Jane Roe/AFP",
        "Photo credit: Town Council",
    ],
)
def test_names_of_writers_and_photographers_are_a_byline(line):
    assert role_in(line) == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "Mis à jour le 20-03-2015",
        "Gazette.example | Mis à jour le 20-03-2015",
        "Publié le 20 août 2013 à 16h52 - Mis à jour le 20 août 2013 à 17h28",
        "Published: March 3, 2014 10:32 AM",
        "Posted: Monday, April 8, 2013",
        "Last updated at 13:38 GMT",
        "UPDATED 05/03/2013 at 11:00 AM EDT",
        "Par Louise Roux, le 7 septembre 2012",
        "by: Jane Roe, Channel 9 Updated: Nov 14, 2016 - 3:01 PM",
        "Veröffentlicht am 3. März 2014",
        "Aggiornato il 3 marzo 2014",
        "GENEVA, Switzerland (AP) --",
        "PARIS (Reuters) -",
    ],
)
def test_a_line_that_only_says_when_or_where_is_a_dateline(line):
    page = f"Old bridge to close\n{line}\n" + "\n".join(PROSE)
    assert lines(page)[1].role == "dateline"


@pytest.mark.parametrize(
    "line", ["March 3, 2014", "Mercredi 30 janvier", "14:25 Sun Sep 15 2013", "2014-03-03", "il y a 2 heures"]
)
def test_a_day_alone_is_a_dateline_above_the_article_and_a_heading_within(line):
    page = f"Old bridge to close\n{line}\n" + "\n".join(PROSE)
    assert lines(page)[1].role == "dateline"
    assert role_in(line) == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "PARIS, 3 mars (Reuters) - Le pont sera fermé pendant deux semaines, a annoncé le maire.",
        "(CNN) — The bridge will be closed for two weeks, the mayor said on Monday.",
        "Published in March 2014, the report says that the bridge is safe.",
        "Follow the river for two miles and you reach the bridge that was closed on Monday.",
        "Home owners near the bridge have complained about the noise since May 2014.",
        "By Friday the river had risen by two metres and the bridge was closed.",
        "Par ailleurs, le maire a promis que le pont serait rouvert en mai.",
        "Photo shops in the town say that they lost a third of their customers.",
        "Comments by the mayor have angered the 300 people who live near the bridge.",
        "« Il faudra deux semaines », a déclaré le maire au sujet du pont.",
        "Does anybody still use the bridge? Some 4,000 drivers do, the council says.",
        "Read by itself, the figure of 4,000 drivers means little, the mayor said.",
        "eBay, YouTube and McDonald's have all left the town since the bridge was closed.",
    ],
)
def test_prose_is_never_taken_for_furniture(line):
    assert role_in(line) == "body"
    assert role_below(line) == "body"


def test_a_picture_with_a_credit_is_a_caption_without_it():
    page = f"Old bridge to close\nThe bridge on Monday after the flood. (Photo: Jane Roe/AFP)\n{PROSE[0]}\n{PROSE[1]}"
    caption = lines(page)[1]
    assert caption.role == "caption"
    assert page[caption.start : caption.end] == "The bridge on Monday after the flood."


def test_headlines_of_other_stories_after_the_article_are_teasers():
    page = "\n".join(
        [
            ARTICLE,
            "Back to top",
            "Old bridge to close for two weeks",
            "Teacher wins the lottery for the second time",
            "Business",
            "Start-ups: where are the women?",
            "[Deals] Bakery chain raises 3 million euros",
        ]
    )
    assert roles(page)[4:] == ["furniture", "furniture", "teaser", "teaser", "teaser", "teaser"]


def test_headlines_under_related_stories_are_teasers_up_to_the_next_paragraph():
    page = "\n".join([ARTICLE, "Related stories", "Teacher wins the lottery", "Where have all the ducks gone?", PROSE[0]])
    assert roles(page)[4:] == ["teaser", "teaser", "teaser", "body"]


def test_headlines_before_the_title_are_furniture():
    others = ["Teacher wins lottery for the second time", "Where have all the ducks gone?", "Snow expected in the mountains"]
    others += ["Bakery chain raises three million euros", "Chess club celebrates its anniversary"]
    page = "\n".join([*others, "Old bridge to close after floods, says mayor", *PROSE])
    assert roles(page) == [*["furniture"] * 5, "title", *["body"] * 3]


def test_what_readers_say_below_an_article_is_furniture():
    page = "\n".join([ARTICLE, "2 comments", "Jim", "I think that 9,000 drivers use it, not 4,000.", "Leave a comment"])
    assert roles(page)[4:] == ["furniture"] * 4


def test_a_count_of_comments_above_the_article_ends_nothing():
    page = "\n".join(["Old bridge to close", "2 comments", *PROSE])
    assert roles(page) == ["title", "furniture", "body", "body", "body"]


def test_a_list_that_the_article_announces_is_its_own():
    items = ["Anna Smith, 34, of the north bank", "Bob Miller, 56, of the south bank", "Carla Jones, 21, a student"]
    items += ["Dan Brown, 45, a fisherman", "Eve White, 62, a teacher from abroad"]
    page = "\n".join([ARTICLE, "The injured are:", *items])
    assert not {"teaser", "furniture"} & set(roles(page))


def test_a_table_of_figures_at_the_end_is_kept():
    page = "\n".join([ARTICLE, "Cars: 3,000", "Lorries: 600", "Bicycles: 400", "Buses: 12", "Total: 4,012"])
    assert not {"teaser", "furniture"} & set(roles(page))


def test_a_list_of_films_is_teasers_and_a_chronicle_is_not():
    films = ["1:19 Mayor opens fair", "0:43 Ducks cross road", "2:06 Snow falls on village"]
    chronicle = ["9:10 First pillar cracks", "9:43 Bridge is closed", "11:06 Mayor arrives"]
    assert roles("\n".join([*PROSE, *films, PROSE[0]]))[3:6] == ["teaser"] * 3
    assert "teaser" not in roles("\n".join([*PROSE, *chronicle, PROSE[0]]))


@pytest.mark.parametrize(
    "text",
    [
        "Old bridge to close for two weeks",
        "Old bridge to close\nTeacher wins lottery\nWhere have the ducks gone",
        PROSE[0],
        "\n".join(PROSE),
        "Yes.\nNo.\nWhy not?\nBecause.",
        "Q: Is it safe?\nA: It is.\nQ: Since when?\nA: Since Monday.",
        "1 234 habitants\n56 % de votants",
    ],
)
def test_texts_without_furniture_lose_nothing(text):
    assert set(roles(text)) <= {"title", "heading", "body"}


def test_a_page_address_glued_to_its_paragraph_is_not_part_of_the_line():
    page = f"Old bridge to close\nold-bridge-to-close-for-two-weeks{PROSE[0]}\n{PROSE[1]}"
    line = lines(page)[1]
    assert page[line.start : line.end] == PROSE[0]
    assert line.role == "body"
    assert glued(page, line) == line.start


@pytest.mark.parametrize(
    "line", ["A state-of-the-art-and-more Bridge opens", "so-called-easy-to-read text", "one-two-three-fourFive"]
)
def test_compound_words_are_not_taken_for_page_addresses(line):
    text = f"{line} in the town, the council said on Monday."
    assert lines(text)[0].start == (0 if "Five" not in line else len("one-two-three-four"))


def test_front_matter_is_furniture_and_offsets_hold():
    text = "---\npublished: 2015-03-20\n---\n" + ARTICLE
    assert roles(text) == ["furniture"] * 3 + ["title", "body", "body", "body"]
    assert text[lines(text)[3].start :].startswith("Old bridge")


WRAPPED = (
    "The town council voted on Monday to close the old bridge\n"
    "for two weeks. The mayor said that its pillars had been\n"
    "weakened by the floods of last winter. Some 4,000 drivers\n"
    "use it every day, according to Anna Smith, who heads the\n"
    "Department of Roads.\n"
)


def test_a_wrapped_paragraph_is_one():
    found = paragraphs(WRAPPED, lines(WRAPPED))
    assert [WRAPPED[line.start : line.end] for line in found] == [WRAPPED.strip()]


def test_sentences_on_lines_of_their_own_stay_apart():
    text = "\n".join(PROSE)
    assert len(paragraphs(text, lines(text))) == 3


def test_headlines_on_end_stay_apart():
    text = "Teacher wins the lottery for the second time in a row\nSnow expected in the mountains\nChess club celebrates"
    assert len(paragraphs(text, lines(text))) == 3


MARKDOWN = """\
# Old bridge to close

By Jane Roe

The town council voted on Monday to close the [old bridge](https://gazette.example/bridge) for two weeks.

Why now?
--------

- The pillars are weak
- [Home](/)

> The mayor said that the floods had weakened it.

![The bridge on Monday](bridge.jpg)

| Year | Drivers |
|------|---------|
| 2014 | 4,000   |

```
total = 4000
```

<!-- TODO: check
the 4,000 -->

## What next ##
"""


def test_markdown_marks_tell_roles_and_are_left_out_of_lines():
    found = [(line.role, MARKDOWN[line.start : line.end]) for line in lines(MARKDOWN, markdown=True)]
    assert [one for one in found if one[0] != "furniture"] == [
        ("title", "Old bridge to close"),
        ("byline", "By Jane Roe"),
        ("body", "The town council voted on Monday to close the [old bridge](https://gazette.example/bridge) for two weeks."),
        ("heading", "Why now?"),
        ("body", "The pillars are weak"),
        ("body", "The mayor said that the floods had weakened it."),
        ("caption", "The bridge on Monday"),
        ("heading", "What next"),
    ]
    assert sum(role == "furniture" for role, _ in found) == 10


def test_the_suffix_of_the_id_tells_markdown():
    assert lines_of(Document("a.MD", "# Old bridge"))[0].start == 2
    assert lines_of(Document("a.txt", "# Old bridge"))[0].start == 0


PIECES = st.sampled_from(
    [*PROSE, "Related stories", "2 comments", "By Jane Roe", "- a", "|", "# x", "1:20 Ab", "old-bridge-to-closeThe", ""]
)


@given(st.lists(PIECES | st.text(max_size=60)).map("\n".join), st.booleans())
@example(">\x1f0", True)
@example("- \x1fa", True)
def test_lines_are_in_order_apart_and_within_one_line_of_the_text(text, markdown):
    end = 0
    for line in lines(text, markdown=markdown):
        assert end <= line.start < line.end <= len(text)
        assert text[line.start : line.end].strip() == text[line.start : line.end]
        assert not {"\n", "\r"} & set(text[line.start : line.end])
        end = line.end
