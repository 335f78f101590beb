"""A repository to read, and a cache of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.read.git.repositories import FILES, Repository
from tests.read.test_sources import write


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of our own, and no settings of the user's."""
    monkeypatch.setenv("VIM_CODEGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(write(tmp_path / "settings", "")))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return tmp_path / "cache"


@pytest.fixture
def shop(tmp_path: Path) -> Repository:
    """A repository with two commits; the first has tags and a branch."""
    repository = Repository(tmp_path / "shop")
    repository.commit(**FILES)
    repository.git("tag", "light")
    repository.git("tag", "--annotate", "v1.0", "--message=one")
    repository.git("branch", "old/one")
    repository.commit(**{"docs/vim/Task.rst": "task two"})
    return repository
