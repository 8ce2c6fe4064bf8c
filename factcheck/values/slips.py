"""Slips of the pen: a digit that differs, two that changed places, a nought too many or too few; two letters exchanged."""

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


def letters_exchanged(a: str, b: str) -> bool:
    """Whether the words differ by two neighbouring letters that changed places."""
    if len(a) != len(b):
        return False
    start = next((k for k in range(len(a)) if a[k] != b[k]), len(a))
    return start + 1 < len(a) and a[start : start + 2] == b[start + 1] + b[start] and a[start + 2 :] == b[start + 2 :]
