"""Reads rules and runs checks with their parameters."""
