"""Mentions in their sentences become claims."""
