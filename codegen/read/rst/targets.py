"""``.. _name: address`` lines, read by a rule of our own.

A document of the reference begins with a target for each page that it might mention, and most are never
used. docutils gives each a node and entries in its tables. The plain ones are read here and left
out of what it parses; all else, such as targets of several lines, back quotes and escapes, is left to it.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from codegen.read.rst.lines import NumberedLines

_START = ".. _"
# docutils ends a name at the first colon with a space after it; an address that ends in "_" is a name, and
# one with "@" gets "mailto:".
_ANY = re.compile(r"\.\. _`?([^`\\]+?)`?:(?: |$)")
# "Task_", as docutils finds one; what stands between back quotes is not looked at.
_BARE = re.compile(r"(?<!\\)`[^`]*`|(?<![^\W_])([^\W_]+(?:[-._+:][^\W_]+)*)_(?!\w)")
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


def without_bare_references(lines: tuple[str, ...], taken: AbstractSet[str]) -> list[str]:
    """The lines without the marks of bare references that have no target, which are words with an underscore.

    docutils would make nodes of each, which takes much longer than all else that it does.

    Args:
        lines: What is left for docutils.
        taken: The names of the targets that it does not see.
    """
    names = taken | {found[1] for line in lines if line.startswith(_START) and (found := _ANY.match(line))}

    def bare(found: re.Match[str]) -> str:
        return found[0] if found[1] is None or found[1] in names else f"{found[1]}\\_"

    return [line if "_" not in line or line.startswith(_START) else _BARE.sub(bare, line) for line in lines]


def _goes_on(lines: tuple[str, ...], index: int) -> bool:
    return index + 1 < len(lines) and lines[index + 1].startswith(" ")
