"""``codegen import`` as a user meets it, with tables of an invented SDK."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result

from codegen.diagnostics import Diagnostics
from codegen.export.differences import differences
from codegen.ir.model import Api
from codegen.pipeline import run
from codegen.tables import pyvmomi
from codegen.tables.api import api_of
from tests.audit.shop import prop
from tests.tables.shop import EMPTY, MODE, SHOP, TASK, TILL, tables
from tests.test_cli import codegen

LOAD = pyvmomi.load


@pytest.fixture(autouse=True)
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("codegen.tables.pyvmomi.load", lambda: SHOP)


def imported(*options: str) -> Result:
    return codegen("import", "pyvmomi", "-o", "docs", "--facts-output", "facts", *options)


def names(folder: str) -> list[str]:
    found = (path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file())
    return sorted(name for name in found if not name.startswith("_"))


def read() -> Api:
    diagnostics = Diagnostics()
    api = run(["docs"], ["facts"], diagnostics).api
    assert api is not None, [*diagnostics]
    return api


def test_documents_and_facts_say_together_what_the_tables_say() -> None:
    done = imported()
    assert (done.exit_code, done.stdout) == (0, "")
    assert list(differences(api_of(SHOP), read())) == []
    assert names("docs") == [
        *("till/Drawer/Mode.rst", "till/Till.rst", "till/fault/Empty.rst", "till/version.rst"),
        *("vim/Task.rst", "vim/version.rst"),
        *("vmodl/DataObject.rst", "vmodl/DynamicData.rst", "vmodl/LocalizedMethodFault.rst"),
        "vmodl/MethodFault.rst",
    ]
    assert "till/orders.toml" in names("facts")
    assert (
        'origin = "type tables of a shop 1.0"\nscope = "releases"\n'
        in Path("facts/till/orders.toml").read_text()
    )
    assert imported("--check").exit_code == 0


def test_what_documents_describe_already_gets_no_other_document() -> None:
    assert imported().exit_code == 0
    Path("mine").mkdir()
    for name in ("Till.rst", "version.rst"):
        Path("docs/till", name).rename(Path("mine", name))
    assert imported("--beside", "mine", "--force").exit_code == 0
    assert [name for name in names("docs") if name.startswith("till/")] == [
        "till/Drawer/Mode.rst",
        "till/fault/Empty.rst",
    ]
    assert 'member = "Count"' in "".join(path.read_text() for path in Path("facts").rglob("*.toml"))


def test_versions_are_called_as_in_the_documents_beside() -> None:
    assert imported().exit_code == 0
    page = Path("docs/vim/version.rst")
    Path("mine").mkdir()
    Path("mine/version.rst").write_text(page.read_text().replace("vim25 API", "Shop API"))
    assert imported("--beside", "mine").exit_code == 0
    assert not page.exists()
    Path("docs", "vim", "version.rst").write_text(Path("mine/version.rst").read_text())
    assert "Shop API 9.0.0.0" in [version.name for version in read().versions]


def test_a_document_with_words_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert imported().exit_code == 0
    till = Path("docs/till/Till.rst")
    till.write_text(till.read_text().replace("=========\n", "=========\n  Takes money.\n", 1))
    words = till.read_text()
    newer = replace(TILL, properties=(*TILL.properties, prop("lid")))
    monkeypatch.setattr("codegen.tables.pyvmomi.load", lambda: tables(newer, EMPTY, MODE, TASK))
    done = imported()
    assert (done.exit_code, till.read_text()) == (0, words)
    assert "1 documents have words of their own, and stay as they are" in done.stderr
    monkeypatch.setattr("codegen.tables.pyvmomi.load", lambda: tables(EMPTY, MODE, TASK))
    assert (imported().exit_code, till.read_text()) == (0, words)  # even where the tables have it no more


def test_a_fact_that_was_changed_in_a_document_by_hand_is_told() -> None:
    assert imported().exit_code == 0
    till = Path("docs/till/Till.rst")
    till.write_text(till.read_text().replace("Till.View", "Till.Open"))
    done = imported()
    assert (done.exit_code, "docs/till/Till.rst: error: it was changed by hand" in done.stderr) == (2, True)
    assert imported("--force").exit_code == 0
    assert "Till.View" in till.read_text()


def test_without_the_sdk_there_is_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.tables.pyvmomi.load", LOAD)
    monkeypatch.setitem(sys.modules, "pyVmomi", None)
    done = codegen("import", "pyvmomi", "-o", "docs", "--facts-output", "facts")
    assert (done.exit_code, "pip install 'vim-codegen[pyvmomi]'" in done.stderr) == (2, True)
    assert not Path("docs").exists()


def test_documents_beside_that_cannot_be_read_are_told() -> None:
    done = imported("--beside", "nowhere")
    assert (done.exit_code, "nowhere" in done.stderr, Path("docs").exists()) == (2, True, False)
    assert codegen("import", "pyvmomi", "-o", "", "--facts-output", "facts").exit_code == 2
