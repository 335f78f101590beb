"""The package of the whole reference, as type checkers and Python see it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.output.manifest import complete
from codegen.output.writer import write
from codegen.outputs.json_schema.document import schema
from tests.checkers import mypy, pyright
from tests.reference import linked, read_whole

IMPORTS = """
import importlib, pkgutil, bindings
names = [each.name for each in pkgutil.walk_packages(bindings.__path__, "bindings.")]
modules = [importlib.import_module(name) for name in names]
spelled = [getattr(module, name) for module in modules for name in dir(module) if not name.startswith("__")]
print(len(names), len(spelled))
"""

CALLED = """
import json
from bindings import describe
from bindings._registry import TYPES
from bindings._runtime import DataObject, Fault, find
found = {name: find(name) for name in TYPES if "." in name}
records = {name: cls for name, cls in found.items() if issubclass(cls, DataObject | Fault)}
called = {}
for name, cls in records.items():
    info = describe(cls)
    if info.documented:
        required = [each.name for each in info.properties.values() if not each.optional]
        called[name] = cls().to_dict()["_typeName"], required
print(json.dumps(called))
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


@read_whole
def test_the_json_schema_calls_types_as_the_package_does_and_requires_the_same(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLED], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    called: dict[str, tuple[str, list[str]]] = json.loads(done.stdout)
    assert len(called) > 2000
    api = linked().api
    assert api is not None
    definitions = schema(api)["$defs"]
    for name, (wire_name, required) in called.items():
        assert definitions[wire_name]["title"] == name
        assert set(definitions[wire_name]["required"]) == {"_typeName", *required}
