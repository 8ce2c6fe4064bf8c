"""Which claims speak of one thing."""
