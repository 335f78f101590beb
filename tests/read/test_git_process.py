"""Git's words, as they are shown."""

from __future__ import annotations

import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

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


class Stopped(Exception):
    """What goes wrong in a block that talks to git."""


def test_git_ends_with_the_block_also_where_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left of it: no process, no pipe, no timer."""
    started = list[subprocess.Popen[bytes]]()
    popen = subprocess.Popen

    def start(*arguments: Any, **settings: Any) -> subprocess.Popen[bytes]:
        process: Any = popen(*arguments, **settings)  # Any: what it reads depends on the settings
        started.append(process)
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    before = threading.active_count()
    with pytest.raises(Stopped), Git("file").started("hash-object", "--stdin-paths"):
        raise Stopped
    (process,) = started
    assert process.returncode is not None
    assert all(pipe is not None and pipe.closed for pipe in (process.stdin, process.stdout))
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.join(10)  # it was called off
    assert threading.active_count() == before
