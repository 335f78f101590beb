"""Which tests run in the same process, one after the other, where several processes share the work.

Those of a file do, as they share its fixtures and caches. Whoever deals them out knows their names alone, not
their marks, so it looks for words in the file.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

import pytest

from tests.documents import ROOT

APART = "mark.apart"
"""A mark of files whose tests share nothing, so that any process may run them."""

REFERENCE = "@read_whole"
"""A mark of tests of the whole reference that share what was read of it."""

BUNDLED = "bundled_api"
"""A fixture that takes long, and that all files share whose tests ask for it."""


def scope(test: str, whole: bool) -> str:
    """What a test is in; whatever has the same name runs together.

    Args:
        test: The name of a test, with its file.
        whole: Whether only tests of the whole reference are run, which are long: all others are alone.
    """
    file = test.partition("::")[0]
    if whole:
        return REFERENCE if REFERENCE in _text(file) else test
    if BUNDLED in _text(file):
        return BUNDLED
    return test if APART in _text(file) else file


@cache
def _text(file: str) -> str:
    return (ROOT / file).read_text("utf-8")


def scheduling(config: pytest.Config, log: object) -> object:
    """What deals out scopes to processes, the largest first."""
    whole = config.getoption("markexpr") == "whole"

    def scope_of(test: str) -> str:
        return scope(test, whole)

    # Any: xdist shows no types
    found: Any = import_module("xdist.scheduler").LoadScopeScheduling(config, log)
    found._split_scope = scope_of  # as xdist's documentation tells to
    return found
