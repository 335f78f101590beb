# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What callers want to wait for: a number of tasks, and a sentence for what is none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast

from . import registry
from .live import Live
from .managed_object import ManagedObject

T = TypeVar("T", bound=ManagedObject)


def tasks_in(given: Iterable[T]) -> list[T]:
    """The tasks that were given.

    Raises:
        TypeError: Something else was given; the message says what to pass.
    """
    if isinstance(given, ManagedObject | Live | str) or not _is_iterable(given):
        raise TypeError(f"a list of tasks is needed, such as [task], not {_shown(given)}")
    found = list(given)
    task = registry.find("vim.Task")
    for each in found:
        if task is None or not isinstance(each, task):
            raise TypeError(f"each has to be a vim.Task of a connection, not {_shown(each)}")
    return found


def _is_iterable(given: object) -> bool:
    return isinstance(given, Iterable)


def _shown(given: object) -> str:
    """What was given, and how to get a task from it where there is a way."""
    for attribute, way in (("seen_by", ".seen_by(session)"), ("task", ".task")):
        if hasattr(cast(object, type(given)), attribute) and not isinstance(given, ManagedObject):
            return f"{given!r}, of which {way} is the task"
    return f"{given!r:.80}"
