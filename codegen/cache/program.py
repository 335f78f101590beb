"""Which program runs: its own files by their content, its libraries by their versions."""

from __future__ import annotations

import os
import sys

import codegen
from codegen.cache import observed

HOME = os.path.dirname(os.path.abspath(codegen.__file__))
_BESIDE = ("templates",)
"""Folders that stand beside the package in a checkout; elsewhere they are in it."""
_METADATA = (".dist-info", ".egg-info", ".egg-link")


def files() -> list[observed.Observation]:
    """The program's own files.

    Raises:
        UnobservableError: It runs from an archive, or cannot be read.
    """
    beside = (os.path.join(os.path.dirname(HOME), name) for name in _BESIDE)
    folders = [HOME, *(folder for folder in beside if os.path.isdir(folder))]
    return [observed.tree(folder, endings=_SOURCES) for folder in folders]


_SOURCES = (".py", ".toml", ".json", ".jinja")


def libraries() -> list[str]:
    """Everything that is installed where Python looks for modules, with its version; and Python itself."""
    found = [sys.version, sys.executable, *sys.path]
    for folder in sys.path:
        try:
            found += sorted(name for name in os.listdir(folder or ".") if name.endswith(_METADATA))
        except OSError:  # an archive, or nothing at all
            continue
    return found
