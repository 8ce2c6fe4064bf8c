from __future__ import annotations

import pytest

from factcheck.values.slips import is_slip, letters_exchanged


@pytest.mark.parametrize(("a", "b"), [("147", "417"), ("226", "276"), ("23", "230"), ("50", "5"), ("2007", "2009")])
def test_one_slip_makes_one_number_of_the_other(a, b):
    assert is_slip(a, b)
    assert is_slip(b, a)


@pytest.mark.parametrize(("a", "b"), [("147", "147"), ("147", "714"), ("12", "1200"), ("2007", "1999"), ("5", "51")])
def test_other_numbers_are_two(a, b):
    assert not is_slip(a, b)


@pytest.mark.parametrize(
    ("a", "b", "whether"), [("marlen", "malren", True), ("marlen", "marlen", False), ("marlen", "narlem", False)]
)
def test_letters_are_exchanged_where_neighbours_changed_places(a, b, whether):
    assert letters_exchanged(a, b) is whether
    assert not letters_exchanged(a, b + "a")
