"""Words of numbers, units and money: one table a language; `text/numerals.py` and `extraction/quantities.py` say what each category is."""
