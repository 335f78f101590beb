"""Emitted modules against checked-in ones; ``GOLDEN=write pytest tests/emit`` writes those anew.

They end in ``.txt``, so that no tool takes them for modules of the project.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from codegen.emit import emit
from tests.emit.shop import shop

GOLDEN = Path(__file__).parent / "golden"
# What is about the hand-written runtime changes with it, not with emit.
EMITTED = {
    f"{path}.txt": text
    for path, text in emit(shop()).items()
    if not path.startswith(("_runtime/", "_manifest", "simulator"))
}


def test_every_emitted_module_has_a_golden_and_every_golden_a_module() -> None:
    if os.environ.get("GOLDEN") == "write":
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, text in EMITTED.items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_text(text, "utf-8")
    goldens = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*") if path.is_file()}
    assert goldens == EMITTED.keys()


@pytest.mark.parametrize("path", sorted(EMITTED))
def test_emitted_module_is_its_golden(path: str) -> None:
    assert EMITTED[path] == (GOLDEN / path).read_text("utf-8")
