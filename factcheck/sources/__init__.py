"""Bytes become Documents; the lines of a page get roles."""
