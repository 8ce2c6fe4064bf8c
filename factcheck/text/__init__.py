"""How text is cut."""
