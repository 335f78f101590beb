"""Inline text as CommonMark: escapes, code spans, emphasis and links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import quote

from codegen.ir.prose import Code, Emphasis, Inline, Inlines, Link, Text

SCHEME = "vim:"
"""Begins the target of a link to a type or member: ``vim:vmodl.query.PropertyCollector#CreateFilter``."""

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_SPECIAL = re.compile(
    r"[\\`*\[\]<]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#?\w+;)|!(?=\[|$)|~(?=~)", re.ASCII
)
_BACKQUOTES = re.compile(r"`+")


def to_inline(inlines: Inlines) -> str:
    """Inline text on one line, without spaces around it."""
    parts = _joined(clean for inline in inlines for clean in _cleaned(inline))
    parts = _joined(_without_lost_stars(_stripped(parts)))
    return "".join(map(_written, parts))


def _joined(inlines: Iterable[Inline]) -> list[Inline]:
    """The same words in parts that can stand beside each other: of two of one sort there is no border."""
    runs: list[list[Inline]] = []
    for part in inlines:
        last = runs[-1][0] if runs else None
        if isinstance(part, Emphasis) and isinstance(last, Emphasis) and part.strong != last.strong:
            part = Text(part.text)
        if type(part) is type(last) and not isinstance(part, Link):
            runs[-1].append(part)
        else:
            runs.append([part])
    return [run[0] if len(run) == 1 else _one(run) for run in runs]


def _one(run: list[Inline]) -> Inline:
    """A run of parts of one sort as one part; joined at once, as a paragraph may have very many."""
    text = "".join(part.text for part in run)
    return replace(run[0], text=_SPACES.sub(" ", text) if isinstance(run[0], Text) else text)


def _cleaned(inline: Inline) -> Iterator[Inline]:
    """A part without control characters, the spaces at the ends of stressed or linked words outside it."""
    if isinstance(inline, Code):
        text = re.sub(r"[\t\r\n\f\v]", " ", inline.text).replace("\0", "")
        if text.strip(" "):
            yield Code(text)
        return
    text = _SPACES.sub(" ", inline.text.replace("\0", ""))
    words = text.strip(" ")
    if isinstance(inline, Link):
        words = words or str(inline.target)
    if isinstance(inline, Text) or not words:
        if text:
            yield Text(text)
        return
    if text.startswith(" "):
        yield Text(" ")
    yield Link(words, inline.target) if isinstance(inline, Link) else Emphasis(words, inline.strong)
    if text.endswith(" "):
        yield Text(" ")


def _stripped(parts: list[Inline]) -> list[Inline]:
    if parts and isinstance(parts[0], Text):
        parts[0] = Text(parts[0].text.lstrip(" "))
    if parts and isinstance(parts[-1], Text):
        parts[-1] = Text(parts[-1].text.rstrip(" "))
    return [part for part in parts if part.text]


def _without_lost_stars(parts: list[Inline]) -> Iterator[Inline]:
    """Stressed words become plain where stars between their neighbours would not be taken for stress."""
    for index, part in enumerate(parts):
        before = _edges(parts[index - 1])[1] if index else ""
        after = _edges(parts[index + 1])[0] if index + 1 < len(parts) else ""
        if isinstance(part, Emphasis) and not (
            _flanks(before, part.text[0]) and _flanks(after, part.text[-1])
        ):
            part = Text(part.text)
        yield part


def _written(part: Inline) -> str:
    if isinstance(part, Code):
        return _code(part.text)
    if isinstance(part, Link):
        return f"[{escape(part.text)}]({SCHEME}{quote(str(part.target), safe='._#-~')})"
    if isinstance(part, Emphasis):
        mark = "**" if part.strong else "*"
        return f"{mark}{escape(part.text)}{mark}"
    return escape(part.text)


def escape(text: str) -> str:
    """Characters that stay what they are when the text is read as CommonMark."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def _code(text: str) -> str:
    runs = {len(run) for run in _BACKQUOTES.findall(text)}
    fence = next("`" * size for size in range(1, len(runs) + 2) if size not in runs)
    pad = " " if text[0] == "`" or text[-1] == "`" or (text[0] == text[-1] == " ") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _edges(part: Inline) -> str:
    """A text that begins and ends with the characters that the part will begin and end with."""
    if isinstance(part, Code):
        return "``"
    return "[)" if isinstance(part, Link) else part.text[0] + part.text[-1]


def _flanks(outside: str, inside: str) -> bool:
    """Whether a star between two characters can begin or end stressed words (CommonMark's flanking)."""
    return not inside.isspace() and (
        not _is_punctuation(inside) or not outside or outside.isspace() or _is_punctuation(outside)
    )


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
