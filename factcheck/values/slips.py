"""Slips of the pen in figures: a digit that differs, two that changed places, a nought too many or too few."""

from __future__ import annotations


def is_slip(a: str, b: str) -> bool:
    """Whether one slip makes one row of digits the other."""
    return one_digit(a, b) or exchanged(a, b) or scaled(a, b)


def one_digit(a: str, b: str) -> bool:
    """Whether the rows differ in one digit."""
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1


def exchanged(a: str, b: str) -> bool:
    """Whether the rows differ by two digits that changed places."""
    differing = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    return len(a) == len(b) and len(differing) == 2 and differing[0] == differing[1][::-1]


def scaled(a: str, b: str) -> bool:
    """Whether one row is the other with a nought more."""
    return a + "0" == b or b + "0" == a
