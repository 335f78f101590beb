# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Objects that belong to one process: they can be neither copied nor pickled, and say what to do instead."""

from __future__ import annotations

from typing import ClassVar, NoReturn


class Live:
    """Base of connections and of what needs one."""

    _instead: ClassVar[str] = "connect again where you need it"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} can be neither copied nor pickled: {self._instead}")
