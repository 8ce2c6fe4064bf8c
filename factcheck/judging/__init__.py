"""Groups become facts: readings compared, verdict and reason."""
