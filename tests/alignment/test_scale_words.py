"""The same digits with another scale word, between any two of seven languages."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.alignment.stories import SALE, rules_of_conflicts, told

# The same sum as each language writes it, and the word that looks like English "billion" there, which is a thousand times more.
BILLIONS = {
    "en": ("$18 billion", "$18 trillion"),
    "de": ("18 Milliarden Dollar", "18 Billionen Dollar"),
    "fr": ("18 milliards de dollars", "18 billions de dollars"),
    "es": ("18.000 millones de dólares", "18 billones de dólares"),
    "it": ("18 miliardi di dollari", "18 bilioni di dollari"),
    "pt": ("18 bilhões de dólares", "18 biliões de dólares"),
    "nl": ("18 miljard dollar", "18 biljoen dollar"),
}
PAIRS = list(combinations(BILLIONS, 2))


def sale(left, left_sum, right, right_sum):
    return told(left, SALE[left].format(left_sum), right, SALE[right].format(right_sum))


@pytest.mark.parametrize(("left", "right"), PAIRS, ids=map("-".join, PAIRS))
class TestEveryPair:
    def test_the_same_sum_agrees(self, left, right):
        assert rules_of_conflicts(sale(left, BILLIONS[left][0], right, BILLIONS[right][0])) == []
        assert rules_of_conflicts(sale(left, BILLIONS[left][1], right, BILLIONS[right][1])) == []

    def test_a_false_friend_is_named(self, left, right):
        for one, other in ((BILLIONS[left][0], BILLIONS[right][1]), (BILLIONS[left][1], BILLIONS[right][0])):
            rule = "quantity-conflict" if "18.000" in one + other else "scale-conflict"
            assert rules_of_conflicts(sale(left, one, right, other)) == [rule]


@pytest.mark.parametrize(
    ("left", "left_sum", "right", "right_sum"),
    [
        ("en", "$3 million", "de", "3 Milliarden Dollar"),
        ("en", "$3bn", "de", "3 Mio. Dollar"),
        ("en", "$3m", "fr", "3 milliards de dollars"),
        ("en", "£3.4bn", "nl", "3,4 mln pond"),
        ("en", "$18 billion", "es", "18 mil dólares"),
        ("en", "$18 billion", "es", "18 millones de dólares"),
        ("en", "$18 thousand", "it", "18 milioni di dollari"),
        ("en", "more than $18 billion", "de", "mehr als 18 Billionen Dollar"),
        ("en", "more than $18 billion", "de", "18 Billionen Dollar"),
        ("en", "about $18 billion", "nl", "18 biljoen dollar"),
        ("en", "between $3 and $5 billion", "de", "zwischen 3 und 5 Millionen Dollar"),
        ("en", "3 crore rupees", "de", "3 Millionen Rupien"),
        ("en", "3 lakh rupees", "en", "3 crore rupees"),
        ("en", "$1.234 billion", "de", "1,234 Millionen Dollar"),
        ("de", "5 Mrd. Euro", "de", "5 Mio. Euro"),
        ("fr", "5 Md€", "fr", "5 M€"),
        ("fr", "5 mille euros", "es", "5 millones de euros"),
        ("it", "5 mila euro", "pt", "5 milhões de euros"),
        ("pt", "3 bilhões de euros", "pt", "3 biliões de euros"),
        ("es", "18 mil millones de euros", "es", "18 millones de euros"),
        ("nl", "3 mld euro", "de", "3 Mio. Euro"),
    ],
)
def test_the_same_digits_with_another_scale_word(left, left_sum, right, right_sum):
    assert rules_of_conflicts(sale(left, left_sum, right, right_sum)) == ["scale-conflict"]


@pytest.mark.parametrize(
    ("left", "left_sum", "right", "right_sum"),
    [
        ("en", "$1 billion", "es", "1.000 millones de dólares"),
        ("en", "$1,000 million", "de", "1 Milliarde Dollar"),
        ("en", "$18 trillion", "es", "18 billones de dólares"),
        ("en", "$2.5bn", "it", "2.500 milioni di dollari"),
        ("en", "3 crore rupees", "de", "30 Millionen Rupien"),
        ("en", "2 lakh rupees", "fr", "200 000 roupies"),
        ("en", "$18,000", "es", "18 mil dólares"),
        ("fr", "3 000 milliards de dollars", "en", "$3 trillion"),
        ("pt", "3 mil milhões de euros", "pt", "3 bilhões de euros"),
        ("de", "1,2 Mrd. Euro", "de", "1.200 Mio. Euro"),
        ("es", "1.234 millones de euros", "en", "€1.234 billion"),
        ("en", "between $0.5 and $1 billion", "fr", "entre 500 millions et 1 milliard de dollars"),
    ],
)
def test_one_sum_in_two_scales_agrees(left, left_sum, right, right_sum):
    assert rules_of_conflicts(sale(left, left_sum, right, right_sum)) == []


@pytest.mark.parametrize(
    ("left_sum", "right_sum"), [("$18 billion", "25 Millionen Dollar"), ("$18 billion", "19 Milliarden Dollar")]
)
def test_other_digits_are_another_rules(left_sum, right_sum):
    assert rules_of_conflicts(sale("en", left_sum, "de", right_sum)) == ["quantity-conflict"]


SHARES = {
    "en": "Its margin fell by {0} last year, the union said.",
    "de": "Die Marge sank im vergangenen Jahr um {0}, sagte die Gewerkschaft.",
    "fr": "Sa marge a reculé de {0} l'an dernier, a dit le syndicat.",
    "es": "Su margen cayó {0} el año pasado, dijo el sindicato.",
    "it": "Il margine è calato di {0} l'anno scorso, ha detto il sindacato.",
    "pt": "A margem caiu {0} no ano passado, disse o sindicato.",
    "nl": "De marge daalde vorig jaar met {0}, zei de vakbond.",
}
POINTS = {
    "en": ("5 percent", "5 percentage points", "5 per mille"),
    "de": ("5 Prozent", "5 Prozentpunkte", "5 Promille"),
    "fr": ("5 %", "5 points de pourcentage", "5 pour mille"),
    "es": ("5 por ciento", "5 puntos porcentuales", "5 por mil"),
    "it": ("5 per cento", "5 punti percentuali", "5 per mille"),
    "pt": ("5 por cento", "5 pontos percentuais", "5 por mil"),
    "nl": ("5 procent", "5 procentpunt", "5 promille"),
}


@pytest.mark.parametrize(("left", "right"), PAIRS, ids=map("-".join, PAIRS))
def test_percent_percentage_points_and_per_mille_are_three_things(left, right):
    for i, one in enumerate(POINTS[left]):
        for j, other in enumerate(POINTS[right]):
            found = told(left, SHARES[left].format(one), right, SHARES[right].format(other))
            assert rules_of_conflicts(found) == ([] if i == j else ["scale-conflict"]), (one, other)


def test_the_finding_says_what_each_word_means_in_its_language():
    (finding,) = [one for one in sale("en", "$18 billion", "de", "18 Billionen Dollar").findings if one.verdict == "conflict"]
    assert "“billion” in English is 10⁹; “Billionen” in German is 10¹²" in finding.message
    assert "the two words look alike and are different numbers" in finding.explanation
    assert "10¹² in English is “trillion” and 10⁹ in German is “Milliarde”" in finding.explanation
    assert finding.severity == "error"


def test_a_scale_is_called_as_people_call_it():
    (finding,) = [one for one in sale("en", "$3 billion", "es", "3 millones de dólares").findings if one.verdict == "conflict"]
    assert any("10⁹ in Spanish is “mil millones”" in line for line in finding.explanation)


def test_a_missing_scale_word_is_named():
    (finding,) = [one for one in sale("en", "$3", "de", "3 Millionen Dollar").findings if one.verdict == "conflict"]
    assert "“$3” has no scale word; “Millionen” in German is 10⁶" in finding.message


def test_a_number_of_another_currency_is_no_conversion():
    report = sale("en", "$18 million", "fr", "18 millions d'euros")
    assert rules_of_conflicts(report) == ["quantity-conflict"]
    assert any("the same number of two currencies" in line for one in report.findings for line in one.explanation)
    assert rules_of_conflicts(sale("en", "$18 million", "fr", "16 millions d'euros")) == []
