"""Which names mean one person, organisation or place."""
