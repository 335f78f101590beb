"""Prose as lines of RST: paragraphs glued to one line, items below it, links as references, all else words.

The reference writes a text on one line and drops the borders of its paragraphs ("It has ended.Nobody
waits."); the reader finds them again. Readers take whatever the layout does not use for text, so nothing is
escaped. The few lines that they would take for layout get a character that changes neither letters nor sense:
"Returns: this" on a line of its own looks like a label, with a blank before its colon too, "Returns – this"
does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.export.rst.targets import RstTargets
from codegen.ir.prose import Block, BulletList, CodeBlock, Inlines, Link, Paragraph, Prose
from codegen.layouts import rst as words
from codegen.layouts.markdown import BEFORE_LINK

Rules = Sequence[tuple[re.Pattern[str], str]]
"""What must not stand in a text, and what does no harm in its place; none makes anything of its own sort."""

_OPENS = re.compile(r"""(?:^|[\s"'(\[{<\-/:])$""")
_CLOSES = re.compile(r"""[\s\-/.,;:!?'")\]}>]|$""")
_PARTED = re.compile(r"[.,;:](?=\s|\w|$)")  # the reference has a gap before it
_GLUED = re.compile(r"""(?:[.!?:]["')\]]*|`_ ?[.:])$""")
_REFERENCE = re.compile(r"`([^`]+)`_")
_COLON = re.compile(r"([^\W\d]\w*|`[^`]+`_) ?:(?=\s|$)")
_LAYOUT = re.compile(
    rf"""
      \*(?:\s|$) | \*\* | __ | [|@\#]                    # bullet, mark of deprecation, row, heading
    | :[A-Za-z][\w ]*:(?:\s|$)                            # field
    | [<\[{{]/?\w[\w.-]*/?[>\]}}]:?$ | <(?:!--|h[1-6]\b)     # tag
    | !?\[[^\]]*\]\([^)]*\)$                               # link, picture
    | [^\W\d]\w*\ ?=\ ?\S+$                             # setting
    | \S+\ \(\[?`[^`]*`_?\]?(?:,[^()]*)?\):?$             # member
    | \S+\ \([^\s,\[\]()]+\)(?::\ is\ {words.OPTIONAL}\.)?$
    | (?:{BEFORE_LINK})\ \[
    """,
    re.VERBOSE,
)
# What would have a line of its own, at the end of a line.
_ENDS = re.compile(
    rf"""(?:
      \(\[?`[^`]*`_\]?(?:,[^()]*)?\)(?:\ ?:(?:\ is\ {words.OPTIONAL}\.)?)?  # member
    | `[^`.]*\.[^`]*`_\ ?:                                        # raised fault
    | {words.any_of(words.SINCE)}\ ?:(?:\ `[^`]*`_)?                                   # label
    | \w\(\w*(?:,\ ?\w+)*\):                                    # method
    | :[A-Za-z\ ]+:(?:\ (?:`[^`]*`_|[\w.]+_))? | \*\*\w+\*\*     # field
    )$""",
    re.VERBOSE,
)
_TAIL = 1_500
_DASH = "\N{EN DASH} "
_NO_COLON = r"\1 –"  # readers pass over a blank before a colon
_LABELS = words.any_of(words.ATTRIBUTES, *words.LABELS[1:])
# Anywhere in a line: with many of these a document looks like one whose lines were run together.
_RUN_TOGETHER: Rules = (
    (re.compile(r"([=-])\1{2,}"), r"\1\1"),
    (re.compile(r"\.\. (?=_)"), ".. . "),
    (re.compile(rf"({_LABELS}|:{words.EXTENDS_FIELD}) ?:"), _NO_COLON),
)
# Names with a colon on both sides, each of which could be a field once those behind it are told apart;
# the second group is empty where the last of them is none.
_FIELDS = re.compile(r"((?::[A-Za-z][A-Za-z ]*)+)((?::(?= |$))?)")
# Where the reader may see the end of a paragraph; it takes what follows out of the item.
_MAY_END = re.compile(r"[.!?:)\"'\]](?=[(\"]?[A-Za-z])| See `")


@dataclass(frozen=True, slots=True)
class RstText:
    """Writes the prose of one document.

    Attributes:
        targets: Takes the links.
        rules: What else must not be read as layout; a flattened document has more of that.
    """

    targets: RstTargets
    rules: Rules

    def block(self, prose: Prose) -> str:
        """The lines of a description, joined; empty where nothing is said."""
        return "\n".join(self._lines(prose))

    def _lines(self, prose: Sequence[Block]) -> Iterator[str]:
        """The lines of a text: paragraphs are glued, as in the reference, and items have bullets."""
        texts: list[str] = []
        for block in prose:
            if isinstance(block, BulletList):
                yield from self._line(_glued(texts))
                texts.clear()
                for item in block.items:
                    yield from self._item(item)
            else:
                texts.append(self._text(block))
        yield from self._line(_glued(texts))

    def _item(self, item: Sequence[Block]) -> Iterator[str]:
        """An item; what follows its first paragraph stands on lines of its own, lest it end the list."""
        first = "" if isinstance(item[0], BulletList) else self._text(item[0])
        below = list(self._lines(item[1:] if first else item))
        if first and below and _MAY_END.search(first):
            yield f" * {self._harmless(first)}"
            first = ""
        yield f" * {self._harmless(first)}".rstrip()
        yield from (f"   {line}" for line in below)

    def _text(self, block: Paragraph | CodeBlock) -> str:
        words = _words(block.text) if isinstance(block, CodeBlock) else self._paragraph(block.inlines)
        return " ".join(words.split())

    def _paragraph(self, inlines: Inlines) -> str:
        """A paragraph on one line, with blanks wherever a link would not be read as one."""
        parts = [""]
        follows_link = False
        for inline in inlines:
            link = self.targets.link(inline) if isinstance(inline, Link) else None
            text = link or _words(inline.text)
            before = parts[-1][-1:]  # all that tells is the character before; a paragraph may have many parts
            if (
                (link and not _OPENS.search(before))
                or (before == "`" and text.startswith("_"))
                or (follows_link and (_PARTED.match(text) or not _CLOSES.match(text)))
            ):
                parts.append(" ")
            if text:
                parts.append(text)
            follows_link = link is not None
        return "".join(parts)

    def _line(self, line: str) -> Iterator[str]:
        if not line:
            return
        line = self._harmless(line)
        line = _COLON.sub(_NO_COLON, line, count=1) if _COLON.match(line) else line
        if _LAYOUT.match(line) or _LAYOUT.match(_REFERENCE.sub(r"\1", line)):
            line = _DASH + line
        yield line

    def _harmless(self, line: str) -> str:
        """A line in which nothing is left that a rule is about; what one changes, another may have to."""
        before = ""
        while before != line:
            before = line
            for pattern, harmless in (*_RUN_TOGETHER, *self.rules):
                line = pattern.sub(harmless, line)
            line = _FIELDS.sub(_apart, line)
        return f"{line} –" if _ENDS.search(line[-_TAIL:]) else line


def _glued(texts: Sequence[str]) -> str:
    """Paragraphs on one line; where no sentence ends, a space must do."""
    parts: list[str] = []
    for text in filter(None, texts):
        if parts and not (_GLUED.search(parts[-1]) and text[0].isupper()):
            parts.append(" ")
        parts.append(text)
    return "".join(parts)


def _apart(fields: re.Match[str]) -> str:
    return fields[1].replace(":", ": ") + fields[2] if fields[2] else fields[0]


def _words(text: str) -> str:
    """Characters none of which make a reference."""
    return text.replace("`_", "` _")
