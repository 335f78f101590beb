"""What each tag means for prose; any parser can tell it what comes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from codegen.ir.place import Place
from codegen.ir.prose import Prose, Reference
from codegen.read.html.blocks import BlockBuilder
from codegen.read.html.inlines import Style, StyleKind
from codegen.read.html.tags import BREAKS, INLINE, ITEMS, LISTS


class TaggedProse:
    """Makes blocks of prose of openings, endings and words; every call is allowed at any time."""

    def __init__(self, resolve: Callable[[str], Reference | None]) -> None:
        """Begin.

        Args:
            resolve: What the target of a link points at, None where that is nothing of the reference.
        """
        self._builder = BlockBuilder()
        self._resolve = resolve

    def open(self, tag: str, attributes: Mapping[str, str | None], place: Place | None = None) -> None:
        """A tag opens.

        Args:
            tag: Its name, in small letters.
            place: Where it stands, for links.
        """
        if tag in INLINE:
            self._builder.open_style(Style(INLINE[tag]))
        elif tag == "a":
            target = self._resolve(attributes.get("href") or "")
            self._builder.close_style(StyleKind.LINK)
            if target:
                self._builder.open_style(Style(StyleKind.LINK, target, place))
        elif tag == "img":
            self._builder.text(attributes.get("alt") or "")
        elif tag in LISTS:
            self._builder.open_list(tag)
        elif tag in ITEMS:
            self._builder.open_item(tag)
        elif tag in ("td", "th"):
            self._builder.open_cell()
            if tag == "th":
                self._builder.open_style(Style(StyleKind.STRONG))
        elif tag == "dd":
            self._builder.open_definition()
        elif tag == "pre":
            self._builder.open_code()
        elif tag in BREAKS:
            self._break(tag, opening=True)

    def close(self, tag: str) -> None:
        """A tag closes."""
        if tag in INLINE:
            self._builder.close_style(INLINE[tag])
        elif tag == "a":
            self._builder.close_style(StyleKind.LINK)
        elif tag in LISTS:
            self._builder.close_list(tag)
        elif tag in ITEMS or tag == "dd":
            self._builder.close_item(tag)
        elif tag == "th":
            self._builder.close_style(StyleKind.STRONG)
        elif tag == "pre":
            self._builder.close_code()
        elif tag in BREAKS:
            self._break(tag, opening=False)

    def text(self, text: str) -> None:
        """Words follow."""
        self._builder.text(text)

    def finish(self) -> Prose:
        """End everything that is open."""
        return self._builder.finish()

    def _break(self, tag: str, opening: bool) -> None:
        self._builder.break_paragraph()
        if opening and tag[0] == "h" and tag != "hr":
            self._builder.open_style(Style(StyleKind.STRONG))
