"""The real tables: of our own documents always, of the whole reference where it is beside the checkout."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from codegen.audit.audit import Audit, audit
from codegen.audit.classify import TO_WRITE, Verdict
from codegen.audit.era import era_of, named_versions
from codegen.audit.known import known
from codegen.audit.write import MARK
from codegen.cli import main
from codegen.diagnostics import Diagnostics
from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.link import link
from codegen.pipeline import run
from codegen.tables.pyvmomi import load
from codegen.tables.tables import NoTablesError, Tables
from tests.documents import ROOT, shared
from tests.reference import FACTS, bare, linked, read_whole

SPEC = tuple((ROOT / "spec" / form).as_posix() for form in ("rst", "md", "flat"))
ONE = (ROOT / "spec" / "rst" / "vim" / "TaskInfo.rst").as_posix()
"""Enough where what is found does not matter."""


@cache
def tables() -> Tables:
    """The tables; CI must have them."""
    try:
        return load()
    except NoTablesError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(str(error))
        pytest.skip(str(error))


def audited(api: Api) -> Audit:
    return audit(api, era_of(tables(), api), known())


def pages(release: str) -> Api:
    """What the official reference of a release says alone."""
    diagnostics = Diagnostics()
    api = run([shared("corpus", "html", release).as_posix()], (), diagnostics).api
    assert api is not None, "\n".join(map(str, diagnostics))
    return api


def of(found: Audit) -> Mapping[Verdict, int]:
    return {verdict: len(found.of(verdict)) for verdict in Verdict if found.of(verdict)}


def codegen(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["audit", "--against", "pyvmomi", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands get the tables that are there already, as loading them takes most of their time."""
    found = tables()
    monkeypatch.setattr("codegen.tables.pyvmomi.load", lambda: found)


def test_the_tables_have_what_everybody_knows() -> None:
    types = {str(name): type for name, type in tables().types.items()}
    task = types["vim.Task"]
    assert (task.kind, str(task.base), task.wire_name) == (
        Kind.MANAGED,
        "vim.ExtensibleManagedObject",
        "Task",
    )
    cancel = next(method for method in task.methods if method.name == "CancelTask")
    assert (cancel.short_name, cancel.parameters, str(cancel.returns.type)) == ("Cancel", (), "void")
    power_on = next(m for m in types["vim.VirtualMachine"].methods if m.name == "PowerOnVM_Task")
    assert (str(power_on.returns.type), str(power_on.returns.task_result)) == ("vim.Task", "void")
    assert power_on.returns.task_result_array is False
    checker = types["vim.vm.check.CompatibilityChecker"]
    check = next(m for m in checker.methods if m.name == "CheckCompatibility_Task")
    assert (str(check.returns.task_result), check.returns.task_result_array) == ("vim.vm.check.Result", True)
    assert check.returns.array is False
    assert types["vim.fault.InvalidState"].kind is Kind.FAULT
    assert [value.name for value in types["vim.TaskInfo.State"].values] == [
        "queued",
        "running",
        "success",
        "error",
    ]


@pytest.mark.usefixtures("loaded")
def test_our_documents_with_our_facts_agree_with_the_tables() -> None:
    result = codegen(*SPEC, "--facts", FACTS, "--format", "json")
    assert result.exit_code == 0, result.output
    classes = {each["class"] for each in json.loads(result.stdout)["differences"]}
    assert classes == {"unmarked", "modelling"}


@pytest.mark.usefixtures("loaded")
def test_facts_are_written_twice_alike_and_ours_stay(tmp_path: Path) -> None:
    ours = tmp_path / "by_hand.toml"
    shutil.copy(Path(FACTS) / "corrections.toml", tmp_path / "stale.toml")
    ours.write_text(
        'reason = "seen"\n[[fact]]\ntype = "vim.TaskInfo"\nmember = "name"\nset = { type = "MethodName" }\n'
    )
    first = codegen(*SPEC, "--facts", ours.as_posix(), "--write-facts", tmp_path.as_posix())
    assert first.exit_code == 0, first.output
    texts = {path.name: path.read_text() for path in tmp_path.glob("*.toml")}
    assert {name for name, text in texts.items() if not text.startswith(MARK)} == {"by_hand.toml"}
    assert "stale.toml" not in texts
    assert '"vim.TaskInfo"\nmember = "name"\n' not in texts["types.toml"]  # the entry by hand settles it
    second = codegen(*SPEC, "--facts", tmp_path.as_posix(), "--write-facts", tmp_path.as_posix())
    assert second.exit_code == 0, second.output
    assert {path.name: path.read_text() for path in tmp_path.glob("*.toml")} == texts


