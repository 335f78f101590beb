"""Generated packages under mypy and pyright, both strict: one run of each over all of them.

The packages of the robustness cases share one copy of the runtime, so that it is not read for each anew.
They stand in a folder ``acme`` that is a namespace package. The till has a copy of its own, since the runtime
derives from its tasks.
What is wrong inside the hand-written runtime is for its own tests to find. pyright is not even asked, as that
would take two thirds of its time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.output.manifest import complete
from codegen.output.writer import write
from tests.checkers import mypy, pyright, wrong_lines
from tests.emit.odd_names import everywhere, inherited
from tests.emit.shop import shop
from tests.emit.test_imports import CASES
from tests.emit.till import till

CASE = "typing_cases.py"
TEXTS = {
    name: Path(__file__).with_name(f"{name}.txt").read_text("utf-8")
    for name in (CASE, "till_cases.py", "odd_cases.py")
}
PROGRAMS = ("_runtime/simulator/__init__.py", "_runtime/simulator/command.py", "_runtime/daily/program.py")
WRONG = {place for name, text in TEXTS.items() for place in wrong_lines(name, text)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("typing")
    write(complete(emit(shop())), path / "bindings")
    write(complete(emit(till())), path / "tillbindings")
    numbered = {f"case{number}": case for number, case in enumerate(CASES.values())}
    for place, case in {**numbered, "odd": everywhere(), "heirs": inherited()}.items():
        files = emit(case)
        own = {name: text for name, text in files.items() if not name.startswith("_runtime/")}
        rooms = (f"_runtime/{room}__init__.py" for room in ("", "daily/", "soap/"))
        for name in (*rooms, *PROGRAMS):
            own[name] = _absolute(files[name], ["bindings", *Path(name).parent.parts])
        write(complete(own), path / "acme" / place)
    for name, text in TEXTS.items():
        (path / name).write_text(text, "utf-8")
    return path


def _absolute(text: str, home: Sequence[str]) -> str:
    """A module whose imports name the package that it is in."""

    def above(dots: re.Match[str]) -> str:
        package = ".".join(home[: len(home) - len(dots[1]) + 1])
        return f"from {package} " if dots[2] else f"from {package}."

    return re.sub(r"(?m)^from (\.+)( ?)", above, text)


def test_mypy_sees_every_mistake_and_no_other(folder: Path, mypy_cache: str) -> None:
    errors = {place: text for place, text in mypy(folder, mypy_cache).items() if _ours(folder / place[0])}
    assert errors.keys() == WRONG, errors


def test_pyright_sees_every_mistake_and_no_other(folder: Path) -> None:
    errors = pyright(folder, only=filter(_ours, sorted(folder.rglob("*.py"))))
    assert errors.keys() == WRONG, errors


def _ours(path: Path) -> bool:
    """Whether a file is made anew for each API, as the hand-written part of the runtime is not."""
    return "_runtime" not in path.parts or path.name in ("generated.py", "yields.py")
