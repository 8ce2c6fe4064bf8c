"""A sheet of text lines: wraps by terminal cells, indents, styles; knows nothing of facts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import StringIO
from typing import TYPE_CHECKING

from factcheck.model import Severity, Verdict
from factcheck.reports import View

if TYPE_CHECKING:
    from rich.segment import Segment
    from rich.text import Text

Part = str | tuple[str, str]  # text, or text and style
COLUMN = 10  # where what a label says begins


# The page's signs and the typography of its words, with what stands for each where the output's encoding lacks it.
PLAIN = {
    "─": "-", "▸": ">>", "◂": "<<", "→": "=", "·": "|", "✓": "+", "≈": "~", "Δ": "/", "✗": "x",
    "–": "-", "…": "...", "“": '"', "”": '"', "‹": "<", "›": ">", "’": "'", "‘": "'", "«": '"', "»": '"',
    "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{THIN SPACE}": " ",
}  # fmt: skip
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_POWER, _DIGITS = re.compile(f"[{_RAISED}]+"), str.maketrans(_RAISED, "0123456789")
SIGNS: dict[Verdict, str] = {"agree": "✓", "compatible": "≈", "changed": "Δ", "conflict": "✗", "undecided": "?"}
COLORS: dict[Verdict | Severity, str] = {
    "agree": "green", "compatible": "cyan", "changed": "blue", "conflict": "bold red", "undecided": "yellow",
    "error": "bold red", "warning": "yellow", "note": "blue",
}  # fmt: skip


class Sheet:
    """Lines written from top to bottom; `text()` is all of them.

    What is written must be harmless already: the sheet sends it as it is, never as markup.
    """

    def __init__(self, view: View) -> None:
        from rich.console import Console

        self.view = view
        self._plain = str.maketrans({sign: plain for sign, plain in PLAIN.items() if not _can_show(sign, view.encoding)})
        self._flat = not _can_show(_RAISED, view.encoding)
        self._out = StringIO()
        self._console = Console(
            file=self._out, width=view.width, force_terminal=view.color, color_system="standard" if view.color else None,
            markup=False, emoji=False, highlight=False, legacy_windows=False, no_color=not view.color,
        )  # fmt: skip

    def line(self, *parts: Part, indent: int = 0, hanging: int = 0, lead: Part = "") -> None:
        """One paragraph, wrapped.

        Its lines are indented by `indent`, all but the first by `hanging` more: `lead` stands there on the first line.
        """
        width = max(20, self.view.width - indent - hanging)
        for number, line in enumerate(self._text(*parts).wrap(self._console, width)):
            line.rstrip()
            before = " " * indent, (lead if number == 0 else " " * hanging)
            self._write(self._text(*before) + line)

    def blank(self) -> None:
        """An empty line."""
        self._out.write("\n")

    def heading(self, words: str, style: str = "") -> None:
        """The words in a rule over the whole width."""
        head = self._text(("── ", "dim"), (words, f"bold {style}".strip()), " ")
        self._write(head + self._text(("─" * max(2, self.view.width - head.cell_len), "dim")))
        self.blank()

    def labelled(self, label: str, *parts: Part, indent: int = 2, column: int = COLUMN) -> None:
        """A quiet label with a paragraph beside it."""
        self.line(*parts, indent=indent, hanging=column, lead=(label.ljust(column), "dim"))

    def table(self, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
        """Columns without lines between them; the head is quiet, cells wrap."""
        from rich.table import Table

        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        for name in head:
            table.add_column(self._text((name, "dim")))
        for row in rows:
            table.add_row(*(self._text(cell) for cell in row))
        for line in self._console.render_lines(table, pad=False):
            self._write(_without_padding(line))

    def text(self) -> str:
        """All lines so far, each ended."""
        return self._out.getvalue()

    def _text(self, *parts: Part) -> Text:
        from rich.text import Text

        text = Text()
        for part in parts:
            words, style = (part, "") if isinstance(part, str) else part
            if self._flat:  # "10^9"
                words = _POWER.sub(lambda power: "^" + power[0].translate(_DIGITS), words)
            text.append(words.translate(self._plain), style)
        return text

    def _write(self, line: Text) -> None:
        self._console.print(line, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)


def _can_show(sign: str, encoding: str) -> bool:
    try:
        sign.encode(encoding)
    except UnicodeError:
        return False
    return True


def _without_padding(line: list[Segment]) -> Text:
    from rich.text import Text

    text = Text.assemble(*((segment.text, segment.style or "") for segment in line))
    text.rstrip()
    return text
