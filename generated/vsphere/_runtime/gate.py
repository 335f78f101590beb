# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The version gate: nothing is sent that the connected server is too old for.

Generated methods compare ranks themselves. What is here runs only where a comparison failed, or, for the
fields inside arguments, where the server is older than the newest version that the package knows.
"""

# Generated classes keep single underscores for the runtime, whose modules are each other's friends.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import cast

from .enums import VimEnum
from .fields import Fields, set_fields
from .stub import Stub
from .version import Version, version_of


class GatePolicy(StrEnum):
    """What happens to a call that the connected server is too old for."""

    STRICT = "strict"
    """``UnsupportedVersion`` is raised and nothing is sent."""
    WARN = "warn"
    """``UnsupportedVersionWarning`` is issued and the call is sent."""
    OFF = "off"
    """The call is sent."""


class UnsupportedVersion(Exception):
    """Something was used that the connected server's version lacks.

    Attributes:
        what: The method, parameter or property, such as ``vim.TaskManager.CreateTask(parentTaskKey)``.
        needs: The version that brought it.
        has: The version that the server speaks.
    """

    def __init__(self, what: str, needs: Version, has: Version) -> None:
        super().__init__(what, needs, has)
        self.what = what
        self.needs = needs
        self.has = has

    def __str__(self) -> str:
        return f"{self.what} needs {self.needs}; the server has {self.has}"


class UnsupportedVersionWarning(UserWarning):
    """Something was used that the connected server's version lacks, under the policy ``warn``."""


def refuse(stub: Stub, what: str, rank: int, stacklevel: int) -> None:
    """Raise, warn or do nothing, as the policy of a connection says.

    Args:
        stub: The connection.
        what: What was used.
        rank: Rank of the version that it needs.
        stacklevel: Frames from here to the code that used it, for the warning.
    """
    if stub.policy == GatePolicy.OFF:
        return
    needs = version_of(rank) or Version(f"rank {rank}", "a later version")
    finding = UnsupportedVersion(what, needs, stub.version)
    if stub.policy == GatePolicy.STRICT:
        raise finding
    warnings.warn(str(finding), UnsupportedVersionWarning, stacklevel=stacklevel + 1)


def newer_parts(what: str, arguments: Mapping[str, object], rank: int) -> Iterator[tuple[str, int]]:
    """Find what is set inside arguments, at any depth, that came after a version.

    Args:
        what: The method.
        arguments: By parameter name.
        rank: Rank of the version.

    Yields:
        The path of each such field, type or enum, such as ``Pay(order.lines[0].gift)``, and the rank that it
        needs. What is inside of one is not looked at.
    """
    seen: set[int] = set()
    todo = list(arguments.items())[::-1]
    while todo:
        path, value = todo.pop()
        if isinstance(value, VimEnum | Fields) and value._info.rank > rank:
            yield f"{what}({path}: {value._info.name})", value._info.rank
        elif id(value) not in seen:
            seen.add(id(value))
            old_enough: list[tuple[str, object]] = []
            for step, part, needs in _parts(value):
                if needs > rank:
                    yield f"{what}({path}{step})", needs
                else:
                    old_enough.append((path + step, part))
            todo.extend(reversed(old_enough))


def _parts(value: object) -> Iterator[tuple[str, object, int]]:
    """What is directly inside a value: the step to it, itself, and the rank that its field needs."""
    if isinstance(value, list | tuple):
        for index, item in enumerate(cast("list[object]", value)):
            yield f"[{index}]", item, 0
    elif isinstance(value, Fields):
        for field, item in set_fields(value):
            yield f".{field.attribute}", item, field.rank
