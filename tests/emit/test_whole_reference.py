"""The package of the whole reference, as type checkers and Python see it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.output.manifest import complete
from codegen.output.writer import write
from tests.checkers import mypy, pyright
from tests.reference import linked, read_whole

IMPORTS = """
import importlib, pkgutil, bindings
names = [each.name for each in pkgutil.walk_packages(bindings.__path__, "bindings.")]
modules = [importlib.import_module(name) for name in names]
spelled = [getattr(module, name) for module in modules for name in dir(module) if not name.startswith("__")]
print(len(names), len(spelled))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    api = linked().api
    assert api is not None
    path = tmp_path_factory.mktemp("whole")
    write(complete(emit(api)), path / "bindings")
    return path


@read_whole
def test_mypy_refuses_nothing(folder: Path, mypy_cache: str) -> None:
    assert mypy(folder, mypy_cache) == {}


@read_whole
def test_pyright_refuses_nothing(folder: Path) -> None:
    assert pyright(folder) == {}


@read_whole
def test_every_module_and_every_name_of_it_is_there(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    modules, names = map(int, done.stdout.split())
    assert modules > 1500
    assert names > 5000
