"""White space that says nothing: what editors, copies and converters add to a document.

Markdown's layout needs line ends and nothing else. So lines are read without the spaces around them, every
space is a plain one, and where all line ends came twice they are halved again.
"""

from __future__ import annotations

from itertools import pairwise

_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def lines_of(text: str) -> tuple[list[str], list[int] | None]:
    """The lines of a document, and the number of each where that is not simply its position.

    The last line is empty where the document ends with a line end.
    """
    text = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    lines = [line.strip() for line in text.replace("\N{NO-BREAK SPACE}", " ").split("\n")]
    numbers = _halved(lines)
    return ([lines[number - 1] for number in numbers], numbers) if numbers else (lines, None)


def squeezed(text: str) -> str:
    """A text with single spaces and none around it."""
    return " ".join(text.split())


def _halved(lines: list[str]) -> list[int] | None:
    """The numbers of the lines that are left where every line end was repeated, None where none was.

    A title stands right above its underline; where nothing at all stands right above anything, line ends
    came more than once, each as often.
    """
    said = [number for number, line in enumerate(lines, 1) if line]
    if len(said) < 2 or said[1] == said[0] + 1 or not _is_underline(lines[said[1] - 1]):
        return None
    step = min(after - before for before, after in pairwise(said))
    if step == 1:
        return None
    kept: list[int] = []
    for before, after in zip(said, [*said[1:], None], strict=True):
        kept += range(before, after or len(lines) + 1, step)
    return kept


def _is_underline(line: str) -> bool:
    return set(line) == {"="}
