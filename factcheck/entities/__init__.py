"""Which names mean one person, organisation or place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.model import Mention
from factcheck.text.article import Article
from factcheck.values.labels import Name, Role


@dataclass(frozen=True)
class Entities:
    """What the names of a run stand for."""

    names: Mapping[str, str] = field(default_factory=dict)

    def key(self, document: str, mention: Mention) -> str:
        """The canonical name of what the mention names, "" where it names nothing."""
        value = mention.value
        words = value.canonical if isinstance(value, Name) else value.person if isinstance(value, Role) else ""
        return self.of_text(words) or words

    def of_text(self, name: str) -> str | None:
        """The canonical name that this one stands for."""
        return self.names.get(name)


def resolve(articles: Mapping[str, Article], mentions: Mapping[str, Sequence[Mention]]) -> Entities:
    """The entities of a run."""
    return Entities()
