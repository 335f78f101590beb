"""``.. _name: address`` lines, read by a rule of our own.

A document of the reference begins with a target for each page that it might mention, and most are never
used. docutils gives each a node and entries in its tables. The plain ones are read here and left
out of what it parses; all else, such as targets of several lines, back quotes and escapes, is left to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.read.rst.lines import NumberedLines

_START = ".. _"
# docutils ends a name at the first colon with a space after it; an address that ends in "_" is a name, and
# one with "@" gets "mailto:".
_PLAIN = re.compile(r"\.\. _([^\W_](?:[^`\\:]*[^`\\:\s])?):(?: +([^\s\\@]*[^\s\\@_]))?$")


@dataclass(frozen=True, slots=True)
class Taken:
    """A document parted into what docutils need not see and what it must.

    Attributes:
        targets: Name, address and line of each target that was taken.
        rest: The lines without them, and with one blank line for each run of these.
    """

    targets: tuple[tuple[str, str, int], ...]
    rest: NumberedLines


def take_targets(source: NumberedLines) -> Taken:
    """Take the plain targets out of a document.

    A target ends the block above it, so two blocks must not become one for the lack of it: of each run of
    targets the first stays, but where nothing is above it.
    """
    targets: list[tuple[str, str, int]] = []
    lines: list[str] = []
    numbers: list[int] = []
    after_blank = in_run = True
    for index, (line, number) in enumerate(zip(source.lines, source.numbers, strict=True)):
        if not line:
            if lines and lines[-1]:
                lines.append(line)
                numbers.append(number)
            after_blank = True
            continue
        found = _PLAIN.match(line) if after_blank and line.startswith(_START) else None
        if found is None or _goes_on(source.lines, index):
            after_blank = in_run = False
        elif in_run:
            targets.append((found[1], found[2] or "", number))
            continue
        else:
            in_run = True
        lines.append(line)
        numbers.append(number)
    return Taken(tuple(targets), NumberedLines(tuple(lines), tuple(numbers)))


def _goes_on(lines: tuple[str, ...], index: int) -> bool:
    return index + 1 < len(lines) and lines[index + 1].startswith(" ")
