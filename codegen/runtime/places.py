"""Where the class of each type is: a table that is one text until somebody asks it for a type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

_ROW_ENDS = re.compile(r"\n(?! )")


class Places(Mapping[str, tuple[str, str]]):
    """For each dotted and each wire name of a type, its module inside the package and its qualified name.

    A dotted name goes before the same name on the wire.

    Args:
        rows: A line for each type, with spaces between: its dotted name; its module, with a colon and the
            qualified name where that is not the dotted one without the module's namespace; the name on the
            wire that leads to it, if there is one. A line that begins with a space goes on with such a name.
    """

    def __init__(self, rows: str) -> None:
        self._rows = rows

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        """The row of each name."""
        documented: dict[str, str] = {}
        by_wire: dict[str, str] = {}
        for row in filter(None, _ROW_ENDS.split(self._rows.strip("\n"))):
            name, *more = row.split(" ", 2)
            documented[name] = row
            if len(more) > 1:
                by_wire[more[1].replace("\n ", "\n")] = row
        return by_wire | documented

    def __getitem__(self, name: str) -> tuple[str, str]:
        dotted, place, *_ = self._by_name[name].split(" ", 2)
        module, _, qualname = place.partition(":")
        namespace, _, _ = module.rpartition(".")
        return module, qualname or dotted.removeprefix(f"{namespace}.")

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)
