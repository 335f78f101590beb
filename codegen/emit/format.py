"""Formatting of generated modules, with one fixed mode whatever the machine's settings are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

import black
from black.mode import Mode, TargetVersion

_MODE = Mode(target_versions={TargetVersion.PY311}, line_length=100)
_WORTH_A_PROCESS = 1_000_000
"""Characters of source below which starting processes takes longer than they save."""


def formatted(source: str) -> str:
    """The module in its one form."""
    return black.format_str(source, mode=_MODE)


def format_all(sources: Mapping[str, str]) -> dict[str, str]:
    """Every module in its one form, which does not depend on how many processes there are.

    Args:
        sources: Modules by path.
    """
    processes = min(os.cpu_count() or 1, sum(map(len, sources.values())) // _WORTH_A_PROCESS)
    if processes > 1:
        try:
            # Spawned, not forked: the caller may have threads.
            with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
                texts = pool.map(formatted, sources.values(), chunksize=16)
                return dict(zip(sources, texts, strict=True))
        except (BrokenProcessPool, OSError):
            pass  # a place where processes cannot be started; one will do
    return {path: formatted(source) for path, source in sources.items()}
