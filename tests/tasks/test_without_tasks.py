"""A package whose documents know nothing of tasks: it works, and says what it cannot do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.emit.additions import bases, names
from tests.emit.shop import shop
from tests.factories.linked import api, managed, method, opaque

PROGRAM = """
import pkgutil, importlib, store
for module in pkgutil.walk_packages(store.__path__, "store."):
    importlib.import_module(module.name)

class Stub:
    rank, policy, server = 1, store.GatePolicy.STRICT, "shop"

session = store.Session(Stub())
for attempt in (lambda: session.content, lambda: session.own_task(None, "kind"), store.connect):
    try:
        attempt()
    except LookupError as error:
        print(type(error).__name__, str(error)[:80])
session.close()
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("without")
    for path, text in emit(shop()).items():
        (made / "store" / path).parent.mkdir(parents=True, exist_ok=True)
        (made / "store" / path).write_text(text, "utf-8")
    return made


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_imports_and_explains_itself(folder: Path) -> None:
    content, owned, simulator = run(folder, "-c", PROGRAM).splitlines()
    assert (
        content == "MissingType this package was generated without vim.ServiceInstance, which is needed here"
    )
    assert owned == content
    assert simulator.startswith("MissingTypes no simulator: this package was generated without vim.")


def test_it_type_checks(folder: Path, mypy_cache: str) -> None:
    pytest.importorskip("mypy")
    assert "Success" in run(folder, "-m", "mypy", "--strict", f"--cache-dir={mypy_cache}", "-p", "store")


def test_a_task_that_documents_only_refer_to_gets_no_additions() -> None:
    files = emit(api(opaque("vim.Task")))
    assert "TaskAdditions" not in files["vim/_task.py"]
    assert "from .additions import TaskAdditions as Task" in files["_runtime/generated.py"]


def test_additions_come_before_the_documented_base() -> None:
    task = managed("vim.Task")
    assert bases(task, "vim.Base") == "_rt.TaskAdditions, vim.Base"
    assert bases(managed("shop.Task"), "_rt.ManagedObject") == "_rt.ManagedObject"


def test_a_documented_member_leaves_the_name_of_an_addition_alone() -> None:
    task = managed("vim.Task", method("wait"))
    assert "wait" in names([task])
    text = emit(api(task))["vim/_task.py"]
    assert "class Task(_rt.TaskAdditions, _rt.ManagedObject)" in text
    assert "def wait_(self)" in text
    assert '"wait"' in text