def test_a_contradiction_of_the_tables_fails(tmp_path: Path) -> None:
    tables()
    text = (
        (ROOT / "spec/rst/vim/TaskInfo.rst")
        .read_text("utf-8")
        .replace("queueTime (`datetime`_", "queueTime (`int`_")
    )
    (tmp_path / "TaskInfo.rst").write_text(text)
    result = codegen(tmp_path.as_posix())
    assert result.exit_code == 1
    assert "TaskInfo.rst:" in result.output
    assert "vim.TaskInfo.queueTime: int in documents, dateTime in tables" in result.output


def test_without_pyvmomi_there_is_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyVmomi", None)
    result = codegen(*SPEC)
    assert result.exit_code == 2
    assert "pip install 'vim-codegen[pyvmomi]'" in result.output


@pytest.mark.usefixtures("loaded")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = codegen(ONE, "--write-facts", (tmp_path / "file").as_posix())
    assert result.exit_code == 2
    assert "[unwritable]" in result.output
    assert codegen(ONE, "--write-facts", "").exit_code == 2


@pytest.mark.usefixtures("loaded")
def test_a_file_that_was_written_by_hand_is_not_replaced(tmp_path: Path) -> None:
    ours = tmp_path / "types.toml"
    ours.write_text("# seen\n")
    result = codegen(ONE, "--write-facts", tmp_path.as_posix())
    assert (result.exit_code, "types.toml: error" in result.output) == (2, True)
    assert ours.read_text() == "# seen\n"
    assert list(tmp_path.iterdir()) == [ours]


@read_whole
def test_every_difference_of_the_reference_is_explained() -> None:
    found = audited(bare())
    assert found.of(Verdict.UNEXPLAINED) == []
    newer = pages("6.0")
    of_pages = audit(newer, era_of(tables(), newer, named_versions(newer)), known())
    assert of_pages.of(Verdict.UNEXPLAINED) == []
    told = {each.reason for each in (*found.differences, *of_pages.differences)}
    used = {entry.reason for entry in known().values()} & told
    assert used == {entry.reason for entry in known().values()}


@read_whole
def test_with_facts_nothing_is_left_out_or_wrong() -> None:
    run_ = linked()
    assert run_.api is not None
    found = audited(run_.api)
    assert not {*TO_WRITE, Verdict.UNEXPLAINED} & of(found).keys(), of(found)
    for fact, count in found.counts.items():
        open_ = sum(count.classes[v] for v in (Verdict.UNMARKED, Verdict.MODELLING, Verdict.LATER))
        assert count.agree == count.facts - open_, fact


@read_whole
def test_wire_names_are_those_of_the_tables_and_unique() -> None:
    run_ = linked()
    assert run_.api is not None
    ours = {type.name: type.wire_name for type in run_.api.types}
    theirs = era_of(tables(), run_.api).wire_names
    assert {name: (own, theirs[name]) for name, own in ours.items() if own != theirs[name]} == {}
    assert len(set(theirs.values())) == len(theirs) > 2700


@read_whole
def test_with_the_facts_that_come_with_the_program_nothing_is_left_out_or_wrong() -> None:
    api = linked().api
    assert api is not None
    found = audit(api, era_of(tables(), api), known())
    assert found.types > 2_000
    assert [each for verdict in TO_WRITE for each in found.of(verdict)] == []


@read_whole
def test_types_that_nothing_describes_are_known_all_the_same() -> None:
    """Without every tenth type, the same types belong to the reference."""
    run_ = linked()
    assert run_.api is not None
    era = era_of(tables(), run_.api)
    fewer = link(
        type(run_.statements)(
            tuple(s for s in run_.statements.types if hash_of(str(s.name)) % 10), run_.statements.versions
        ),
        run_.facts,
        Diagnostics(),
    )
    assert len(fewer.types) < len(run_.api.types) < len(era.types)
    assert set(era_of(tables(), fewer).types) == set(era.types)


def hash_of(text: str) -> int:
    """The same in every run."""
    return sum(map(ord, text))
