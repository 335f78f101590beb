"""The words of prose, for places that hold no blocks."""

from __future__ import annotations

from codegen.ir.prose import Prose, words


def plain_words(prose: Prose) -> str:
    """The words of a description, without its blocks."""
    return " ".join(words(prose))
