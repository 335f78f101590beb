"""A cache of its own for each test of the cache."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.cache import runs
from codegen.program import cache_home


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder, which the program is to use."""
    folder = tmp_path / "cache-home"
    monkeypatch.setenv(cache_home.VARIABLE, str(folder))
    monkeypatch.delenv(runs.OFF_EVERYWHERE, raising=False)
    return folder
