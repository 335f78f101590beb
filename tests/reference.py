"""All of the reference, read once in each process, which takes longer than most of what is asked about it.

The tests that ask are marked ``read_whole``, so that one process runs them all.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import cache
from typing import TypeVar

import pytest

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.ir.model import Api
from codegen.ir.statements import Statements
from codegen.link import link
from codegen.pipeline import Run, run
from codegen.read.reader import Reading
from tests.documents import ROOT, corpus, read_all, shared

FACTS = (ROOT / "spec" / "facts").as_posix()


read_whole = pytest.mark.whole
"""A test of the whole reference that shares what was read of it; ``together`` looks for this word."""


@cache
def reading(ending: str) -> tuple[Reading, Sequence[Diagnostic]]:
    """All documents of one format, and what is wrong with them."""
    return _kept(read_all(*corpus(ending)))


def statements(ending: str) -> Statements:
    """What all documents of one format state."""
    return reading(ending)[0].statements


@cache
def linked() -> Run:
    """Both formats with the facts that come with the program."""
    paths = [shared("corpus", ending).as_posix() for ending in ("rst", "md")]
    return _kept(run(paths, [FACTS], Diagnostics()))


@cache
def bare() -> Api:
    """Both formats without facts."""
    return _kept(link(linked().statements, (), Diagnostics()))


Kept = TypeVar("Kept")


def _kept(value: Kept) -> Kept:
    """A value that stays to the end; the collector need not look at all its parts again and again."""
    gc.freeze()
    return value
