# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Where the class of each type is: a table that is one text until somebody asks it for a type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

_ROW_ENDS = re.compile(r"\n(?! )")
_FEW = 8
"""How often a name is looked for in the text itself, before a table of all names is made."""


class Places(Mapping[str, tuple[str, str]]):
    """For each dotted and each wire name of a type, its module inside the package and its qualified name.

    A dotted name goes before the same name on the wire.

    Args:
        rows: A line for each type, with spaces between: its dotted name; its module, with a colon and the
            qualified name where that is not the dotted one without the module's namespace; the name on the
            wire that leads to it, if there is one. A line that begins with a space goes on with such a name.
    """

    def __init__(self, rows: str) -> None:
        self._rows = "\n" + rows.strip("\n") + "\n"
        self._looked = 0

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        """The row of each name."""
        documented: dict[str, str] = {}
        by_wire: dict[str, str] = {}
        for row in filter(None, _ROW_ENDS.split(self._rows)):
            name, *more = row.split(" ", 2)
            documented[name] = row
            if len(more) > 1:
                by_wire[more[1].replace("\n ", "\n")] = row
        return by_wire | documented

    def _line(self, name: str) -> str:
        """The row of a name, looked for in the text; where that cannot tell, the table does."""
        rows = self._rows
        if name.replace(".", "").isidentifier():
            at = rows.find(f"\n{name} ")
            if at >= 0:
                return rows[at + 1 : rows.index("\n", at + 1)]
            end = rows.rfind(f" {name}\n")
            if end < 0:
                raise KeyError(name)
            line = rows[rows.rfind("\n", 0, end) + 1 : end + 1 + len(name)]
            goes_on = line.startswith(" ") or rows.startswith(" ", end + 2 + len(name))
            if line.split(" ")[2:] == [name] and not goes_on:
                return line
        return self._by_name[name]

    def __getitem__(self, name: str) -> tuple[str, str]:
        self._looked += 1
        row = self._line(name) if self._looked <= _FEW else self._by_name[name]
        dotted, place, *_ = row.split(" ", 2)
        module, _, qualname = place.partition(":")
        namespace, _, _ = module.rpartition(".")
        return module, qualname or dotted.removeprefix(f"{namespace}.")

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)
