"""What ``make bench`` measures, and the promise that it measures it for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from vsphere import vim, vmodl
from vsphere._registry import TYPES

from codegen.cache.runs import OFF_EVERYWHERE
from codegen.program.cache_home import VARIABLE
from tests.documents import shared
from tools.bench import building, goals
from tools.bench.__main__ import LAST, PARTS
from tools.bench.growth import renamed
from tools.bench.loading import Bindings
from tools.bench.process import Command
from tools.bench.reading import ROOT, Case
from tools.bench.runs import Project

SPEC = (ROOT / "spec" / "rst", ROOT / "spec" / "md")


def test_behind_a_number_stands_what_is_wanted_of_it() -> None:
    assert goals.goal(1.2, 1.5) == "goal 1.50 x: reached"
    assert goals.goal(0.05, 1 / 20) == "goal 1/20.0 x: reached"
    assert goals.goal(31, 30, " ms") == "goal 30 ms: NOT reached"


def test_all_parts_are_measured() -> None:
    folder = ROOT / "tools" / "bench"
    parts = {path.stem for path in folder.glob("*.py") if "\ndef main() -> " in path.read_text("utf-8")}
    assert parts == {*PARTS, "peers", "__main__"}
    assert "runs.main(peers.main())" in LAST


def test_a_measurement_is_a_process_of_its_own() -> None:
    read = Case("read", SPEC, 4).run()
    assert read.seconds > 0
    assert 0 < read.documents < 100
    assert read.peak > read.floor > 10


def test_the_floor_is_measured_on_the_same_documents() -> None:
    assert Case("docutils", SPEC[:1], 4).run().documents == Case("read", SPEC[:1], 4).run().documents


@pytest.mark.whole
def test_checked_values_cost_less_than_twice_what_they_cost_elsewhere() -> None:
    theirs = pytest.importorskip("pyVmomi")
    flat = building.scalars(vim), building.scalars(theirs.vim)
    specs = building.specs(vim, vmodl.query), building.specs(theirs.vim, theirs.vmodl.query)
    assert building.compare("flat", *flat) < 2
    assert building.compare("specs", *specs) < 2


@pytest.mark.whole
def test_reading_both_formats_of_the_reference_keeps_its_promise() -> None:
    rst, md = shared("corpus", "rst"), shared("corpus", "md")
    bare, some = Case("docutils", (rst,), 8).run(), Case("read", (rst, md), 8).run()
    read = Case("read", (rst, md)).run()
    assert some.seconds < 1.5 * bare.seconds
    assert read.each < 1.5 * some.each
    assert read.peak < 300


def test_a_copy_of_the_reference_has_names_of_its_own_that_are_as_long() -> None:
    text = (
        "vim.Task `vim.host.Flag`_ ../vim/Task.rst vimTask my_vim.Task vmodl.Any vim.version.version5 vimX.Y"
    )
    copy = (
        "vi2.Task `vi2.host.Flag`_ ../vi2/Task.rst vimTask my_vi2.Task vmodl.Any vim.version.version5 vimX.Y"
    )
    assert renamed(text, 2) == copy
    assert renamed(text, 0) == text


def test_what_a_process_costs_is_its_own_and_its_childrens(tmp_path: Path) -> None:
    busy = "sum(range(3_000_000)); x = bytearray(80_000_000)"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}], check=True)"
    done: list[str] = []
    idle = Command("idle", (sys.executable, "-c", "pass"), tmp_path, before=lambda: done.append("before"))
    spent = Command("busy", (sys.executable, "-c", child), tmp_path).run()
    assert spent.cpu > idle.run().cpu
    assert spent.wall > 0
    assert done == ["before"]
    with pytest.raises(subprocess.CalledProcessError, match="status 3"):
        Command("wrong", (sys.executable, "-c", "raise SystemExit(3)"), tmp_path).run()


def test_loading_is_measured_on_compiled_modules_and_on_as_many_empty_ones(tmp_path: Path) -> None:
    bindings = Bindings(ROOT / "generated" / "vsphere", tmp_path)
    assert bindings.types == sum(1 for name in TYPES if "." in name)
    assert len(list((tmp_path / "empty" / "__pycache__").iterdir())) == bindings.types
    commands = {command.name: command for command in bindings.commands()}
    idle, one = commands["python -c pass"].run(), commands["a type by its name"].run()
    assert idle.cpu < one.cpu < commands["every type"].run().cpu


def test_an_edit_changes_one_document_that_a_run_then_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "elsewhere")  # both are put back afterwards
    monkeypatch.setenv(OFF_EVERYWHERE, "1")
    project = Project(ROOT / "spec", tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.rst")}
    project.edit()
    edited = [path for path, data in before.items() if path.read_bytes() != data]
    assert len(edited) == 1
    project.edit()
    assert len([path for path, data in before.items() if path.read_bytes() != data]) == 2
