"""What a verbose run says of what it has read."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.cli import main
from tests.test_cli import LAMP


def said(*arguments: str) -> list[str]:
    lines = CliRunner().invoke(main, ["ir", "-v", "-o", "api.json", *arguments]).stderr.splitlines()
    return [line for line in lines if not line.startswith(" ")]


def test_documents_are_counted_by_their_form_and_facts_and_types_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    Path("docs/Lamp.rst").write_text(LAMP)
    Path("docs/flat.rst").write_text(" ".join(LAMP.replace("shop.Lamp", "shop.Torch").split()))
    Path("facts.toml").write_text(
        '[[fact]]\ntype = "shop.Lamp"\nmember = "lit"\nset = { optional = true }\nreason = "dark"\n'
    )
    assert said("docs", "--facts", "facts.toml")[:4] == [
        "settings: none",
        "sources: docs",
        "facts: facts.toml",
        "read: 2 documents (1 flat, 1 rst), 1 correction, 2 types",
    ]
    assert said("--ir", "api.json") == ["read: 2 types"]
    Path("docs/Lamp.rst").write_text("")
    assert "read: 1 document (1 flat), no API" in said("docs")
