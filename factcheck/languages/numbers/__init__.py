"""Words of numbers, units and money: one table a language.

`text/numerals.py` and the modules of numbers in `extraction/` say what each category is.
"""
