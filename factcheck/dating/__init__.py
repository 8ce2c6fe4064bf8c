"""The days on which a document can have been written."""
