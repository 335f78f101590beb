"""Packages that are made from documents of our own, for tests of what the one in ``generated/`` lacks."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Collection, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from click.testing import CliRunner

from codegen.cli import main

from .inventory_documents import write

ROOT = Path(__file__).parent.parent.parent


def generate(
    place: Path, name: str, without: Collection[str] = (), bases: Mapping[str, str] = MappingProxyType({})
) -> Path:
    """Make a package with entities, views, searches and alarms.

    Args:
        place: An empty folder.
        name: The name of the package.
        without: Types that get no document, so that the others only refer to them.
        bases: What data objects extend, for those that extend anything.

    Returns:
        The folder that it can be imported from.
    """
    write(place / "documents", without, bases)
    sources = [ROOT / "spec/rst", ROOT / "spec/md", place / "documents"]
    arguments = ["generate", *map(str, sources), "--facts", str(ROOT / "spec/facts"), "--package", name]
    result = CliRunner().invoke(main, [*arguments, "-o", str(place / "out")])
    assert result.exit_code == 0, result.output
    return place / "out"


@contextmanager
def imported(folder: Path, name: str) -> Generator[Any]:  # Any: no checker can see what is made here
    """A package with its simulator, for as long as the context lasts."""
    sys.path.insert(0, str(folder))
    try:
        importlib.import_module(f"{name}.simulator")
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
