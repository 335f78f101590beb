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
    """The program, in a copy of what it reads, where the document of the recipe has words."""
    ((place, text),) = PLACE.findall(PAGE)
    for name in ("rst", "md", "flat", "facts"):
        shutil.copytree(ROOT / "spec" / name, tmp_path / "spec" / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    here = Path(place).parent  # of what is imported the types that the document needs, which is faster
    here.mkdir(parents=True)
    for name in (Path(place).name, "InheritablePolicy.rst"):
        shutil.copy(ROOT / here / name, here)
    assert {*Path(place).read_text("utf-8").splitlines()} <= {*text.splitlines()}
    Path(place).write_text(text, "utf-8")

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(main, arguments)

    return call


def test_to_document_a_type_is_to_edit_its_document(codegen: Codegen) -> None:
    checked = codegen("lint")
    assert checked.exit_code == 0, checked.output
    assert codegen("generate").exit_code == 0
    (module,) = MODULE.findall(PAGE)
    text = Path(module).read_text("utf-8")
    assert "class BoolPolicy(" in text
    assert "    value: bool | None" in text
    assert "A yes or no that may come from what stands above." in text
    assert codegen("generate", "--check").exit_code == 0


def test_a_correction_is_one_entry(codegen: Codegen) -> None:
    entry = ENTRY.findall(PAGE)[0]
    Path("spec/facts/policies.toml").write_text(entry, "utf-8")
    checked = codegen("lint")
    assert checked.exit_code == 0, checked.output
    assert "optional:   no" in codegen("show", "vim.BoolPolicy.value").output
    assert codegen("generate").exit_code == 0
    (module,) = MODULE.findall(PAGE)
    assert "    value: bool =" in Path(module).read_text("utf-8")
