"""No input takes more than linear time."""

from time import process_time

import pytest

from factcheck.sources.roles import lines

SIZE = 300_000  # characters; a second is a hundred times what they take, and a hundredth of what a quadratic search would


@pytest.mark.parametrize(
    "piece",
    [
        "a-",
        ".",
        " ",
        "(",
        "(photo ",
        "a@",
        "aB",
        "| a ",
        " > a",
        "1 ",
        "[",
        "![",
        "# ",
        "#",
        "<a ",
        "a:",
        "»",
        "\r\n",
        "updated ",
        "x.",
        "_",
        "—",
    ],
)
@pytest.mark.parametrize("markdown", [False, True], ids=["text", "markdown"])
def test_the_nastiest_line_is_read_at_once(piece, markdown):
    text = "a" + piece * (SIZE // len(piece)) + "b"
    started = process_time()
    lines(text, markdown=markdown)
    assert process_time() - started < 1


@pytest.mark.parametrize(
    "piece",
    ["The council of the town voted on a Monday to close the old\n", "Related stories\nOne story\n", "1:20 Ab c\n0:10 Ab c\n"],
)
def test_many_lines_take_as_long_as_they_are_many(piece):
    times = []
    for size in (1_000, 4_000):
        started = process_time()
        lines(piece * size)
        times.append(process_time() - started)
    assert times[1] < 12 * times[0] + 0.1
