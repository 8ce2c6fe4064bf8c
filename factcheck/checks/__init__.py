"""One check a file: the case becomes findings."""
