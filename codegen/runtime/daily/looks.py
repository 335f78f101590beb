"""What ``python -m vsphere`` shows of a server."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import argparse
import re
import shutil
import sys
from collections.abc import Iterable
from typing import Any, cast

from ..clock import clock_of
from ..managed_object import ManagedObject
from ..session import Session
from ..updates import kind_of
from ..words import shown
from .bars import Board, Line
from .found import Found
from .globs import is_pattern

_TASK = ("info.descriptionId", "info.entityName", "info.state", "info.progress", "info.error")
_PAUSE = 1.0
"""Seconds between two looks at tasks that are followed."""


def about(session: Session, given: argparse.Namespace) -> None:
    """What the server is, which version is spoken with it, and who is logged in."""
    content: Any = session.content  # Any: generated types, which no checker can see from here
    what = content.about
    manager = content.sessionManager
    current = manager.currentSession if manager is not None else None
    rows = {
        "server": what.fullName,
        "API": what.apiVersion,
        "spoken": session.version,
        "kind": what.apiType,
        "id": what.instanceUuid,
        "user": current.userName if current is not None else None,
        "time": session.service_instance.CurrentTime(),
    }
    for name, value in rows.items():
        print(f"{name + ':':8} {shown(str(value)) if value is not None else '-'}")


def ls(session: Session, given: argparse.Namespace) -> None:
    """The entities at a path, or what is in the one that a path without patterns leads to: type, id, name."""
    found = cast("list[ManagedObject]", session.find(given.path))
    if not found:
        raise LookupError(f"nothing is at {given.path}")
    if not is_pattern(given.path):
        found = cast("list[ManagedObject]", session.find(f"{given.path}/*")) or found
    named = [(str(each.values.get("name")), each.obj) for each in session.retrieve(found, ["name"])]
    named.sort(key=lambda row: (row[0], kind_of(row[1]), _in_order(row[1]._moId)))  # names are not unique
    wide = max(len(kind_of(each)) for _, each in named)
    for name, each in named:
        print(f"{kind_of(each):{wide}}  {shown(each._moId):14}  {shown(name)}")


def tasks(session: Session, given: argparse.Namespace) -> None:
    """Recent tasks; followed until all have ended, where that is wanted."""
    if not given.follow:
        for line in _lines(session, set()):
            print(line.text())
        return
    board, known = Board(sys.stdout), set[ManagedObject]()
    while True:
        lines = _lines(session, known)
        board.show(lines, *shutil.get_terminal_size())
        if all(line.over for line in lines):
            return
        clock_of(session.stub).sleep(_PAUSE)


def _lines(session: Session, known: set[ManagedObject]) -> list[Line]:
    """Recent tasks, and those that were so before; what has gone meanwhile is left out."""
    manager: Any = session.content.taskManager  # Any: as above
    known.update(manager.recentTask if manager is not None else ())
    rows = cast("Iterable[Found[ManagedObject]]", session.retrieve(known, _TASK))
    lines = (_line(row) for row in rows if "info.state" in row.values)
    # Those that move are the last.
    return sorted(lines, key=lambda line: (not line.over, _in_order(line.key)))


def _in_order(key: str) -> list[tuple[str, int]]:
    """What sorts ids as people count: task-9 before task-10."""
    return [(text, int(number or 0)) for text, number in re.findall(r"(\D*)(\d*)", key)]


def _line(row: Found[ManagedObject]) -> Line:
    """What people are shown of a task."""
    known = row.values
    error = known.get("info.error")
    return Line(
        key=row.obj._moId,
        what=str(known.get("info.descriptionId") or "?"),
        entity=str(known.get("info.entityName") or ""),
        state=str(known["info.state"]),
        percent=known.get("info.progress"),
        message=f"{type(error).__name__} {error}" if error is not None else "",
    )
