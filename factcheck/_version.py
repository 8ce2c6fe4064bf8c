"""The version, in a room of its own so that `factcheck --version` imports nothing else."""

__version__ = "0.1.0"
