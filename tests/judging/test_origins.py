"""Agreement counts origins, not articles."""

from __future__ import annotations

import factcheck

WIRE = "According to Reuters, Norvex CEO Tomas Reyes will open a plant in Delmer. {}"


def origins(*texts: str) -> dict[str, int]:
    documents = [factcheck.Document(id=f"{i}.txt", text=text, language="en") for i, text in enumerate(texts)]
    return {fact.title: fact.origins for fact in factcheck.check(documents).facts}


def test_two_articles_after_one_wire_are_one_origin() -> None:
    one = WIRE.format("Rain is forecast for the weekend.")
    two = "The mayor was not there on Monday. " + WIRE.format("")
    assert origins(one, two)["Tomas Reyes: office at Norvex"] == 1


def test_two_articles_of_their_own_are_two() -> None:
    one = "Norvex CEO Tomas Reyes will open a plant in Delmer. Rain is forecast for the weekend."
    two = "The mayor waited for an hour. Then the CEO of Norvex, Tomas Reyes, drove up in a van."
    assert origins(one, two)["Tomas Reyes: office at Norvex"] == 2
