"""White space that was changed but not lost: whether the lines of an RST document still mean something.

A document that was wrapped again, or whose lines were run together but for a few, has lines that mean
nothing: it is flattened. One with doubled spaces, an indent of its own or without blank lines still says all
that its lines said, and is put back as the layout has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.diagnostics import Diagnostics
from codegen.layouts import rst as words
from codegen.read.flat.enums import KnownValues
from codegen.read.flat.restore import restore
from codegen.read.flat.tabs import with_spaces
from codegen.read.origins import Places
from codegen.read.rst.lines import NumberedLines, is_underline, split

_EXTENDS = words.field(words.EXTENDS_FIELD)
_LABELS = (words.PLAIN_ATTRIBUTES, words.VALUES, *words.LABELS[1:], _EXTENDS)
_UNDERLINES = re.compile(r"={3,}|-{3,}")
_MID_TARGET = re.compile(r"(?<=[^\s])[ \t]+\.\. _")
_UNDERLINED = re.compile(r"\S[ \t]*\n[ \t]*(?:={3,}|-{3,})[ \t]*(?:\n|$)")
# A target without its name, a member without its type.
_BROKEN = re.compile(r"\.\.[ \t]*\n|\n[ \t]*\(\[?`")
_RUN_ON = re.compile(
    r"^[ \t]*\S+[ \t]+\(\[?`[^`\n]{1,600}`_[^()\n]{0,600}\):[ \t]+" rf"(?!is {words.OPTIONAL}\.[ \t]*$)\S",
    re.MULTILINE,
)
_WORDS = words.any_whole(words.ATTRIBUTES, *_LABELS[:-1], words.METHODS, words.NAMESPACE, words.OFFICIAL_NAME)
# Lines that only the layout has; all others are texts, which may be lists, and targets.
_OF_LAYOUT = re.compile(
    rf"\s*(?::[a-z ]+:|\S+ \(\[?`[^`]+`_|`[^`]+`_\]?:|\[`|None$|{words.SINCE} |\S+\([^()]*\):$"
    rf"|(?:{_WORDS}|\S+_:)$)"
)
_BLANKS = (" ", "\t")
_KEPT = 0.75
_SPACES = re.compile(r"(?<=\S)  +")
_HEAD = re.compile(r" +(?=\S+ +\(\[?`[^`]+`_.*\)(?::|$))")
_FAULT_EXTENDS = re.compile(rf" +(?={_EXTENDS})")
_HEAD_INDENT, _LEAST_INDENT = 4, 2


def lines_kept(text: str) -> bool:
    """Whether an RST document has the lines that its layout had."""
    if not _doubtful(text):
        return True
    if "\n" not in text.strip():
        return False
    laid_out = restore(Places("", text), lambda _: KnownValues(complete=True), Diagnostics()).lines
    stated = [line for line in laid_out[: _until_values(laid_out)] if _OF_LAYOUT.match(line)]
    lines = text.split("\n")
    outer = _outer(lines)
    found = {_shape(line[min(outer, _indent(line)) :]) for line in lines}
    if any(line.startswith(" ") for line in laid_out) and not any(indented for indented, _ in found):
        return False
    return sum(_shape(line) in found for line in stated) >= _KEPT * len(stated)


def _doubtful(text: str) -> bool:
    """Whether anything of the layout shares its line with something else; cheap, as all are asked."""
    if ("\n " not in text and "\n\t" not in text) or _UNDERLINED.search(text) is None:
        return True
    if _MID_TARGET.search(text) or _BROKEN.search(text):
        return True
    alone = all(_stands_alone(text, match.start(), match.end()) for match in _UNDERLINES.finditer(text))
    return not alone or any(_shared(text, label) for label in _LABELS) or bool(_RUN_ON.search(text))


def _shared(text: str, label: str) -> bool:
    at = text.find(label)
    while at >= 0:
        if not _stands_alone(text, at, at + len(label) if label != _EXTENDS else None):
            return True
        at = text.find(label, at + 1)
    return False


def _stands_alone(text: str, start: int, end: int | None) -> bool:
    """Whether nothing stands before a stretch in its line, and behind it where it has an end."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    stop = text.find("\n", end) if end is not None else -1
    after = text[end : stop if stop >= 0 else None] if end is not None else ""
    return not before.strip() and not after.strip()


def _until_values(lines: tuple[str, ...]) -> int | None:
    """Where the values of an enum begin, which are a guess."""
    return next((at + 1 for at, line in enumerate(lines) if line == words.VALUES), None)


def _shape(line: str) -> tuple[bool, str]:
    return line[:1] in _BLANKS, " ".join(line.split())


def lines_of(text: str) -> NumberedLines:
    """Split an RST document into lines, with the white space that the layout has."""
    source = split(with_spaces(text))
    source = _without_added_blanks(source)
    lines = _indented([_SPACES.sub(" ", line) for line in source.lines])
    source = NumberedLines(tuple(lines), source.numbers)
    return source if "" in source.lines[:-1] or len(lines) < 2 else _with_blanks(source)


def _without_added_blanks(source: NumberedLines) -> NumberedLines:
    """Drop every second line where these are all blank: line ends were written twice."""
    lines = source.lines
    start = next((at for at, line in enumerate(lines) if line), 0)
    if len(lines) - start < 4 or any(lines[start + 1 :: 2]):
        return source
    return NumberedLines(lines[start::2], source.numbers[start::2])


def _indented(lines: list[str]) -> list[str]:
    """Take off an indent that all lines have, and undo indents that were multiplied."""
    outer = _outer(lines)
    inner = [max(_indent(line) - outer, 0) for line in lines]
    factor = _factor([line[min(outer, _indent(line)) :] for line in lines], {*inner} - {0})
    if outer == 0 and factor == 1:
        return lines
    return [" " * (indent // factor) + line.lstrip(" ") for line, indent in zip(lines, inner, strict=True)]


def _outer(lines: Sequence[str]) -> int:
    """The indent that all lines have but perhaps the first, which may have lost it."""
    first = next((at for at, line in enumerate(lines) if line), 0)
    return min((_indent(line) for line in lines[first + 1 :] if line.strip()), default=0)


def _factor(lines: list[str], indents: set[int]) -> int:
    """By how much indents were multiplied: heads stand at four columns, and nothing at less than two."""
    if not indents or any(indent % 2 for indent in indents):
        return 1
    least = min(indents)
    for pattern in (_HEAD, _FAULT_EXTENDS):
        found = [match.end() for match in map(pattern.match, lines) if match]
        if found:
            return max(min(found) // _HEAD_INDENT, 1)
    return max(least // _LEAST_INDENT, 1)


def _with_blanks(source: NumberedLines) -> NumberedLines:
    """Set paragraphs apart again where no blank line is left: between lines at the margin, and at dedents."""
    pairs = list(_set_apart(source))
    return NumberedLines(tuple(line for line, _ in pairs), tuple(number for _, number in pairs))


def _set_apart(source: NumberedLines) -> Iterator[tuple[str, int]]:
    """The lines with blank ones where RST needs them to end a block."""
    previous = ""
    for line, number in zip(source.lines, source.numbers, strict=True):
        at_margin = _indent(line) == 0 == _indent(previous)
        together = any(line.startswith(mark) and previous.startswith(mark) for mark in (".. _", ":"))
        below_title = is_underline(previous, "=" * len(previous))
        dedented = _indent(line) < _indent(previous)
        if dedented or below_title or (at_margin and not together and not is_underline(line, previous)):
            yield "", number
        yield line, number
        previous = line


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
