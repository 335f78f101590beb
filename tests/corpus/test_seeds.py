"""The two documents that the project was founded on, as they came."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir import forms
from codegen.ir.capabilities import project
from codegen.ir.forms import Form
from codegen.ir.json_form import to_json
from codegen.ir.model import Api
from codegen.pipeline import run
from codegen.read.sources import load
from tests.documents import codes, form_of, shared

FORMS = {forms.FLAT, forms.MARKDOWN}


def seeds() -> dict[Form, str]:
    """The paths of the seeds by their form, which only their content tells."""
    documents = load([str(path) for path in sorted(shared("seeds").glob("*.txt"))], Diagnostics())
    found = {form_of(document.text): document.path for document in documents}
    assert found.keys() == FORMS
    return {form: path for form, path in found.items() if form is not None}


def linked(*paths: str) -> Api:
    """The API of some documents, with the reference's versions, so that versions are known by their ids."""
    diagnostics = Diagnostics()
    versions = shared("corpus", "md", "vim.version.md")
    api = run([*paths, str(versions)], [], diagnostics).api
    assert set(codes(list(diagnostics))) <= {"undocumented-types", "dangling-link", "kind-assumed"}
    assert api is not None
    return api


def test_flattened_lines_and_standard_input_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = shared("corpus", "rst", "vim", "Task.rst")
    flat = Path(seeds()[forms.FLAT])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(flat.read_bytes())))
    wanted = to_json(project(linked(str(lines)), forms.FLAT))
    assert to_json(project(linked(str(flat)), forms.FLAT)) == wanted
    assert to_json(project(linked("-"), forms.FLAT)) == wanted


def test_markdown_agrees_on_all_that_it_can_state() -> None:
    paths = seeds()
    markdown = linked(paths[forms.MARKDOWN])
    lines = linked(str(shared("corpus", "rst", "vim", "Task.rst")), paths[forms.MARKDOWN])
    assert to_json(project(lines, forms.MARKDOWN)) == to_json(project(markdown, forms.MARKDOWN))


def test_both_seeds_together_have_every_fact_with_its_place() -> None:
    paths = seeds()
    api = linked(*paths.values())
    (task,) = api.types
    assert [method.name for method in task.methods] == [
        "CancelTask",
        "UpdateProgress",
        "SetTaskState",
        "SetTaskDescription",
    ]
    assert {place.path for place in task.sources} == set(paths.values())
    for sources in [*(m.sources for m in task.methods), *(p.sources for p in task.properties)]:
        assert {place.path for place in sources} == set(paths.values())
    assert [p.name for p in task.methods[1].parameters] == ["percentDone"]
    assert task.properties[0].optional is False
