"""Black judges: it would change no module that templates of the program make, and is not asked to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from codegen.emit import emit, unformatted
from codegen.ir.model import Api
from tests.emit.any_api import apis
from tests.emit.test_imports import CASES
from tests.reference import linked, read_whole

GENERATED = Path(__file__).parents[2] / "generated" / "vsphere"
PROGRAM = """
import sys
from codegen.emit import emit
from tests.emit.shop import shop
emit(shop())
print([name for name in sys.modules if name.partition(".")[0] in ("black", "blib2to3")])
"""


@pytest.mark.parametrize("case", CASES)
def test_nothing_of_an_odd_api_would_be_changed(case: str) -> None:
    assert unformatted(emit(CASES[case])) == []


@settings(max_examples=25)
@given(apis())
def test_nothing_of_any_api_would_be_changed(api: Api) -> None:
    assert unformatted(emit(api)) == []


@pytest.mark.whole  # it formats all modules
def test_nothing_of_the_spec_would_be_changed() -> None:
    """What is checked in is what the spec yields, as another test says."""
    modules = GENERATED.rglob("*.py")
    files = {path.relative_to(GENERATED).as_posix(): path.read_text("utf-8") for path in modules}
    assert len(files) > 200
    assert unformatted(files) == []


@read_whole
def test_nothing_of_the_whole_reference_would_be_changed() -> None:
    api = linked().api
    assert api is not None
    assert unformatted(emit(api)) == []


def test_what_would_be_changed_is_named_but_for_what_is_copied() -> None:
    copied = "_runtime/meta.py"  # formatted as the program's own code is
    files = {copied: emit(CASES["nothing at all"])[copied], "py.typed": "( 1 )", "shop/_cart.py": "x = 1\n"}
    assert unformatted(files) == []
    files |= {"shop/_cart.py": "x = ( 1 )\n", "_runtime/generated.py": "x = ( 1 )\n"}
    assert unformatted(files) == ["shop/_cart.py", "_runtime/generated.py"]


def test_black_is_not_loaded() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
