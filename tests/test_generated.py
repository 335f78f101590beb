"""generated/ is what spec/ yields, imports lazily, and tells type checkers the truth."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import __version__
from codegen.emit import emit
from codegen.ir.json_form import from_json
from codegen.output import beside
from codegen.output.manifest import complete
from codegen.output.project import MARK, NAMES, Project, files
from codegen.output.writer import compare

ROOT = Path(__file__).parent.parent
GENERATED = ROOT / "generated" / "vsphere"


def test_generated_is_what_the_spec_yields(bundled_api: Path) -> None:
    api = from_json(bundled_api.read_text("utf-8"))
    difference = compare(complete(emit(api)), GENERATED).drift()
    assert not difference, f"{difference}\nrepair it with: make generate"


def test_the_project_beside_the_bindings_is_what_the_settings_yield() -> None:
    project = Project("vsphere", "vsphere-bindings", __version__, "Apache-2.0")
    found = beside.plan(files(project), NAMES, MARK, GENERATED.parent)
    assert (found.drift(), found.kept) == ("", ()), "repair it with: make generate"


PATH = f"import sys; sys.path.insert(0, {str(GENERATED.parent)!r})\n"


def python(code: str, *flags: str) -> str:
    """Run code in an interpreter of its own, with nothing on its path but the generated package."""
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            *flags,
            "-c",
            PATH + code,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_the_package_loads_no_type() -> None:
    loaded = python("import vsphere; print([m for m in sys.modules if m.startswith('vsphere.v')])")
    assert loaded == "[]\n"


def test_asking_for_a_type_loads_it_and_what_it_is_made_of_only() -> None:
    code = (
        "from vsphere import vim; vim.TaskInfo\n"
        "print([m for m in sys.modules if m.endswith('_task_manager')])"
    )
    assert python(code) == "[]\n"


def test_the_package_needs_nothing_but_the_standard_library() -> None:
    code = (
        "import pkgutil, importlib, vsphere\n"
        "for each in pkgutil.walk_packages(vsphere.__path__, 'vsphere.'):\n"
        "    importlib.import_module(each.name)\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} - set(sys.stdlib_module_names)))"
    )
    assert python(code, "-S") == "['__main__', 'vsphere']\n"


def test_every_class_property_and_method_has_a_docstring() -> None:
    silent = [
        f"{path.name}:{node.lineno} {node.name}"
        for path in GENERATED.rglob("*.py")
        if "_runtime" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not ast.get_docstring(node)
    ]
    assert silent == []


GOOD = """
from typing import assert_type
import datetime
from vsphere import vim, vmodl, describe

def use(task: vim.Task, manager: vim.TaskManager) -> None:
    assert_type(task.info, vim.TaskInfo)
    assert_type(task.info.state, vim.TaskInfo.State)
    assert_type(task.info.progress, int | None)
    assert_type(task.info.queueTime, datetime.datetime)
    assert_type(task.info.locked, list[vim.ManagedEntity])
    assert_type(task.info.error, vmodl.MethodFault | None)
    assert_type(task.info.result, object)
    assert_type(manager.recentTask, list[vim.Task])
    assert_type(vim.Task.CancelTask.privilege, str | None)
    assert_type(vim.Task.CancelTask.since, str)
    assert_type(task.CancelTask(), None)
    assert_type(manager.CreateTask(task, "kind", cancelable=True), vim.TaskInfo)
    task.SetTaskState(vim.TaskInfo.State.success, result=3)
    task.SetTaskState("running")
    PropertyCollector = vmodl.query.PropertyCollector
    spec = PropertyCollector.PropertySpec(type=vim.Task, pathSet=("info",))
    assert_type(spec.type, str)
    spec.type = "Task"
    spec.type = vim.TaskInfo
    vim.TypeDescription(key=vim.VirtualMachine)
    try:
        task.UpdateProgress(percentDone=4)
    except vim.fault.OutOfBounds as fault:
        assert_type(fault.argumentName, str)
    except vim.Task.UpdateProgress.raises as refused:
        assert_type(refused.faultCause, vmodl.MethodFault | None)
    describe(vim.Task).methods["CancelTask"].raises
"""

# Each line must be refused by both checkers.
BAD = """
from vsphere import vim

def use(task: vim.Task, manager: vim.TaskManager) -> None:
    task.UpdateProgress("4")
    task.UpdateProgress()
    task.SetTaskState(4)
    task.info.state = 3
    task.info = vim.TaskInfo()
    task.NoSuchMethod()
    vim.NoSuchType
    vim.TaskInfo.State.noSuchState
    vim.TaskInfo(key=3)
    vim.TypeDescription(key=vim.TaskInfo.State)
    vim.TypeDescription(key=vim.fault.NotFound)
    vim.TypeDescription(key=task)
    vim.TypeDescription().key = int
    vim.TaskInfo(nosuch=3)
    manager.CreateTask(task, 3, cancelable=True)
    state: int = task.info.state
"""


def bad_lines() -> set[int]:
    return {n for n, line in enumerate(BAD.splitlines(), 1) if line.startswith("    ")}


def errors(command: list[str], folder: Path, mark: str) -> set[tuple[str, int]]:
    """Where a checker sees errors: one run over all, which costs as much as a run over one file."""
    done = subprocess.run(
        [sys.executable, "-m", *command, "good.py", "bad.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    places = (line.strip().split(":") for line in done.stdout.splitlines() if mark in line)
    return {(Path(file).name, int(number)) for file, number, *_ in places}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A user's project with the package beside it."""
    (tmp_path / "vsphere").symlink_to(GENERATED)
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "bad.py").write_text(BAD)
    (tmp_path / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "reportUnusedExpression": false}'
    )
    return tmp_path


def test_mypy_accepts_right_uses_and_refuses_wrong_ones(project: Path, mypy_cache: str) -> None:
    assert errors(["mypy", "--strict", f"--cache-dir={mypy_cache}"], project, " error:") == {
        ("bad.py", line) for line in bad_lines()
    }


def test_pyright_accepts_right_uses_and_refuses_wrong_ones(project: Path) -> None:
    assert errors(["pyright"], project, " - error:") == {("bad.py", line) for line in bad_lines()}


@pytest.mark.parametrize("order", ["", "reverse=True"])
def test_tools_that_set_type_checking_can_import_everything(order: str) -> None:
    code = (
        "import typing; typing.TYPE_CHECKING = True\n"
        "import importlib, pkgutil, vsphere\n"
        "names = [each.name for each in pkgutil.walk_packages(vsphere.__path__, 'vsphere.')]\n"
        f"for name in sorted(names, {order}): importlib.import_module(name)\n"
        "from vsphere import vim, simulator\n"
        "print(len(names) > 100, vim.TaskInfo.State.running, simulator.Server.__name__)"
    )
    assert python(code) == "True running Server\n"
