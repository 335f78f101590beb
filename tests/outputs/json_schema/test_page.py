"""docs/json-schema.md: its program runs, and what it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.outputs.json_schema.document import FILE, schema, schema_files
from tests.documents import ROOT
from tests.factories.linked import api
from tests.outputs.json_schema.checked import objects, spec

PAGE = (ROOT / "docs" / "json-schema.md").read_text("utf-8")


def test_its_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program,) = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / FILE).write_text(schema_files(spec())[FILE], "utf-8")
    monkeypatch.chdir(tmp_path)
    exec(program, {})


def test_its_definitions_are_there() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE)
    named = {row for row in rows if not row.startswith("x-") and row != "title"}
    assert len(named) > 6
    assert named <= {*schema(spec())["$defs"], *schema(api())["$defs"]}


def test_it_explains_all_remarks() -> None:
    said = {key for part in objects(schema(spec())) for key in part if key.startswith("x-")}
    assert said <= set(re.findall(r"^\| `(x-[\w-]+)` \|", PAGE, re.MULTILINE))
