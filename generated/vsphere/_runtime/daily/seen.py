# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What was read of an object, as attributes."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping

from ..faults import Fault
from ..managed_object import ManagedObject
from ..meta import TypeInfo
from .paths import info_of


class Seen:
    """Looks like an object, and shows what was read of it.

    Args:
        obj: The object.
        values: What was read, by paths.
        missing: What could not be read.
        path: The path to the part that this one shows; empty for the object itself.
        info: What is known of the type of that part.
    """

    __slots__ = ("_info", "_missing", "_obj", "_path", "_values")

    def __init__(
        self,
        obj: ManagedObject,
        values: Mapping[str, object],
        missing: Mapping[str, Fault],
        path: str = "",
        info: TypeInfo | None = None,
    ) -> None:
        self._obj = obj
        self._values = values
        self._missing = missing
        self._path = path
        self._info = info if path else obj._info

    def __repr__(self) -> str:
        under = f"{self._path}." if self._path else ""
        inside = {path: value for path, value in self._values.items() if path.startswith(under)}
        return f"<of {self._obj!r}: {inside}>"

    def __dir__(self) -> list[str]:
        begin = f"{self._path}." if self._path else ""
        known = (path for path in (*self._values, *self._missing) if path.startswith(begin))
        return sorted({path.removeprefix(begin).partition(".")[0] for path in known})

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # Python asks for these, also while nothing is set yet
        prop = self._info.attributes.get(name) if self._info is not None else None
        wire = prop.name if prop is not None else name
        path = f"{self._path}.{wire}" if self._path else wire
        if path in self._values:
            return self._values[path]
        if path in self._missing:
            raise self._missing[path].with_traceback(None)  # not where it was raised before
        if any(each.startswith(f"{path}.") for each in (*self._values, *self._missing)):
            info = info_of(prop.type) if prop is not None else None
            return Seen(self._obj, self._values, self._missing, path, info)
        if not self._path and prop is None and hasattr(self._obj, name):
            found: object = getattr(self._obj, name)  # a method, or what objects are told apart by
            return found
        raise AttributeError(f"{path} of {self._obj!r} was not asked for", name=name, obj=self)
