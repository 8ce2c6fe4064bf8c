"""What several tests use: the command run inside this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from factcheck.__main__ import main


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str


@pytest.fixture
def factcheck_command(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs `factcheck` with the words given."""

    def ran(*words: object) -> Ran:
        status = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran
