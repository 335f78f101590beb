"""Where git or a server fails, in which words that is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.read.sources import limits
from tests.read.git.repositories import Repository, pretend, refused
from tests.read.test_sources import write

DUBIOUS = """fatal: detected dubious ownership in repository at '/x/y'
To add an exception for this directory, call:

\tgit config --global --add safe.directory /x/y
fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.
"""


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (DUBIOUS, "fatal: detected dubious ownership in repository at '/x/y'"),
        ("fatal: the reason\nhint: advice\nhint: more advice\n", "fatal: the reason"),
        ("warning: of no matter\nfatal: the reason\n", "fatal: the reason"),
        ("me@host: Permission denied (publickey).\n" + DUBIOUS[DUBIOUS.index("fatal: Could") :], "denied"),
        ("", "no reason"),
    ],
)
def test_the_reason_that_git_gives_is_told(
    said: str, shown: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    words = write(tmp_path / "words", said)
    pretend(f"cat '{words}' >&2\nexit 128\n", tmp_path, monkeypatch)
    code, told = refused("git+file:///x/y@main")
    assert code == "git-failed"
    assert shown in told
    assert ("safe.directory" in told) == (said == DUBIOUS)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to somebody else")
def test_a_repository_of_somebody_else(shop: Repository) -> None:
    for path in (shop.path, shop.path / ".git"):
        os.chown(path, 12345, 12345)
    assert f"fatal: detected dubious ownership in repository at '{shop.path}" in refused(shop.at("main"))[1]


def test_git_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refused("git+file:///x@main") == (
        "git-failed",
        "git is not installed\ninstall git, or fetch the documents yourself",
    )


def test_a_server_that_never_answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What git has started ends with it: the fifo has no writer any more, or reading it would not end."""
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    program = write(tmp_path / "bin" / "git", f"#!/bin/sh\nsleep 600 > '{fifo}' &\nwait\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")
    monkeypatch.setattr(limits, "TIME_LIMIT", 0.2)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    try:
        code, words = refused("git+file:///x@main")
        os.set_blocking(reader, True)
        assert os.read(reader, 1) == b""
    finally:
        os.close(reader)
    assert (code, "within 0.2 seconds" in words) == ("git-failed", True)
