"""Formatting by black, with one fixed mode whatever the machine's settings are.

Templates of the program make black's form themselves: it formats what templates of users make, and judges.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from codegen.emit.lines.width import WIDTH
from codegen.program import progress

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

_WORTH_A_PROCESS = 1_000_000
"""Characters of source below which starting processes takes longer than they save."""


class FormatError(Exception):
    """A module is no Python, which only a template of the user's can make of it.

    Attributes:
        path: The module, within its package.
        reason: What is wrong with it.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


def formatted(source: str) -> str:
    """The module in its one form.

    Raises:
        ValueError: It is no Python.
    """
    # Only here: it takes long to load, and few runs need it.
    import black
    from black.mode import Mode, TargetVersion

    return black.format_str(source, mode=Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH))


def _formatted(module: tuple[str, str]) -> str:
    """The module of a path in its one form; another process has to be able to say what is wrong."""
    path, source = module
    try:
        return formatted(source)
    except ValueError as error:
        raise FormatError(path, " ".join(str(error).split())) from None


def format_all(sources: Mapping[str, str]) -> dict[str, str]:
    """Every module in its one form, which does not depend on how many processes there are.

    Args:
        sources: Modules by path.

    Raises:
        FormatError: One is no Python.
    """
    processes = min(os.cpu_count() or 1, sum(map(len, sources.values())) // _WORTH_A_PROCESS)
    if processes > 1:
        from concurrent.futures.process import BrokenProcessPool  # only here: few runs format anything

        try:
            # Spawned, not forked: the caller may have threads.
            with _pool(processes) as pool:
                with _uninterrupted():
                    texts = pool.map(_formatted, sources.items(), chunksize=16)
                return dict(zip(_each(sources), texts, strict=True))
        except (BrokenProcessPool, OSError):
            pass  # a place where processes cannot be started; one will do
    return {path: _formatted((path, sources[path])) for path in _each(sources)}


def _each(sources: Mapping[str, str]) -> Iterable[str]:
    return progress.each(sources, "formatting modules", len(sources))


@contextmanager
def _pool(processes: int) -> Generator[ProcessPoolExecutor, None, None]:
    """Processes that do not outlive what they are for: whoever is interrupted does not wait for the rest."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        try:
            yield pool
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def _uninterrupted() -> Generator[None, None, None]:
    """Start processes that a Ctrl-C at the terminal does not reach; this one hears of it a moment later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
