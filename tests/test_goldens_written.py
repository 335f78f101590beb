"""``make goldens`` puts right whatever is kept, and what is right stays as it is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.documents import ROOT

COPIED = ("codegen", "docs", "spec", "templates", "tests", "tools")
SPOILT = (
    "tests/bad/type_twice/expected.txt",
    "tests/cases/data_object/ir.json",
    "tests/emit/golden/shop/_registry.py.txt",
    "tests/read/slips/data_object.rst.txt",
)


def texts(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix in (".json", ".txt", ".py")
    }


def test_what_was_spoilt_is_right_again_and_nothing_else_changes(tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__", "corpus")
    for folder in COPIED:
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    before = texts(tmp_path / "tests")
    for path in SPOILT:
        text = (tmp_path / path).read_text("utf-8")
        (tmp_path / path).write_text(text.replace("e", "E", 9), "utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", "-m", "golden"),
            *("-k", "type_twice or data_object or shop"),
            *(
                "tests/bad/test_bad.py",
                "tests/cases",
                "tests/emit/test_goldens.py",
                "tests/read/test_rst_slips_told.py",
            ),
        ],
        cwd=tmp_path,
        env={**os.environ, "GOLDEN": "write", "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    after = texts(tmp_path / "tests")
    assert [path for path in before if after[path] != before[path]] == []
    assert after.keys() == before.keys()


def test_one_variable_writes_all_goldens() -> None:
    """Whatever asks for another one would be missed by ``make goldens``."""
    asked = re.compile(r"""environ\S*\(?\[?["'](\w+)["']\W+==\s*["']write["']""")
    found = {
        (path.name, name)
        for path in (ROOT / "tests").rglob("*.py")
        for name in asked.findall(path.read_text("utf-8"))
    }
    assert found == {("conftest.py", "GOLDEN")}
