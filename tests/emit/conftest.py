"""Generated packages that tests import."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType

import pytest

from codegen.emit import emit
from codegen.ir.model import Api
from codegen.output.manifest import complete
from codegen.output.writer import write

Importer = Callable[[Api], ModuleType]
Written = Callable[[Api], Path]


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """The folder in which the package ``bindings`` of an API stands: one, however often it is asked for.

    What Python has compiled stands there, too, so that only the first import of a package has to compile it.
    """

    @cache
    def make(api: Api) -> Path:
        folder = tmp_path_factory.mktemp("api")
        write(complete(emit(api)), folder / "bindings")
        return folder

    return make


@pytest.fixture
def imported(written: Written, monkeypatch: pytest.MonkeyPatch) -> Iterator[Importer]:
    """Emit an API and import the root package, which is called ``bindings``."""
    path = sys.path

    def make(api: Api) -> ModuleType:
        forget("bindings")
        monkeypatch.setattr(sys, "path", [str(written(api)), *path])
        invalidate_caches()
        return import_module("bindings")

    yield make
    forget("bindings")


def forget(package: str, *, runtime: bool = True) -> None:
    """Undo the import of a package, perhaps but for its runtime."""
    for name in list(sys.modules):
        if name.partition(".")[0] == package and (runtime or "_runtime" not in name):
            del sys.modules[name]
