"""The steps of a run, each from values to values.

read ▸ extract ▸ date alone ▸ claim ▸ align ▸ date together ▸ judge ▸ check ▸ report
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from factcheck import extraction, rulebook
from factcheck._version import __version__
from factcheck.alignment import align
from factcheck.alignment.passages import is_long, lists
from factcheck.checks.base import Case
from factcheck.claims.attribution import wires
from factcheck.claims.build import claims_of
from factcheck.dating import together
from factcheck.dating.alone import publication
from factcheck.dating.datelines import contradicted
from factcheck.dating.events import anchored
from factcheck.dating.extents import extent
from factcheck.dating.own import Own, own
from factcheck.dating.resolve import resolve
from factcheck.dating.stretched import started
from factcheck.entities import Entities
from factcheck.entities import resolve as resolve_entities
from factcheck.errors import InputError
from factcheck.extraction.derivation import Derivation, derivation
from factcheck.extraction.figures import unread as unread_figures
from factcheck.extraction.names.borrowed import borrowed, lent
from factcheck.judging import judge
from factcheck.judging.origins import origins
from factcheck.model import Claim, Document, Group, Mention, Publication, Reading, Report, Unread
from factcheck.reviewing import Review
from factcheck.reviewing import review as ticked
from factcheck.rulebook.rule import Rule
from factcheck.sources.roles import lines_of, paragraphs
from factcheck.text.article import Article, cut
from factcheck.text.detection import detect


def extract(document: Document) -> tuple[Mention, ...]:
    """Everything in one document that can be normalized, claim or not, in order of position.

    Relative dates are resolved against `published` or what the document itself tells of its day; what stays open has no ends.
    """
    one = _extracted(read(document))
    days, minute = one.publication.days, _minute(document)
    return tuple(started([extent(mention, one.article, days, minute) for mention in one.mentions], one.article))


def derive(document: Document, mentions: Iterable[Mention]) -> tuple[Derivation, ...]:
    """What each of the document's mentions was read from, in their order."""
    article = read(document)
    return tuple(derivation(article, mention) for mention in mentions)


def check(documents: Iterable[Document], rules: Sequence[Rule] | None = None, unread: Iterable[Unread] = ()) -> Report:
    """What the documents agree on and what cannot both be right; `rules` None means the built-in ones.

    The order of the documents changes nothing.  Raises InputError where two documents have one id.
    """
    case, same_story = _judged(documents)
    findings = rulebook.run(case, rulebook.builtin() if rules is None else tuple(rules))
    left = _left(case, same_story, unread)
    return Report(case.readings, case.claims, case.facts, findings, left, __version__)


def review(
    draft: Document, sources: Iterable[Document], rules: Sequence[Rule] | None = None, unread: Iterable[Unread] = ()
) -> Review:
    """What the sources say of each word of the draft that can be checked; `rules` None means the built-in ones.

    The order of the sources changes nothing.  Raises InputError where two documents have one id.
    """
    case, same_story = _judged((draft, *sources))
    findings = rulebook.run(case, rulebook.builtin() if rules is None else tuple(rules))
    credits = {reading.document.id: reading.origins for reading in case.readings if reading.document.id != draft.id}
    independent = origins(credits, (pair for pair in same_story if draft.id not in pair))
    left = _left(case, same_story, unread)
    return ticked(case, findings, draft.id, independent, left, __version__)


def _judged(documents: Iterable[Document]) -> tuple[Case, tuple[tuple[str, str], ...]]:
    """All that is known of the documents, and the pairs of them that tell one story."""
    extracts = _with_figures(_with_lent_names({document.id: _extracted(read(document)) for document in _in_order(documents)}))
    articles = {name: one.article for name, one in extracts.items()}
    entities = resolve_entities(articles, {name: one.mentions for name, one in extracts.items()})
    claims = _claims(extracts, entities)
    aligned = align(articles, claims, entities, _published(extracts))
    extracts, claims, groups = _dated_together(extracts, claims, aligned.groups)
    claims = _with_date_lines(claims, extracts)
    credits = {name: _credits(article) for name, article in articles.items()}
    home = origins(credits, aligned.same_story)
    facts = judge(groups, _published(extracts), home)
    readings = tuple(_reading(one, credits[name]) for name, one in extracts.items())
    every = tuple(claim for own in claims.values() for claim in own)
    return Case(readings, every, facts, home, articles), aligned.same_story


def _left(case: Case, same_story: Iterable[tuple[str, str]], unread: Iterable[Unread]) -> tuple[Unread, ...]:
    """What was not read, and the documents and sentences that were not compared in full, by document."""
    by_document: dict[str, list[Claim]] = {}
    for claim in case.claims:
        by_document.setdefault(claim.document, []).append(claim)
    found = [*unread]
    for name, claims in by_document.items():
        for sentence, count in lists(claims):
            line = case.articles[name].document.text.count("\n", 0, case.articles[name].sentences[sentence].start) + 1
            reason = f"line {line}: a sentence with {count:,} figures is compared as a list: its figures accuse nothing"
            found.append(Unread(name, reason, partly=True))
    found += [
        Unread(
            name, "a long text is compared part by part: what another version tells in another part is not found", partly=True
        )
        for name in sorted({name for pair in same_story for name in pair})
        if is_long(case.articles[name])
    ]
    return tuple(sorted(found, key=lambda one: one.document))


@dataclass(frozen=True, slots=True)
class Extract:
    """What one document gives: `own` is what it says of its day; `mentions` have their dates resolved, `found` not yet."""

    article: Article
    own: Own
    publication: Publication
    found: tuple[Mention, ...]
    mentions: tuple[Mention, ...]


