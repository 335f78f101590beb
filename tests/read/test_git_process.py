"""Git's words, as they are shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.read.sources.git_process import Git
from codegen.read.sources.problems import GitFailed

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def test_a_folder_that_lives_for_one_run_is_not_named(tmp_path: Path) -> None:
    draft = tmp_path / ".new-abc"
    with pytest.raises(GitFailed) as failed:
        Git("file", str(draft)).output("rev-parse", "HEAD")
    assert draft.name not in failed.value.message
    assert "the cache" in failed.value.message
