"""The concepts that language files name: what was done, and what is counted or handled, independent of language.

A deed is what makes an event one event, with its participants ("who met whom"); a thing is what a count counts or a deed
concerns; a quality narrows a thing ("active" buyers).  The list is a judgement: what news reports of, most frequent first.
Each language file gives the words for them (`concepts=`), as dictionary forms and the irregular ones; stems do the rest.
"""

from __future__ import annotations


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


DEEDS = _words(
    """
    meet visit sign open close launch announce acquire merge invest sell buy appoint resign dismiss elect win lose
    beat die kill injure arrest charge convict sentence acquit attack shoot stab explode crash collapse quake flood
    burn strike protest vote adopt approve reject invade withdraw deploy present publish give marry born found arrive
    leave begin end rise fall earn pay fine ban recall deliver build host rescue evacuate disappear escape kidnap
    release cut hire discover
    """
)
# Deeds that befall a place: nobody does them.
DISASTERS = _words("quake crash explode collapse")
THINGS = _words(
    """
    agreement contract embassy office store factory bank company brand buyer customer user employee job consumer
    person victim missing survivor refugee soldier police officer child woman man student teacher passenger house
    building vehicle flight ship train school hospital country city member seat ballot point goal game share profit
    revenue price cost debt budget deficit tax salary reward bail loan aid population magnitude depth speed
    temperature distance area party government ministry court prison bomb weapon drug oil gas gift watch banquet
    damage premium stake toll value dividend ransom compensation homeless tent bed witness room rescuer
    height width length weight
    partner product project conference election subscriber visitor voter shareholder patient case household apartment
    """
)
QUALITIES = _words(
    """
    active new foreign military civil nuclear monthly annual daily online net unemployed
    """
)

# Things that a number measures: a magnitude of 6.6, a price, the damage.
MEASURES = _words(
    """
    magnitude depth speed temperature distance area height width length weight price cost value debt budget deficit tax
    salary reward bail loan aid profit revenue damage premium stake dividend ransom turnout compensation fine population
    """
)

CONCEPTS = DEEDS | THINGS | QUALITIES
