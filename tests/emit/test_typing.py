"""Generated packages under mypy and pyright, both strict: one run of each over all of them.

The packages of the robustness cases share one copy of the runtime, so that it is not checked for each anew.
They stand in a folder ``acme`` that is a namespace package. The till has a copy of its own, since the runtime
derives from its tasks.
What is wrong inside the hand-written runtime is for its own tests to find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from codegen.emit import emit, write
from tests.checkers import mypy, pyright, wrong_lines
from tests.emit.shop import shop
from tests.emit.test_imports import CASES
from tests.emit.till import till

CASE = "typing_cases.py"
TEXTS = {name: Path(__file__).with_name(f"{name}.txt").read_text("utf-8") for name in (CASE, "till_cases.py")}
WRONG = {place for name, text in TEXTS.items() for place in wrong_lines(name, text)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("typing")
    write(emit(shop()), path / "bindings")
    write(emit(till()), path / "tillbindings")
    for number, case in enumerate(CASES.values()):
        files = emit(case)
        own = {name: text for name, text in files.items() if not name.startswith("_runtime/")}
        for name in ("_runtime/__init__.py", "_runtime/simulator/__init__.py"):
            home = ".".join(["bindings", *Path(name).parent.parts])
            own[name] = re.sub(r"(?m)^from \.", f"from {home}.", files[name])
        write(own, path / "acme" / f"case{number}")
    for name, text in TEXTS.items():
        (path / name).write_text(text, "utf-8")
    return path


def test_mypy_sees_every_mistake_and_no_other(folder: Path, mypy_cache: str) -> None:
    errors = mypy(folder, mypy_cache)
    assert _places(errors) == WRONG, errors


def test_pyright_sees_every_mistake_and_no_other(folder: Path) -> None:
    errors = pyright(folder)
    assert _places(errors) == WRONG, errors


def _places(errors: Iterable[tuple[str, int]]) -> set[tuple[str, int]]:
    """Where errors are, but for those in the hand-written part of the runtime."""
    return {
        (file, line)
        for file, line in errors
        if "_runtime" not in Path(file).parts or Path(file).name in ("generated.py", "yields.py")
    }
