"""Italian pages."""

from __future__ import annotations

from factcheck.sources.wording.schema import PageWords, Wording

PHRASES = (
    Wording(
        "teaser",
        "opening",
        "leggi anche|leggi tutto|vedi anche|ti potrebbe interessare|potrebbe interessarti|per saperne di piu"
        "|guarda il video|guarda anche",
    ),
    Wording(
        "teaser",
        "label",
        "leggi|leggi anche|guarda|video|foto gallery|approfondimento|vai a",
    ),
    Wording(
        "teaser",
        "whole",
        "articoli correlati|notizie correlate|i piu letti|piu letti|ultime notizie|ultim ora|altre notizie"
        "|nessun articolo correlato",
        reach="list",
    ),
    Wording(
        "furniture",
        "whole",
        "condividi|stampa|invia|pubblicita|cerca|menu|accedi|registrati|abbonati|torna su|torna in alto|successivo"
        "|precedente|contatti|note legali|tutti i diritti riservati",
    ),
    Wording(
        "furniture",
        "opening",
        "tutti i diritti riservati|riproduzione riservata|seguici su|iscriviti alla|abbonati a|clicca qui|torna su",
    ),
    Wording(
        "furniture",
        "label",
        "fonte|fonti|tag|argomenti|parole chiave",
    ),
    Wording(
        "furniture",
        "whole",
        "commenti|lascia un commento|nessun commento|aggiungi un commento|questo articolo non e piu commentabile",
        reach="rest",
    ),
    Wording(
        "byline",
        "label",
        "di|autore|autrice|foto|fotografia|testo|immagine",
    ),
)

WORDS = PageWords(
    phrases=PHRASES,
    within={
        "tutti i diritti riservati": "furniture",
    },
    by="di",
    particles="e con di da del",
    beckons="segui seguici",
    buttons="condividi stampa e su",
    counted="commenti",
    sections="prima notizie",
    months=(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu lug set ott"
    ),
    weekdays="lunedi martedi mercoledi giovedi venerdi sabato domenica",
    stamped="pubblicato|aggiornato|ultimo aggiornamento",
    beside="il alle ore del di fa minuti giorni",
    ago="fa",
)
