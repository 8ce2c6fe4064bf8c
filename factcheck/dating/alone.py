"""The days on which a document can have been written, from what it says itself and what other articles say of it.

What came with the document is taken as it is.  What contradicts weightier evidence is dropped, and reported as dropped.  What
remains open stays open.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.dating.evidence import weigh
from factcheck.dating.own import Own, weekday_evidence
from factcheck.model import Evidence, Publication


def publication(own: Own, elsewhere: Sequence[Evidence] = ()) -> Publication:
    """The days on which the article can have been written; both ends None where nothing is known.

    Weekdays are read from the years that all else leaves, the text alone or the others too; lengths of time count only where an
    end stays open.
    """
    found = [*own.sure, *elsewhere]
    for known in (weigh(own.sure), weigh(found)) if elsewhere else (weigh(found),):
        found += [one for weekday in own.weekdays if (one := weekday_evidence(weekday, known.days))]
    known = weigh(found)
    return known if is_closed(known) or not own.lasting else weigh([*found, *own.lasting])


def is_closed(known: Publication) -> bool:
    """Whether there is a first and a last possible day."""
    return known.days.earliest is not None and known.days.latest is not None
