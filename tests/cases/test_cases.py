"""Each case is one type in two formats and ONE golden: what both together state.

What one form alone yields is the golden as far as the form can state it (``codegen.ir.capabilities``).
``make goldens`` writes the goldens anew.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir import forms
from codegen.ir.capabilities import project
from codegen.ir.forms import Form
from codegen.ir.json_form import from_json, to_json
from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.pipeline import run
from tests.documents import CASE_NAMES, CASES, TYPE_CASES, case, flattened

VERSIONS = "../versions/input.md"
SUFFIX = {forms.RST: "rst", forms.FLAT: "flat", forms.MARKDOWN: "md"}
# Where a form shows less than which kind a type is of; what else it says is compared all the same.
KINDLESS = {("empty_managed_object", forms.MARKDOWN), ("deprecated_data_object", forms.MARKDOWN)}


def linked(*paths: str) -> Api:
    diagnostics = Diagnostics()
    api = run(paths, [], diagnostics).api
    assert api is not None, list(map(str, diagnostics))
    assert {found.code for found in diagnostics} <= {
        "undocumented-types",
        "dangling-link",
        "kind-assumed",
        "flat-enum",
    }
    return api


@pytest.mark.parametrize("name", CASE_NAMES)
def test_golden(name: str, monkeypatch: pytest.MonkeyPatch, goldens_are_written: bool) -> None:
    monkeypatch.chdir(CASES / name)
    found = to_json(linked("input.rst", "input.md", VERSIONS))
    golden = Path("ir.json")
    if goldens_are_written:
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8"), "to take it over: make goldens"


@pytest.mark.parametrize("form", SUFFIX)
@pytest.mark.parametrize("name", TYPE_CASES)
def test_one_form_alone(name: str, form: Form, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(CASES / name)
    golden = from_json(Path("ir.json").read_text("utf-8"))
    source = Path(f"input.{SUFFIX[form]}")
    if form is forms.FLAT:
        source = tmp_path / "input.txt"
        source.write_text(flattened(case(name)), "utf-8")
    found = linked(str(source), VERSIONS)
    if (name, form) in KINDLESS:
        kind = golden.types[0].kind
        found = replace(found, types=tuple(replace(type, kind=kind) for type in found.types))
    assert to_json(project(found, form)) == to_json(project(golden, form))


def test_the_cases_have_every_kind() -> None:
    kinds = {
        type.kind
        for name in TYPE_CASES
        for type in from_json((CASES / name / "ir.json").read_text("utf-8")).types
    }
    assert kinds == set(Kind)
