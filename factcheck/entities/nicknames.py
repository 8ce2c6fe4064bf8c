"""Given names and the short forms that English-speaking news uses for them (a list by hand)."""

from __future__ import annotations

_FORMS = """
Abigail Abby · Albert Al Bert · Alexander Alex · Alexandra Alex Sandra · Alfred Al Fred · Andrew Andy Drew · Anthony Tony
· Barbara Barb · Benjamin Ben · Bradley Brad · Catherine Cathy Kate · Charles Charlie Chuck · Christina Chris Tina ·
Christine Chris · Christopher Chris Topher · Daniel Dan Danny · David Dave · Deborah Deb Debbie · Dennis Denny · Donald
Don Donnie · Douglas Doug · Edward Ed Eddie Ted · Elizabeth Liz Beth Betty Lizzie · Eugene Gene · Francis Frank · Franklin
Frank · Frederick Fred Freddie · Gabrielle Gabby · Gerald Gerry Jerry · Gregory Greg · Harold Harry Hal · Henry Hank Harry
· Jacob Jake · James Jim Jimmy Jamie · Jeffrey Jeff · Jennifer Jen Jenny · Jessica Jess · John Jack Johnny · Jonathan Jon
· Joseph Joe Joey · Joshua Josh · Judith Judy · Katherine Kate Kathy Katie · Kathleen Kathy · Kenneth Ken Kenny · Kimberly
Kim · Lawrence Larry · Leonard Len Lenny · Louis Lou · Margaret Maggie Meg Peggy · Matthew Matt · Michael Mike Mikey Mick
· Mitchell Mitch · Nathan Nate · Nathaniel Nate · Nicholas Nick · Pamela Pam · Patricia Pat Patty · Patrick Pat · Peter
Pete · Philip Phil · Raymond Ray · Rebecca Becky · Richard Rick Dick Rich Ricky · Robert Bob Rob Bobby Robbie Robb ·
Ronald Ron Ronnie · Samantha Sam · Samuel Sam Sammy · Stephanie Steph · Stephen Steve · Steven Steve · Stuart Stu · Susan
Sue · Terence Terry · Theodore Ted Teddy · Thomas Tom Tommy · Timothy Tim · Valerie Val · Victoria Vicky · Vincent Vince ·
Walter Walt · William Bill Billy Will Willie · Zachary Zach
"""


def _table() -> dict[str, frozenset[str]]:
    """Each form in small letters → the full names that it can stand for, itself among them."""
    full_of: dict[str, set[str]] = {}
    for row in _FORMS.split("·"):
        full, *short = row.casefold().split()
        for form in (full, *short):
            full_of.setdefault(form, {form}).add(full)
    return {form: frozenset(full) for form, full in full_of.items()}


_FULL_OF = _table()


def one_given_name(a: str, b: str) -> bool:
    """Whether two given names in small letters can be one person's: "bill" and "william"."""
    return a == b or not _FULL_OF.get(a, frozenset({a})).isdisjoint(_FULL_OF.get(b, frozenset({b})))
