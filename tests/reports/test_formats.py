from __future__ import annotations

import pytest

from factcheck import reports


def test_formats_are_found_by_their_files():
    assert set(reports.names()) >= {"console", "json"}
    assert list(reports.names()) == sorted(reports.names())


@pytest.mark.parametrize("name", reports.names())
def test_a_format_is_named_like_its_file_and_says_what_it_is(name):
    assert reports.find(name).name == name
    assert __import__(f"factcheck.reports.{name}", fromlist=["_"]).__doc__
