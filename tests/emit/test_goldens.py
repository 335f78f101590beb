"""Emitted modules against checked-in ones; ``make goldens`` writes those anew.

They end in ``.txt``, so that no tool takes them for modules of the project.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.ir.model import Api
from codegen.output.difference import difference
from tests.emit.back_room import back_room
from tests.emit.shop import shop
from tests.emit.till import till

GOLDEN = Path(__file__).parent / "golden"
# What is about the hand-written runtime changes with it, not with emit.
NOT_EMITTED = ("_runtime/", "_manifest", "simulator")


@pytest.mark.parametrize("made", [shop, till, back_room])
def test_emitted_modules_are_their_goldens(made: Callable[[], Api], goldens_are_written: bool) -> None:
    folder = GOLDEN / made.__name__
    files = emit(made())
    found = {path: text for path, text in files.items() if not path.startswith(NOT_EMITTED)}
    found["_runtime/generated.py"] = files["_runtime/generated.py"]
    if goldens_are_written:
        _write(folder, found)
    golden = {
        path.relative_to(folder).as_posix().removesuffix(".txt"): path.read_text("utf-8")
        for path in folder.rglob("*.txt")
    }
    differences = [difference(path, golden.get(path), found.get(path)) for path in sorted({*golden, *found})]
    assert "".join(differences) == ""
    assert list(files) == sorted(files)


def _write(folder: Path, files: Mapping[str, str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        place = folder / f"{path}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
