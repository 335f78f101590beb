"""Locks that survive a fork: a child process has a copy of each, but not of the thread that may hold it."""

from __future__ import annotations

import os
import threading
from typing import Protocol
from weakref import ref


class Forkable(Protocol):
    """Something that wants to be told of forks."""

    def before_fork(self) -> None:
        """Get into a state that a copy can go on from."""
        ...

    def after_fork(self, in_child: bool) -> None:
        """Go on, in the process that was there or in its new child."""
        ...


_listeners = set[ref[Forkable]]()
"""A plain set: it is copied in one step, while a weak one may grow as somebody goes through it."""


def tell(who: Forkable) -> None:
    """Tell an object of all forks from now on, for as long as it lives."""
    _listeners.add(ref(who, _listeners.discard))


class Lock:
    """A lock for what is consistent at any moment, so that a child may just begin with a lock of its own.

    A thread that holds it may take it again: Python's garbage collector may end an iterator at any point, and
    that calls the server to clean up.
    """

    def __init__(self) -> None:
        self._lock = self._held = threading.RLock()
        tell(self)

    def __enter__(self) -> None:
        lock = self._lock
        lock.acquire()
        self._held = lock

    def __exit__(self, *reason: object) -> None:
        self._held.release()  # a fork inside of the block has put another one in its place

    def before_fork(self) -> None:
        """A copy is good at any moment."""

    def after_fork(self, in_child: bool) -> None:
        """Whoever holds the lock is no thread of the child."""
        if in_child:
            self._lock = threading.RLock()


def _alive() -> list[Forkable]:
    found = (each() for each in _listeners.copy())
    return [who for who in found if who is not None]


def _before() -> None:
    for each in _alive():
        each.before_fork()


def _after(in_child: bool) -> None:
    for each in _alive():
        each.after_fork(in_child)


if hasattr(os, "register_at_fork"):  # systems without forks have nothing to survive
    os.register_at_fork(
        before=_before, after_in_parent=lambda: _after(False), after_in_child=lambda: _after(True)
    )