def read(document: Document) -> Article:
    """The document cut into paragraphs with their roles, sentences and tokens."""
    language = document.language or detect(document.text)
    return cut(document, language, paragraphs(document.text, lines_of(document)))


def _extracted(article: Article) -> Extract:
    found = tuple(anchored(article, extraction.mentions(article)))
    says = own(article, found)
    return _resolved(Extract(article, says, publication(says), found, ()))


def _with_lent_names(extracts: Mapping[str, Extract]) -> dict[str, Extract]:
    """The extracts, each with the names that others prove to be names."""
    words = lent({name: (one.article, one.mentions) for name, one in extracts.items()})
    return {name: _adding(one, borrowed(one.article, one.mentions, words)) for name, one in extracts.items()}


def _with_figures(extracts: Mapping[str, Extract]) -> dict[str, Extract]:
    """The extracts, each with the figures that no reading knows."""
    return {name: _adding(one, unread_figures(one.article, one.mentions)) for name, one in extracts.items()}


def _adding(one: Extract, more: Sequence[Mention]) -> Extract:
    """The extract with further mentions."""
    return replace(one, found=_in_place(one.found, more), mentions=_in_place(one.mentions, more)) if more else one


def _in_place(mentions: Sequence[Mention], more: Sequence[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted((*mentions, *more), key=lambda mention: (mention.start, mention.end, mention.kind)))


def _resolved(one: Extract) -> Extract:
    """The extract with its dates resolved against the days of publication."""
    minute = _minute(one.article.document)
    return replace(one, mentions=tuple(resolve(one.found, one.article, one.publication.days, minute)))


def _minute(document: Document) -> datetime | None:
    """The minute of publication, None where none was given."""
    return document.published if isinstance(document.published, datetime) else None


def _in_order(documents: Iterable[Document]) -> list[Document]:
    ordered = sorted(documents, key=lambda document: document.id)
    for a, b in pairwise(ordered):
        if a.id == b.id:
            raise InputError(a.id, "two documents have this id; give each its own")
    return ordered


def _claims(extracts: Mapping[str, Extract], entities: Entities) -> dict[str, list[Claim]]:
    """The claims of each document, with ids c1, c2 … in order of documents and places."""
    numbered: dict[str, list[Claim]] = {}
    number = 0
    for name, one in extracts.items():
        numbered[name] = claims_of(one.article, one.mentions, entities, number)
        number += len(numbered[name])
    return numbered


def _dated_together(
    extracts: Mapping[str, Extract], claims: Mapping[str, Sequence[Claim]], groups: Sequence[Group]
) -> tuple[dict[str, Extract], dict[str, list[Claim]], list[Group]]:
    """The extracts, claims and groups with the days that the articles of one event give each other."""
    dated, new = dict(extracts), {claim.id: claim for own in claims.values() for claim in own}
    published, groups_of = _published(extracts), _by_document(groups)
    for turn in together.turns({name: one.own for name, one in extracts.items()}, published):
        found = {
            name: together.together(name, _with(new, groups_of.get(name, ())), dated[name].own, published) for name in turn
        }
        for name, known in found.items():
            if known != published[name]:
                published[name] = known
                dated[name] = _resolved(replace(dated[name], publication=known))
                new |= {claim.id: claim for claim in _renewed(claims[name], dated[name])}
    return dated, {name: [new[claim.id] for claim in own] for name, own in claims.items()}, _with(new, groups)


def _renewed(claims: Sequence[Claim], one: Extract) -> Iterable[Claim]:
    """A document's claims with the values that are known now, and what they rest on."""
    values = {(mention.start, mention.end, mention.kind): mention for mention in one.mentions}
    rests = together.derived_from(one.publication)
    for claim in claims:
        mention = values[claim.mention.start, claim.mention.end, claim.kind]
        yield replace(claim, mention=mention, derived_from=rests if mention != claim.mention else ())


def _by_document(groups: Sequence[Group]) -> dict[str, list[Group]]:
    found: dict[str, list[Group]] = {}
    for group in groups:
        for name in sorted({claim.document for claim in group.claims}):
            found.setdefault(name, []).append(group)
    return found


def _with(claims: Mapping[str, Claim], groups: Sequence[Group]) -> list[Group]:
    """The groups with the claims as they are now."""
    return [
        group
        if all(claims[claim.id] is claim for claim in group.claims)
        else replace(group, claims=tuple(claims[claim.id] for claim in group.claims))
        for group in groups
    ]


def _with_date_lines(claims: Mapping[str, Sequence[Claim]], extracts: Mapping[str, Extract]) -> dict[str, list[Claim]]:
    """The claims and, numbered after them, those of date lines that were contradicted."""
    found, number = {}, sum(map(len, claims.values()))
    for name, one in extracts.items():
        more = list(contradicted(one.article, one.mentions, one.publication))
        numbered = [replace(claim, id=f"c{number + i}") for i, claim in enumerate(more, 1)]
        found[name] = sorted((*claims[name], *numbered), key=lambda claim: claim.mention.start) if more else list(claims[name])
        number += len(more)
    return found


def _published(extracts: Mapping[str, Extract]) -> dict[str, Publication]:
    return {name: one.publication for name, one in extracts.items()}


def _credits(article: Article) -> tuple[str, ...]:
    return tuple(sorted({wire for _, wire in wires(article.tokens)}))


def _reading(one: Extract, credited: tuple[str, ...]) -> Reading:
    document = one.article.document
    return Reading(document, document.language or one.article.language, one.article.title, one.publication, credited)
