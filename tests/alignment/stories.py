"""One story in seven languages, in our own words, with a place for what is compared."""

from __future__ import annotations

import factcheck
from factcheck.model import Report

STORIES = {
    "en": """The ferry company of Norwick was sold to the Vaartland group on Tuesday.
Chief engineer Ann Lee met the mayor of Norwick, Bo Dahl, in the old customs house.
{0}
The company has 340 ships and 2,100 sailors in Norwick and in Odde.
Brussels must approve the sale before June, said Bo Dahl.""",
    "de": """Die Fährgesellschaft von Norwick wurde am Dienstag an die Gruppe Vaartland verkauft.
Chefingenieurin Ann Lee traf den Bürgermeister von Norwick, Bo Dahl, im alten Zollhaus.
{0}
Die Gesellschaft hat 340 Schiffe und 2.100 Matrosen in Norwick und in Odde.
Brüssel muss dem Verkauf vor Juni zustimmen, sagte Bo Dahl.""",
    "fr": """La compagnie de ferries de Norwick a été vendue mardi au groupe Vaartland.
L'ingénieure en chef Ann Lee a rencontré le maire de Norwick, Bo Dahl, dans l'ancienne douane.
{0}
La compagnie a 340 navires et 2 100 marins à Norwick et à Odde.
Bruxelles doit approuver la vente avant juin, a dit Bo Dahl.""",
    "es": """La compañía de ferris de Norwick fue vendida el martes al grupo Vaartland.
La ingeniera jefe Ann Lee se reunió con el alcalde de Norwick, Bo Dahl, en la antigua aduana.
{0}
La compañía tiene 340 barcos y 2.100 marineros en Norwick y en Odde.
Bruselas debe aprobar la venta antes de junio, dijo Bo Dahl.""",
    "it": """La compagnia di traghetti di Norwick è stata venduta martedì al gruppo Vaartland.
L'ingegnere capo Ann Lee ha incontrato il sindaco di Norwick, Bo Dahl, nella vecchia dogana.
{0}
La compagnia ha 340 navi e 2.100 marinai a Norwick e a Odde.
Bruxelles deve approvare la vendita prima di giugno, ha detto Bo Dahl.""",
    "pt": """A companhia de barcas de Norwick foi vendida na terça-feira ao grupo Vaartland.
A engenheira-chefe Ann Lee encontrou o prefeito de Norwick, Bo Dahl, na antiga alfândega.
{0}
A companhia tem 340 navios e 2.100 marinheiros em Norwick e em Odde.
Bruxelas deve aprovar a venda antes de junho, disse Bo Dahl.""",
    "nl": """Het veerbedrijf van Norwick is dinsdag verkocht aan de groep Vaartland.
Hoofdingenieur Ann Lee ontmoette de burgemeester van Norwick, Bo Dahl, in het oude douanehuis.
{0}
Het bedrijf heeft 340 schepen en 2.100 matrozen in Norwick en in Odde.
Brussel moet de verkoop voor juni goedkeuren, zei Bo Dahl.""",
}
# Sentences for that place; "{0}" is the number with its unit.
SALE = {
    "en": "Vaartland will pay {0} for the company, the union said.",
    "de": "Vaartland zahlt {0} für die Gesellschaft, sagte die Gewerkschaft.",
    "fr": "Vaartland paiera {0} pour la compagnie, a dit le syndicat.",
    "es": "Vaartland pagará {0} por la compañía, dijo el sindicato.",
    "it": "Vaartland pagherà {0} per la compagnia, ha detto il sindacato.",
    "pt": "A Vaartland pagará {0} pela companhia, disse o sindicato.",
    "nl": "Vaartland betaalt {0} voor het bedrijf, zei de vakbond.",
}


def told(left: str, left_sentence: str, right: str, right_sentence: str) -> Report:
    """The report on the story in two languages, each with its sentence in the open place."""
    sides = ((left, left_sentence), (right, right_sentence))
    return factcheck.check(
        factcheck.Document(f"{name}.txt", STORIES[code].format(sentence).replace("\n", "\n\n"), language=code)
        for name, (code, sentence) in zip("ab", sides, strict=True)
    )


def rules_of_conflicts(report: Report) -> list[str]:
    """The rules of the report's conflicts."""
    return [one.rule for one in report.findings if one.verdict == "conflict"]
