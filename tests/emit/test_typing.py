"""Generated packages under mypy and pyright, both strict: one run of each over all of them.

The packages of the robustness cases share one copy of the runtime, so that it is not checked for each anew.
They stand in a folder ``acme`` that is a namespace package.
What is wrong inside the hand-written runtime is for its own tests to find.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from codegen.emit import emit, write
from tests.emit.shop import shop
from tests.emit.test_imports import CASES

TEXT = Path(__file__).with_name("typing_cases.py.txt").read_text("utf-8")
WRONG = {
    ("typing_cases.py", number)
    for number, line in enumerate(TEXT.splitlines(), 1)
    if line.endswith("# error")
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("typing")
    write(emit(shop()), path / "bindings")
    for number, case in enumerate(CASES.values()):
        files = emit(case)
        own = {name: text for name, text in files.items() if not name.startswith("_runtime/")}
        for name in ("_runtime/__init__.py", "_runtime/simulator/__init__.py"):
            home = ".".join(["bindings", *Path(name).parent.parts])
            own[name] = re.sub(r"(?m)^from \.", f"from {home}.", files[name])
        write(own, path / "acme" / f"case{number}")
    (path / "typing_cases.py").write_text(TEXT, "utf-8")
    return path


def test_mypy_sees_every_mistake_and_no_other(folder: Path, mypy_cache: str) -> None:
    pytest.importorskip("mypy")
    options = [
        "--strict",
        "--config-file=",
        "--explicit-package-bases",
        "--output=json",
        "--cache-dir",
        mypy_cache,
    ]
    lines = _run([sys.executable, "-m", "mypy", *options, "."], folder).splitlines()
    errors = [one for one in map(json.loads, lines) if one["severity"] == "error"]
    assert _places((one["file"], one["line"]) for one in errors) == WRONG, errors


def test_pyright_sees_every_mistake_and_no_other(folder: Path) -> None:
    pyright = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which("pyright")
    if pyright is None:
        pytest.skip("pyright is not installed")
    config = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    report = json.loads(_run([pyright, "--outputjson", "--pythonpath", sys.executable], folder))
    errors = [one for one in report["generalDiagnostics"] if one["severity"] == "error"]
    found = (
        (str(Path(one["file"]).relative_to(folder)), one["range"]["start"]["line"] + 1) for one in errors
    )
    assert _places(found) == WRONG, errors


def _places(errors: Iterable[tuple[str, int]]) -> set[tuple[str, int]]:
    """Where errors are, but for those in the hand-written part of the runtime."""
    places = ((Path(file), line) for file, line in errors)
    return {
        (file.as_posix(), line)
        for file, line in places
        if "_runtime" not in file.parts or file.name == "generated.py"
    }


def _run(command: list[str], cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout
