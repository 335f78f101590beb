"""The package as an output: what is wrong with a template of the user's is told of the template."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.emit import FormatError, emit
from codegen.ir.model import Api
from codegen.output import render
from codegen.outputs import python
from codegen.outputs.output import OPTIONS
from tests.factories.linked import api, data


def test_its_files_are_those_of_emit_without_a_manifest() -> None:
    made = api(data("shop.Bag"))
    assert python.PACKAGE.make(made) == emit(made)


def test_users_may_set_all_of_it() -> None:
    assert python.PACKAGE.options == {*OPTIONS}


def test_what_is_no_python_is_a_fault_of_the_users_templates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Api) -> dict[str, str]:
        raise FormatError("shop/_bag.py", "it ends too early")

    monkeypatch.setattr("codegen.emit.emit", fail)
    with render.overridden(tmp_path, []), pytest.raises(render.TemplateError) as raised:
        python.PACKAGE.make(api())
    error = raised.value
    assert (error.path, error.line) == (tmp_path.as_posix(), 0)
    assert error.reason == "they make no Python of shop/_bag.py: it ends too early"
    with pytest.raises(FormatError):
        python.PACKAGE.make(api())
