"""What a phrase can mean, and how two meanings compare."""
