"""Where a run is carried out."""
