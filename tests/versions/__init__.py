"""Invented stories and later versions of them in one language: reworked without harm, or with one thing changed."""
