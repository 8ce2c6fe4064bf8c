"""The project's own sentences and article sets, and the figures that the program reaches on them."""
