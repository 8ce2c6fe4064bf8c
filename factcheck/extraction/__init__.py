"""Documents become mentions."""
