"""One story twice, from two texts with their claims to groups."""

from __future__ import annotations

import pytest

from factcheck.alignment import passages
from tests.alignment.tellings import ENGLISH, FRENCH, OTHER, article, claim, count, month, name


def english(text=ENGLISH):
    cut_up = article(text, "en")
    return cut_up, [
        claim(cut_up, "March", "date", *month(3)),
        claim(cut_up, "14", "quantity", count("14")),
        claim(cut_up, "3.5 million euros", "money", count("3500000", currency="EUR")),
        claim(cut_up, "Fabienne Legoff", "name", name("Fabienne Legoff")),
        claim(cut_up, "2,300", "quantity", count("2300")),
        claim(cut_up, "450", "quantity", count("450")),
        claim(cut_up, "June", "date", *month(6)),
        claim(cut_up, "40 percent", "percent", count("40", unit="percent")),
    ]


FRENCH_CLAIMS = (
    ("mars", "date", *month(3)),
    ("14", "quantity", count("14")),
    ("3,5 millions d'euros", "money", count("3500000", currency="EUR")),
    ("Fabienne Legoff", "name", name("Fabienne Legoff")),
    ("2 300", "quantity", count("2300")),
    ("450", "quantity", count("450")),
    ("juin", "date", *month(6)),
    ("40 pour cent", "percent", count("40", unit="percent")),
)


def french(old=None, new=None, value=None, when=None, text=FRENCH):
    """The French telling, with the words of one claim replaced."""
    cut_up = article(text.replace(old, new, 1) if old else text, "fr")
    rows = []
    for words, kind, said, *said_when in FRENCH_CLAIMS:
        if words == old:
            words, said, said_when = new, value, [when]
        if words in cut_up.document.text:
            rows.append(claim(cut_up, words, kind, said, *said_when))
    return cut_up, rows


def pairs(left, right):
    found = passages.align(left[0], right[0], left[1], right[1])
    return {(group.claims[0].mention.text, group.claims[1].mention.text) for group in found.groups}


def test_every_claim_of_a_translation_finds_its_own():
    found = passages.align(*(x for pair in zip(english(), french(), strict=True) for x in pair))
    assert found.same_story
    assert {(group.claims[0].mention.text, group.claims[1].mention.text) for group in found.groups} == {
        ("March", "mars"),
        ("14", "14"),
        ("3.5 million euros", "3,5 millions d'euros"),
        ("Fabienne Legoff", "Fabienne Legoff"),
        ("2,300", "2 300"),
        ("450", "450"),
        ("June", "juin"),
        ("40 percent", "40 pour cent"),
    }


def test_groups_come_in_order_and_are_of_this_route():
    left, right = english(), french()
    groups = passages.align(left[0], right[0], left[1], right[1]).groups
    starts = [group.claims[0].mention.start for group in groups]
    assert starts == sorted(starts)
    assert {group.route for group in groups} == {"passages"}
    assert all(0.0 < group.confidence <= 1.0 and round(group.confidence, 2) == group.confidence for group in groups)


def test_a_wrong_number_stands_against_the_right_one():
    assert ("450", "540") in pairs(english(), french("450", "540", count("540")))


def test_a_wrong_month_stands_against_the_right_one():
    value, when = month(9)
    assert ("June", "septembre") in pairs(english(), french("juin", "septembre", value, when))


def test_a_misspelt_name_stands_against_the_right_one():
    wrong = french("Fabienne Legoff", "Fabienne Leogff", name("Fabienne Leogff"))
    assert ("Fabienne Legoff", "Fabienne Leogff") in pairs(english(), wrong)


def test_a_number_left_out_accuses_nobody():
    text = FRENCH.replace("450 passagers", "des passagers")
    assert not [pair for pair in pairs(english(), french(text=text)) if "450" in pair]


def test_numbers_in_words_alone_are_no_candidates():
    assert not [pair for pair in pairs(english(), french("450", "cinq cents", count("500"))) if "450" in pair]


def test_two_units_are_no_candidate():
    text = FRENCH.replace("450 passagers", "30 kilomètres")
    cut_up, rows = french(text=text)
    rows.append(claim(cut_up, "30 kilomètres", "quantity", count("30", unit="kilometre")))
    left = english(ENGLISH.replace("450 passengers", "450 litres"))
    left[1][5] = claim(left[0], "450 litres", "quantity", count("450", unit="litre"))
    assert not [pair for pair in pairs(left, (cut_up, rows)) if "450 litres" in pair]


def test_numbers_of_a_language_that_is_not_read_accuse_nobody():
    left, right = english(), french("450", "540", count("540"))
    unread = article(right[0].document.text, "xx")
    rows = [claim(unread, row.mention.text, row.kind, row.mention.value, row.mention.when) for row in right[1]]
    found = pairs(left, (unread, rows))
    assert ("40 percent", "40 pour cent") in found
    assert ("450", "540") not in found


def test_a_number_that_moved_to_the_next_sentence_accuses_nobody():
    text = FRENCH.replace("14 de ses piliers", "7 de ses piliers").replace(
        "ne paieraient rien", "ne paieraient rien aux 14 péages"
    )
    cut_up, rows = french(text=text)
    rows.append(claim(cut_up, "7", "quantity", count("7")))
    assert not [pair for pair in pairs(english(), (cut_up, rows)) if "7" in pair]


def test_moved_sentences_still_find_their_own():
    rows = FRENCH.split("\n")
    moved = "\n".join([rows[0], rows[5], *rows[1:5], rows[6]])
    found = pairs(english(), french(text=moved))
    assert {("450", "450"), ("14", "14"), ("2,300", "2 300")} <= found


def test_a_new_version_in_one_language_is_one_story():
    newer = ENGLISH.replace("2,300 lorries", "3,200 lorries") + "\nThe mayor will open the bridge herself."
    cut_up = article(newer, "en")
    rows = [claim(cut_up, "3,200", "quantity", count("3200")), claim(cut_up, "450", "quantity", count("450"))]
    assert pairs(english(), (cut_up, rows)) == {("2,300", "3,200"), ("450", "450")}


@pytest.mark.parametrize("text", [OTHER, "", "Rien."], ids=["another story", "nothing", "one word"])
def test_another_text_is_another_story(text):
    cut_up = article(text, "fr")
    rows = [claim(cut_up, "14", "quantity", count("14"))] if "14" in text else []
    left = english()
    found = passages.align(left[0], cut_up, left[1], rows)
    assert (found.same_story, found.groups) == (False, ())


def test_a_group_says_why():
    left, right = english(), french("450", "540", count("540"))
    groups = passages.align(left[0], right[0], left[1], right[1]).groups
    wrong = next(group for group in groups if group.claims[1].mention.text == "540")
    assert {"passage", "same kind", "same order"} <= {feature.name for feature in wrong.features}
    assert any("sentence 6 was taken for sentence 6" in feature.detail for feature in wrong.features)
    assert "carry" in wrong.title
