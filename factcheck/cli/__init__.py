"""The command line: `app` runs it, each module of `commands` is one command."""
