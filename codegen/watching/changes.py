"""Waiting until something happens in folders."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, Protocol

_QUIET_MS = 100
"""Whoever saves a file, or checks out a branch, has ended when nothing has happened for so long."""
_LONGEST_MS = 1500
"""Nobody waits longer than this for an end that does not come."""
_PATIENCE = 0.5
"""Seconds after which a signal is noticed where the system does not wake up for it."""


class WatchError(Exception):
    """Folders cannot be watched.

    Args:
        reason: Why, in the system's words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ChangeSource(Protocol):
    """Something that tells when to look again."""

    def follow(self, folders: Collection[str]) -> None:
        """Notice from now on what happens in these folders, and in no others."""

    def wait(self) -> None:
        """Return when something has happened since ``follow``, and has come to an end."""


class FolderChanges:
    """Changes as the system reports them; a thread listens, so that none is missed while a run goes on.

    Args:
        watch: Yields what happens, as ``watchfiles.watch`` does, which it is where nothing else is given.

    Raises:
        ImportError: The library for it is not installed.
    """

    # Any: it takes and yields more than is used here.
    def __init__(self, watch: Callable[..., Iterable[Any]] | None = None) -> None:
        if watch is None:
            import watchfiles

            watch = watchfiles.watch
        self._watch = watch
        self._happened: SimpleQueue[WatchError | None] = SimpleQueue()
        self._stop = Event()
        self._thread: Thread | None = None

    def follow(self, folders: Collection[str]) -> None:
        """Notice from now on what happens in these folders themselves, and in no others."""
        self.close()
        self._happened = SimpleQueue()
        self._stop = Event()
        listens = Event()
        arguments = (sorted(folders), self._happened, self._stop, listens)
        self._thread = Thread(target=self._listen, args=arguments, daemon=True)
        self._thread.start()
        listens.wait()

    def wait(self) -> None:
        """Return when something has happened since ``follow``, and has come to an end.

        Raises:
            WatchError: The system cannot watch the folders.
        """
        while True:
            try:
                error = self._happened.get(timeout=_PATIENCE)
            except Empty:
                continue
            if error is not None:
                raise error
            return

    @property
    def pending(self) -> int:
        """How many changes nobody has waited for yet."""
        return self._happened.qsize()

    def close(self) -> None:
        """Notice nothing more."""
        if self._thread is not None:
            self._stop.set()
            self._thread.join()
            self._thread = None

    def _listen(
        self, folders: Sequence[str], happened: SimpleQueue[WatchError | None], stop: Event, listens: Event
    ) -> None:
        """Tell of changes until it is to stop; a folder that has gone meanwhile is one."""
        try:
            for changes in self._watch(
                *folders,
                watch_filter=None,
                recursive=False,
                step=_QUIET_MS,
                debounce=_LONGEST_MS,
                rust_timeout=_QUIET_MS,
                yield_on_timeout=True,
                stop_event=stop,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                listens.set()
                if changes:
                    happened.put(None)
        except (OSError, RuntimeError) as error:
            is_there = all(map(os.path.isdir, folders))
            happened.put(WatchError(str(error)) if is_there else None)
        finally:
            listens.set()
