"""What pages for people are made of: harmless text, passages, places, and the parts of the console's page."""
