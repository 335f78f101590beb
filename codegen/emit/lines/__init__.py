"""The layout of emitted modules: the one that black gives them, made without it."""
