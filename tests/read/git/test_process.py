"""Git's words, as they are shown."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest

from codegen.read.sources.git_environment import environment
from codegen.read.sources.git_process import Git
from codegen.read.sources.problems import GitFailedError

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def test_a_folder_that_lives_for_one_run_is_not_named(tmp_path: Path) -> None:
    draft = tmp_path / ".new-abc"
    with pytest.raises(GitFailedError) as failed:
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
    before = {*threading.enumerate()}  # of tests before this one, too, which may end meanwhile
    with pytest.raises(Stopped), Git("file").started("hash-object", "--stdin-paths"):
        raise Stopped
    (process,) = started
    assert process.returncode is not None
    assert all(pipe is not None and pipe.closed for pipe in (process.stdin, process.stdout))
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.join(10)  # it was called off
    assert {*threading.enumerate()} <= before


@pytest.mark.parametrize(
    ("protocol", "own", "command"),
    [
        ("ssh", "", "ssh -o BatchMode=yes"),
        ("ssh", "[core]\n\tsshCommand = mine\n", None),
        ("https", "", None),
        ("file", "", None),
    ],
)
def test_ssh_asks_nothing_unless_the_user_has_a_command_of_their_own(
    protocol: str, own: str, command: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "settings").write_text(own, "utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "settings"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_DIR", "/elsewhere")
    monkeypatch.setenv("GIT_SSL_CAINFO", "mine.pem")
    for name in ("GIT_SSH", "GIT_SSH_COMMAND"):
        monkeypatch.delenv(name, raising=False)
    program = shutil.which("git")
    assert program is not None
    made = environment(program, protocol, str(tmp_path))
    assert made.get("GIT_SSH_COMMAND") == command
    assert made["GIT_DIR"] == str(tmp_path)
    assert made["GIT_SSL_CAINFO"] == "mine.pem"
    assert (made["GIT_TERMINAL_PROMPT"], made["GIT_ASKPASS"]) == ("0", "")
    assert made["SSH_ASKPASS_REQUIRE"] == "never"
    assert made["GIT_ALLOW_PROTOCOL"].partition(":")[0] == protocol
    assert environment(program, protocol, None)["GIT_DIR"] == os.devnull


@pytest.mark.parametrize("name", ["GIT_SSH", "GIT_SSH_COMMAND"])
def test_a_command_of_the_environment_is_kept(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for each in ("GIT_SSH", "GIT_SSH_COMMAND"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, "mine")
    program = shutil.which("git")
    assert program is not None
    made = environment(program, "ssh", None)
    assert {key: made[key] for key in ("GIT_SSH", "GIT_SSH_COMMAND") if key in made} == {name: "mine"}
