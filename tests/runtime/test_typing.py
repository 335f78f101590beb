"""mypy and pyright, both strict, see what ``typing_cases.py.txt`` says: errors where marked, none elsewhere.

The cases hold errors on purpose, so they are no module of the project until they are copied.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = Path(__file__).with_name("typing_cases.py.txt").read_text("utf-8")
WRONG = {number for number, line in enumerate(TEXT.splitlines(), 1) if line.endswith("# error")}


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "typing_cases.py"
    path.write_text(TEXT, "utf-8")
    return path


def run(command: list[str], cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_mypy(case: Path, mypy_cache: str) -> None:
    pytest.importorskip("mypy")
    options = ["--strict", "--explicit-package-bases", "--config-file=", "--output=json"]
    options += ["--cache-dir", mypy_cache]
    lines = run([sys.executable, "-m", "mypy", *options, str(case)], ROOT).splitlines()
    errors = [one for one in map(json.loads, lines) if one["severity"] == "error"]
    assert {one["file"] for one in errors} == {str(case)}, errors
    assert {one["line"] for one in errors} == WRONG, errors


def test_pyright(case: Path) -> None:
    pyright = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which("pyright")
    if pyright is None:
        pytest.skip("pyright is not installed")
    config = {"include": [case.name], "typeCheckingMode": "strict", "extraPaths": [str(ROOT)]}
    (case.parent / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    report = json.loads(run([pyright, "--outputjson", "--pythonpath", sys.executable], case.parent))
    errors = report["generalDiagnostics"]
    assert {one["range"]["start"]["line"] + 1 for one in errors} == WRONG, errors
