"""Deprecation as static checkers and editors know it (PEP 702), without a library at run time.

Checkers take the decorator for that of ``typing_extensions``, whose description they bring along. At run time
it writes ``__deprecated__``, as that one does, and warns of nothing: whoever reads old objects has no choice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .checking import TYPE_CHECKING

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[T], T]:
        """Say that a class or function is deprecated, and why."""

        def mark(target: T) -> T:
            target.__deprecated__ = message
            return target

        return mark
