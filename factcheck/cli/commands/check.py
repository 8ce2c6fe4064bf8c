"""`factcheck check`: a draft against its sources."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.commands.run import fails
from factcheck.cli.config import load
from factcheck.cli.options import ConfigFile, Format, Language, NoConfig, Output, Published, Quiet, Rules, Threshold
from factcheck.cli.screen import check_output, deliver, view
from factcheck.cli.values import FailOn
from factcheck.cli.work import gather_rules, read_articles
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.model import Document

ORDER = 2
HELP = """Check a draft against its sources, word by word.

Each word that can be checked is ticked, in the draft's order: corroborated by several independent origins, by a single one,
conflicting, undecided, changed since, unsupported, or not understood.

Exit status: as for run, by the findings that concern the draft."""

Draft = Annotated[str, typer.Argument(metavar="DRAFT", help="The draft: one file, or - for standard input.")]
Sources = Annotated[
    list[str] | None, typer.Option("--against", metavar="PATH", help="A source, a file or a folder; may be repeated.")
]
More = Annotated[list[str] | None, typer.Argument(metavar="[PATH...]", help="More sources.")]


def add(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("check", help=HELP)(check)


def check(
    draft: Draft,
    more: More = None,
    against: Sources = None,
    format_: Format = "console",
    output: Output = None,
    fail_on: Threshold = None,
    rules: Rules = None,
    quiet: Quiet = False,
    published: Published = None,
    language: Language = None,
    config: ConfigFile = None,
    no_config: NoConfig = False,
) -> int:
    """The exit status, once the review is shown."""
    import factcheck
    from factcheck import reports

    check_output(output)
    shown = reports.find(format_)
    if shown.review is None:
        raise InputError(f"--format {format_}", "this format shows whole reports alone")
    named = [*(against or ()), *(more or ())]
    if not named:
        raise InputError(draft, "there is nothing to check it against; name its sources with --against PATH")
    settings = load([draft, *named], config, no_config)
    own = read_articles([draft], published, language, settings)
    if len(own.documents) > 1:
        raise InputError(draft, f"holds {len(own.documents)} articles and check reads one draft; name one file")
    sources = read_articles(named, None, None, settings)
    others = tuple(one for one in sources.documents if not _is_same(one, own.documents[0]))
    if not others:
        raise InputError(" and ".join(named), "the draft is the only article there; name its sources")
    found = factcheck.review(own.documents[0], others, gather_rules(rules, settings), sources.unread)
    deliver(shown.review(found, view(output, quiet)), output, shown.encoding)
    failed = own.failed or sources.failed
    return 2 if failed else int(fails(found.findings, fail_on or settings.fail_on or FailOn.error))


def _is_same(source: Document, draft: Document) -> bool:
    """Whether the source is the draft's own file, which a folder of sources may hold."""
    if "-" in (source.id, draft.id):
        return source.id == draft.id
    return source.id == draft.id or os.path.realpath(source.id) == os.path.realpath(draft.id)
