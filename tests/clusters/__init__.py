"""Invented stories, each told by five articles, with what an editor wants said of them and not said."""
