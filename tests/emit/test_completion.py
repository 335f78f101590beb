"""What jedi completes (IPython, Vim, Emacs): through properties, results of methods, tasks and wire names."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.output.manifest import complete
from codegen.output.writer import write
from tests.emit.till import till

jedi = pytest.importorskip("jedi")
GENERATED = Path(__file__).parents[2] / "generated"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("completion")
    write(complete(emit(till())), path / "tillbindings")
    return path


@pytest.fixture(autouse=True)
def _own_cache(jedi_cache: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jedi.settings, "cache_directory", jedi_cache)


def completed(home: Path, code: str) -> set[str]:
    """What is offered at the end of a program."""
    project = jedi.Project(home, added_sys_path=[home])
    return {name.name for name in jedi.Script(code, path=home / "program.py", project=project).complete()}


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("tasks: vim.TaskHistoryCollector\ntasks.ReadNextTasks(1)[0].", "cancelable"),
        ("tasks: vim.TaskHistoryCollector\ntasks.ReadNext(1)[0].", "cancelable"),
        ("tasks: vim.TaskHistoryCollector\nfor task in tasks.ReadNextTasks(1):\n    task.", "cancelable"),
        ("tasks: vim.TaskHistoryCollector\ntasks.latestPage[0].", "cancelable"),
        ("task: vim.Task\ntask.info.state.", "running"),
        ("connect().content.taskManager.CreateTask(entity, 'a', True).task.info.", "cancelable"),
        ("connect().content.taskManager.CreateTask(entity, 'a', True).task.", "CancelTask"),
        ("vim.Task.CancelTask.", "privilege"),
        ("vim.TaskInfoSt", "TaskInfoState"),
        ("vim.TaskInfoState.", "running"),
        ("vim.PropertySpec().", "pathSet"),
    ],
)
def test_what_the_bindings_document_is_offered(written: str, offered: str) -> None:
    assert offered in completed(GENERATED, f"from vsphere import connect, vim, vmodl\n{written}")


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("Clone_Task().", "info"),
        ("Clone_Task().info.", "result"),
        ("Clone_Task().wait().", "Weigh_Task"),
        ("Ring_Task().info.", "result"),
    ],
)
def test_tasks_and_what_they_yield_are_offered(folder: Path, written: str, offered: str) -> None:
    assert offered in completed(folder, f"from tillbindings import shop\ntill: shop.Till\ntill.{written}")


def test_parameters_are_shown() -> None:
    code = "from vsphere import vim\ntask: vim.Task\ntask.UpdateProgress("
    project = jedi.Project(GENERATED, added_sys_path=[GENERATED])
    signatures = jedi.Script(code, path=GENERATED / "program.py", project=project).get_signatures()
    # jedi tells of the plain function, too, before or after what one calls.
    assert "UpdateProgress(percentDone: int) -> None" in [each.to_string() for each in signatures]
