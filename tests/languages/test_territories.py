from __future__ import annotations

import pytest

from factcheck.entities.keys import country
from factcheck.languages.territories import territories

# Territories of CLDR without inhabitants of their own, beside states of one name, or that CLDR calls by codes of its own.
LEFT_OUT = frozenset(
    {
        "AC", "AQ", "AX", "BQ", "BV", "CC", "CP", "CQ", "CX", "DG", "DM", "EA", "EU", "EZ", "GG", "GS", "HM", "IC",
        "IO", "MF", "NF", "NU", "PN", "QO", "SH", "SJ", "SX", "TA", "TF", "TK", "UM", "UN", "XA", "XB", "ZZ",
    }
)  # fmt: skip

# Names of CLDR that no news uses, or that are another word or a given name.
OTHERWISE = frozenset(
    {
        "Hong Kong SAR China", "Macao SAR China", "Congo - Kinshasa", "Congo - Brazzaville", "Palestinian Territories",
        "R.A.S. chinoise de Hong Kong", "R.A.S. chinoise de Macao", "Maurice", "Territoires palestiniens", "Salvador",
        "RAS di Hong Kong", "RAS di Macao", "Sonderverwaltungsregion Hongkong", "Sonderverwaltungsregion Macau",
        "Hongkong SAR van China", "Macau SAR van China",
        "Hong Kong, RAE da China", "Macau, RAE da China", "Reunião", "Maurício",
    }
)  # fmt: skip


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pt"])
def test_every_country_that_cldr_names_is_known(language):
    babel = pytest.importorskip("babel")
    named = babel.Locale(language).territories
    codes = [code for code in babel.Locale("en").territories if len(code) == 2 and code not in LEFT_OUT and code in named]
    usual = [named[code] for code in codes if "(" not in named[code] and named[code] not in OTHERWISE]
    assert [name for name in usual if not country(name.replace("&", "and"))] == []


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pt"])
def test_an_adjective_belongs_to_one_country(language):
    forms = [form for row in territories().values() for form in row.get("demonyms", {}).get(language, "").split("|") if form]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []


def test_the_table_is_sorted():
    assert list(territories()) == sorted(territories())
