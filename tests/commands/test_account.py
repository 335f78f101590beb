"""What a verbose run says of what it has read."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.cache.runs import OFF_EVERYWHERE
from codegen.cache.store import KNOWN
from codegen.cli import main
from codegen.program.cache_home import VARIABLE
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


def test_a_cache_that_cannot_be_used_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lamp.rst").write_text(LAMP)
    monkeypatch.delenv(OFF_EVERYWHERE)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    assert not [line for line in said("lamp.rst") if "not kept" in line]
    Path("cache").chmod(0o777)
    reason = f"not kept from run to run: {', '.join(KNOWN)} (in {tmp_path}/cache: others can write to it)"
    assert reason in said("lamp.rst")
    assert not [line for line in said("lamp.rst", "--no-cache") if "not kept" in line]
    monkeypatch.setenv(VARIABLE, str(tmp_path / "lamp.rst" / "below"))
    assert [line for line in said("lamp.rst") if line.startswith("not kept from run to run")]
