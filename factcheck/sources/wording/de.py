"""German pages."""

from __future__ import annotations

from factcheck.sources.wording.schema import PageWords, Wording

PHRASES = (
    Wording(
        "teaser",
        "opening",
        "lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|das konnte sie auch",
    ),
    Wording(
        "teaser",
        "label",
        "mehr dazu|lesen sie auch|siehe auch|video|bilder|fotostrecke|hintergrund|kommentar",
    ),
    Wording(
        "teaser",
        "whole",
        "mehr zum thema|meistgelesen|meistgelesene artikel|auch interessant|weitere artikel|weitere nachrichten|top themen",
        reach="list",
    ),
    Wording(
        "furniture",
        "whole",
        "startseite|menu|suche|teilen|drucken|artikel drucken|anzeige|werbung|weiterlesen|nach oben|zum seitenanfang"
        "|zuruck|weiter|anmelden|abmelden|registrieren|abonnieren|impressum|datenschutz|kontakt|newsletter|schlagworte",
    ),
    Wording(
        "furniture",
        "opening",
        "alle rechte vorbehalten|folgen sie uns|melden sie sich|abonnieren sie|jetzt abonnieren|artikel teilen"
        "|zum seitenanfang",
    ),
    Wording(
        "furniture",
        "label",
        "quelle|quellen|schlagworte|stichworte|themen",
    ),
    Wording(
        "furniture",
        "whole",
        "kommentare|kommentar schreiben|keine kommentare|ihr kommentar|leserkommentare",
        reach="rest",
    ),
    Wording(
        "byline",
        "label",
        "von|autor|autorin|foto|fotos|bild|text|bildquelle",
    ),
)

WORDS = PageWords(
    phrases=PHRASES,
    within={
        "alle rechte vorbehalten": "furniture",
    },
    by="von",
    particles="und mit von van der",
    beckons="folge folgen",
    buttons="teilen drucken und",
    counted="kommentare",
    sections="startseite nachrichten",
    months=(
        "januar februar marz maerz april mai juni juli august september oktober november dezember jan feb mar apr jun jul"
        " aug sep sept okt nov dez"
    ),
    weekdays="montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    stamped="veroffentlicht|aktualisiert|erstellt|stand",
    beside="um uhr am den der vor minuten stunden tagen",
    ago="vor",
)
