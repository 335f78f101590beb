"""mypy and pyright, both strict, over files that a test has written; each gives the places of its errors."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

Places = dict[tuple[str, int], str]
"""Path, relative to the folder that was checked, and line of each error, with what it says."""


def wrong_lines(name: str, text: str) -> set[tuple[str, int]]:
    """The places that have to be errors: lines that end with ``# error``."""
    return {(name, number) for number, line in enumerate(text.splitlines(), 1) if line.endswith("# error")}


def mypy(folder: Path, cache: str, extra: Iterable[Path] = (), further: Iterable[str] = ()) -> Places:
    """What ``mypy --strict`` refuses in a folder.

    Args:
        folder: What is checked.
        cache: Where mypy keeps what it knows of other files.
        extra: Folders with packages that are imported, but not checked.
        further: Further options.
    """
    pytest.importorskip("mypy")
    options = [
        "--strict",
        "--config-file=",
        "--explicit-package-bases",
        "--output=json",
        "--cache-dir",
        cache,
        *further,
    ]
    environment = {"MYPYPATH": ":".join(path.as_posix() for path in extra)}
    lines = _run([sys.executable, "-m", "mypy", *options, "."], folder, environment).splitlines()
    errors = [one for one in map(json.loads, filter(None, lines)) if one["severity"] == "error"]
    return {(Path(one["file"]).as_posix(), one["line"]): one["message"] for one in errors}


def pyright(folder: Path, extra: Iterable[Path] = (), only: Iterable[Path] = ()) -> Places:
    """What pyright refuses in a folder in strict mode.

    Args:
        folder: What is checked.
        extra: Folders with packages that are imported, but not checked.
        only: What of the folder is checked, if not all; checking is what takes long.
    """
    program = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which("pyright")
    if program is None:
        pytest.skip("pyright is not installed")
    config = {
        "include": [path.relative_to(folder).as_posix() for path in only] or ["."],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [path.as_posix() for path in extra],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    report = json.loads(_run([program, "--outputjson", "--pythonpath", sys.executable], folder, {}))
    errors = [one for one in report["generalDiagnostics"] if one["severity"] == "error"]
    return {
        (Path(one["file"]).relative_to(folder).as_posix(), one["range"]["start"]["line"] + 1): one["message"]
        for one in errors
    }


def _run(command: list[str], cwd: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout
