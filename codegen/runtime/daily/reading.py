"""Properties of many objects: of those below a container, or of some that one has."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from typing import TypeVar, cast

from .. import needs
from ..faults import Fault
from ..managed_object import ManagedObject, Stub
from ..protocols import Content
from ..updates import UNREADABLE, properties_of, quietly, wire_name_of
from . import specs
from .found import Found
from .pages import contents
from .parts import Views
from .rows import Rows

T = TypeVar("T", bound=ManagedObject)
_VIEWS = "vim.view.ViewManager"


def below(
    entry_points: Content, stub: Stub, cls: type[T], paths: Sequence[str], under: ManagedObject, page: int
) -> Generator[Found[T], None, None]:
    """Objects of a class below a container, with properties; ``Session.retrieve`` describes it."""
    needs.needed(_VIEWS)
    manager = cast("Views | None", getattr(entry_points, "viewManager", None))
    if manager is None:
        raise LookupError(f"the server has no {_VIEWS}")
    view = manager.CreateContainerView(under, [wire_name_of(cls)], True)
    try:
        ref = cast(ManagedObject, view)
        spec = specs.beyond([ref], [(wire_name_of(type(ref)), "view")], [specs.properties(cls, paths)])
        rows = Rows(cls, paths)
        with closing(contents(entry_points, stub, spec, page)) as pages:
            for each in pages:
                yield from map(rows.row, each)
    finally:
        quietly(view.DestroyView)


def of(
    entry_points: Content, stub: Stub, objects: Sequence[T], paths: Sequence[str], page: int
) -> Generator[Found[T], None, None]:
    """Properties of some objects; of those that are gone, or may not be seen, everything is missing."""
    by_class: dict[type[T], list[T]] = {}
    for each in dict.fromkeys(objects):
        by_class.setdefault(type(each), []).append(each)
    for cls, some in by_class.items():
        todo = [some[begin : begin + page] for begin in range(0, len(some), page)]
        while todo:
            part = todo.pop(0)
            spec = specs.of_objects(part, properties_of(part, paths))
            with closing(contents(entry_points, stub, spec, page)) as pages:
                try:
                    first = next(pages, ())
                except Fault as fault:
                    if not needs.is_a(fault, *UNREADABLE):
                        raise
                    if len(part) == 1:
                        yield Found(part[0], {}, dict.fromkeys(paths, fault))
                    middle = len(part) // 2
                    todo[:0] = [part[:middle], part[middle:]] if middle else []
                    continue
                rows = Rows(cls, paths)
                yield from map(rows.row, first)
                for more in pages:
                    yield from map(rows.row, more)
