"""Links in texts, of which those that lead out of a selection become words."""

from __future__ import annotations

from collections.abc import Container

from codegen.ir.names import TypeName
from codegen.ir.prose import Inline, Link, Prose, Text, rewritten


def without_links(prose: Prose, known: Container[TypeName]) -> Prose:
    """A text whose links all lead to types that are known.

    Args:
        prose: The text.
        known: The types that links may lead to.
    """
    return rewritten(prose, lambda inlines: tuple(_inline(inline, known) for inline in inlines))


def _inline(inline: Inline, known: Container[TypeName]) -> Inline:
    if isinstance(inline, Link) and inline.target.type not in known:
        return Text(inline.text)
    return inline
