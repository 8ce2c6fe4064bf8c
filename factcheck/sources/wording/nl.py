"""Dutch pages."""

from __future__ import annotations

from factcheck.sources.wording.schema import PageWords, Wording

PHRASES = (
    Wording(
        "teaser",
        "opening",
        "lees ook|lees meer|lees verder|bekijk ook|meer over dit onderwerp",
    ),
    Wording(
        "teaser",
        "label",
        "lees ook|bekijk|video|foto s",
    ),
    Wording(
        "teaser",
        "whole",
        "lees ook|meest gelezen|gerelateerde artikelen|meer nieuws|laatste nieuws",
        reach="list",
    ),
    Wording(
        "furniture",
        "whole",
        "delen|deel dit artikel|afdrukken|advertentie|zoeken|inloggen|aanmelden|naar boven|terug naar boven|contact",
    ),
    Wording(
        "furniture",
        "opening",
        "alle rechten voorbehouden|volg ons|schrijf je in|abonneer je|klik hier|terug naar boven",
    ),
    Wording(
        "furniture",
        "label",
        "bron|bronnen|trefwoorden|onderwerpen",
    ),
    Wording(
        "furniture",
        "whole",
        "reacties|plaats een reactie|geef een reactie|geen reacties|reageer",
        reach="rest",
    ),
    Wording(
        "byline",
        "label",
        "door|auteur|foto|tekst|beeld",
    ),
)

WORDS = PageWords(
    phrases=PHRASES,
    by="door",
    particles="en met van der de het",
    beckons="volg",
    buttons="delen afdrukken en",
    counted="reacties",
    sections="nieuws",
    months="januari februari maart april mei juni juli augustus september oktober november december mrt okt",
    weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    stamped="gepubliceerd|bijgewerkt|geplaatst",
    beside="op om uur geleden minuten dagen",
    ago="geleden",
)
