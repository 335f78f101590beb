"""Between link and emit: the part of an API that somebody wants, with what that needs."""
