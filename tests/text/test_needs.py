"""What a pattern cannot do without tells where it cannot match."""

import pytest

from factcheck.text.needs import is_met, need


@pytest.mark.parametrize(
    ("pattern", "holds", "met"),
    [
        ("{day} {month}", "{day} {month}", True),
        ("{day} {month}", "{day}", False),
        ("{day} {month}?", "{day}", True),
        ("{day} {month}{0,2}", "{day}", True),
        ("{day} {month}{1,2}", "{day}", False),
        ("{day} | {month}", "{month}", True),
        ("{day} (?P<m> {month} | {season} )", "{day} {season}", True),
        ("{day} (?P<m> {month} | {season} )", "{season}", False),
        ("{day} (?: {month} {year} )?", "{day}", True),
        ("{day} (?: {month} | )", "{day}", True),
        ("(?<! {the} ) {day} (?! {month} )", "{day}", True),
        ("(?<= {the} ) {day}", "{day}", False),
        ("{day} (?= {month} | $ )", "{day}", True),
        ('{day} {","|~"."}', '{day} {","|~"."}', True),
        ('{day} {"|"} {"""}', '{day} {"|"}', False),
    ],
)
def test_a_pattern_needs_what_it_cannot_leave_out(pattern: str, holds: str, met: bool) -> None:
    assert is_met(need(pattern), holds.split().__contains__) is met
