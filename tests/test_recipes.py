"""The recipes for a type and for a fact in docs/contributing.md, followed in a folder of their own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.cli import main
from tests.documents import ROOT

PAGE = (ROOT / "docs" / "contributing.md").read_text("utf-8")
PLACE = re.compile(r"Such as `(spec/[^`]+\.rst)`:\n\n```rst\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ENTRY = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MODULE = re.compile(r"`(generated/vsphere/[^`]+\.py)`")

Codegen = Callable[..., Result]


@pytest.fixture
def codegen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Codegen:
    """The program, in a copy of what it reads, where the type of the recipe has its document."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    ((place, text),) = PLACE.findall(PAGE)
    assert not Path(place).exists()
    Path(place).write_text(text, "utf-8")

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(main, arguments)

    return call


def test_a_new_type_is_one_document(codegen: Codegen) -> None:
    checked = codegen("lint")
    assert checked.exit_code == 0, checked.output
    assert codegen("generate").exit_code == 0
    (module,) = MODULE.findall(PAGE)
    text = Path(module).read_text("utf-8")
    assert "class BoolPolicy(" in text
    assert "    value: bool | None = None\n" in text
    assert codegen("generate", "--check").exit_code == 0


def test_a_correction_is_one_entry(codegen: Codegen) -> None:
    entry = ENTRY.findall(PAGE)[0]
    Path("spec/facts/policies.toml").write_text(entry, "utf-8")
    checked = codegen("lint")
    assert checked.exit_code == 0, checked.output
    assert "optional:   no" in codegen("show", "vim.BoolPolicy.value").output
    assert codegen("generate").exit_code == 0
    (module,) = MODULE.findall(PAGE)
    assert "    value: bool = False\n" in Path(module).read_text("utf-8")
