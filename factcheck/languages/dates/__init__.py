"""Words of dates, times and lengths of time: one table a language; `extraction/dates_*.py` say what each category is."""
