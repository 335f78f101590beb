"""Git repositories that tests make, and what is read of them."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.read.sources import Document, Selection, load
from tests.read.test_sources import write

FILES = {"docs/vim/Task.rst": "task one", "docs/top.md": "top", "code/x.rst": "x", "docs/logo.png": "logo"}


class Repository:
    """A repository of our own, without anything of the machine's settings."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        settings = ("-c", "user.name=a", "-c", "user.email=a@b.invalid", "-c", "commit.gpgSign=false")
        command = ["git", "-C", str(self.path), *settings, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self, **files: str) -> str:
        for name, text in files.items():
            write(self.path / name, text)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message=change")
        return self.git("rev-parse", "HEAD")

    def at(self, ref: str = "", folder: str = "docs") -> str:
        return f"git+file://{self.path}{'@' + ref if ref else ''}{'#' + folder if folder else ''}"


def got(
    *sources: str, selection: Selection | None = None
) -> tuple[tuple[Document, ...], Sequence[Diagnostic]]:
    diagnostics = Diagnostics()
    return load(sources, diagnostics, selection), list(diagnostics)


def task(source: str) -> str:
    found, wrong = got(source)
    assert not wrong
    return next(document.text for document in found if document.path.endswith("Task.rst"))


def refused(*sources: str) -> tuple[str, str]:
    """The code and the words of the one error that sources get."""
    found, (wrong,) = got(*sources)
    assert not found
    return wrong.code, f"{wrong.message}\n{wrong.hint}"


def pretend(script: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program before git in the way of the shell."""
    program = write(folder / "bin" / "git", f"#!/bin/sh\n{script}")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")
