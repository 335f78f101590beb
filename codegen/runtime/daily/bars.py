"""Tasks as lines of text, and as bars on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TextIO

from ..words import shown

_WIDTH = 30


@dataclass(frozen=True, slots=True)
class Line:
    """A task, as far as people are shown it.

    Attributes:
        key: The task's id.
        what: What is done, such as ``VirtualMachine.powerOn``.
        entity: The name of what it is done with.
        state: How it stands: ``queued``, ``running``, ``success`` or ``error``.
        percent: How far it is; None where nobody knows.
        message: Why it failed.
    """

    key: str
    what: str
    entity: str
    state: str
    percent: int | None
    message: str = ""

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self.state not in ("queued", "running")

    def text(self) -> str:
        """The task in a line."""
        done = f" {self.percent} %" if self.percent is not None and not self.over else ""
        why = f": {shown(self.message)}" if self.message else ""
        entity = f" {shown(self.entity)}" if self.entity else ""
        return f"{shown(self.key)}  {shown(self.what)}{entity}  {self.state}{done}{why}"

    def bar(self) -> str:
        """The task in a line, with a bar."""
        percent = 100 if self.state == "success" else self.percent or 0
        full = _WIDTH * max(0, min(percent, 100)) // 100
        return f"[{'#' * full}{'.' * (_WIDTH - full)}] {self.text()}"


class Board:
    """Where tasks are shown while they run: bars that move on a terminal, else a line for each change.

    Args:
        out: Where to write.
    """

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self._terminal = out.isatty()
        self._drawn = 0
        self._told: dict[str, str] = {}

    def show(self, lines: Sequence[Line], columns: int, rows: int) -> None:
        """Show how tasks stand now.

        Args:
            lines: The tasks; those at the end are shown where there is no room for all.
            columns: The width of the terminal.
            rows: Its height.
        """
        if self._terminal:
            self._redraw([line.bar()[: max(columns - 1, 20)] for line in lines][-max(rows - 2, 1) :])
        else:
            self._tell(lines)
        self.out.flush()

    def _redraw(self, rows: Iterable[str]) -> None:
        """Draw over what was drawn before."""
        if self._drawn:
            self.out.write(f"\x1b[{self._drawn}A")
        drawn = 0
        for row in rows:
            self.out.write(f"\r\x1b[K{row}\n")
            drawn += 1
        self._drawn = max(self._drawn, drawn)
        self.out.write("\r\x1b[K\n" * (self._drawn - drawn))

    def _tell(self, lines: Sequence[Line]) -> None:
        for line in lines:
            text = line.text()
            if self._told.get(line.key) != text:
                self._told[line.key] = text
                self.out.write(f"{text}\n")
