# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What lives in one process: it can neither be copied nor pickled, and says what to do instead."""

from __future__ import annotations

from typing import ClassVar, NoReturn


class Live:
    """Base of what is a connection, or hangs on one."""

    _instead: ClassVar[str] = "connect again where you need it"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} can be neither copied nor pickled: {self._instead}")
