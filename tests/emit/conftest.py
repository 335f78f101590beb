"""Generated packages that tests import."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType

import pytest

from codegen.emit import emit, write
from codegen.ir.model import Api

Importer = Callable[[Api], ModuleType]


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Importer]:
    """Emit an API, write it and import its root package, which is called ``bindings``."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    def make(api: Api) -> ModuleType:
        forget("bindings")
        write(emit(api), tmp_path / "bindings")
        invalidate_caches()
        return import_module("bindings")

    yield make
    forget("bindings")


def forget(package: str, *, runtime: bool = True) -> None:
    """Undo the import of a package, perhaps but for its runtime."""
    for name in list(sys.modules):
        if name.partition(".")[0] == package and (runtime or "_runtime" not in name):
            del sys.modules[name]
