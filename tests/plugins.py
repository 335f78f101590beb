"""Distributions with plug-ins, as pip would have installed them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import invalidate_caches
from pathlib import Path

import pytest


def install(
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    distribution: str,
    group: str,
    entries: Mapping[str, str],
    modules: Mapping[str, str] | None = None,
) -> None:
    """Put a distribution with entry points, and the modules that it has, where Python finds it.

    Args:
        monkeypatch: Takes it away after the test, with its modules.
        folder: An empty folder, which is put on the path.
        distribution: Its name; the version is 1.0.
        group: The group of the entry points.
        entries: Where each object is (``module:name``) by the name of the plug-in.
        modules: The text of each module by its name.
    """
    lay_out(folder, distribution, group, entries, modules or {})
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    invalidate_caches()
    for name in modules or {}:
        monkeypatch.delitem(sys.modules, name, raising=False)


def lay_out(
    folder: Path, distribution: str, group: str, entries: Mapping[str, str], modules: Mapping[str, str]
) -> None:
    """The files of a distribution; parameters as those of ``install``."""
    information = folder / f"{distribution.replace('-', '_')}-1.0.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", "utf-8"
    )
    points = "".join(f"{name} = {entry}\n" for name, entry in entries.items())
    (information / "entry_points.txt").write_text(f"[{group}]\n{points}", "utf-8")
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
