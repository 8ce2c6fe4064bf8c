"""The shipped articles hold what an editor reads in them."""
