"""The part of an API that somebody wants: what is in it, and why."""
