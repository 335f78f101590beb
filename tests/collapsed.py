"""Ways in which a document loses its lines, or keeps them under other white space."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable

Way = Callable[[str], str]

_UNDERLINE = re.compile(r"={3,}\s*$")
_TARGET = ".. _"


def gaps(*spaces: str, seed: int = 0) -> Way:
    """Each run of white space becomes one of these."""

    def way(text: str) -> str:
        chosen = random.Random(seed)
        return "".join(word + chosen.choice(spaces) for word in text.split())

    return way


def wrapped(width: int) -> Way:
    """All white space is collapsed, then lines are made anew, which mean nothing."""

    def way(text: str) -> str:
        words = " ".join(text.split())
        return textwrap.fill(words, width, break_long_words=False, break_on_hyphens=False) + "\n"

    return way


def title_kept(text: str) -> str:
    """Only the title and its underline keep lines of their own."""
    lines = text.split("\n")
    under = next(at for at, line in enumerate(lines) if _UNDERLINE.match(line))
    above, below = " ".join(lines[: under - 1]), " ".join(lines[under + 1 :])
    return f"{' '.join(above.split())}\n{lines[under - 1]}\n{lines[under]}\n{' '.join(below.split())}\n"


def targets_kept(text: str) -> str:
    """Only the targets above the title keep their lines."""
    lines = text.split("\n")
    end = next(at for at, line in enumerate(lines) if line and not line.startswith(_TARGET))
    return "\n".join([*lines[:end], " ".join(" ".join(lines[end:]).split())])


def header_kept(text: str) -> str:
    """The lines down to the title's underline are kept; an indent begins the rest."""
    lines = text.split("\n")
    under = next(at for at, line in enumerate(lines) if _UNDERLINE.match(line))
    return "\n".join([*lines[: under + 1], "  " + " ".join(" ".join(lines[under + 1 :]).split())])


FLAT: dict[str, Way] = {
    "one space": gaps(" "),
    "line ends are spaces": lambda text: text.replace("\n", " "),
    "line ends are spaces, doubled": lambda text: re.sub(r"[ \n]", "  ", text),
    "line ends of Windows are spaces": lambda text: text.replace("\n", "\r\n").replace("\n", " "),
    "two spaces": gaps("  "),
    "tabs": gaps("\t"),
    "any blanks": gaps(" ", "  ", "\t", " \t ", "\u00a0"),
    "one line end at the end": lambda text: " ".join(text.split()) + "\n",
    "blanks around": lambda text: f" \n\t {' '.join(text.split())} \n\n ",
    "title kept": title_kept,
    "targets kept": targets_kept,
    "header kept": header_kept,
    "no indents": lambda text: "\n".join(line.strip() for line in text.split("\n")),
    **{f"wrapped at {width}": wrapped(width) for width in (1, 20, 40, 72, 80, 120)},
}
"""The lines are lost."""

LINES: dict[str, Way] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "trailing blanks": lambda text: re.sub(r"(?m)$", " \t", text),
    "no blank lines": lambda text: "\n".join(line for line in text.split("\n") if line.strip()),
    "line ends doubled": lambda text: text.replace("\n", "\n\n"),
    "indents doubled": lambda text: re.sub(r"(?m)^ +", lambda indent: indent[0] * 2, text),
    "spaces doubled": lambda text: text.replace(" ", "  "),
    "tabs for four": lambda text: re.sub(
        r"(?m)^(?: {4})+", lambda indent: "\t" * (len(indent[0]) // 4), text
    ),
    "tabs for two": lambda text: re.sub(r"(?m)^(?:  )+", lambda indent: "\t" * (len(indent[0]) // 2), text),
    "all indented by a tab": lambda text: re.sub(r"(?m)^(?=.)", "\t", text),
    "all indented": lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
}
"""The lines are kept."""
