"""What whole runs of ``codegen generate`` cost: the first, one that finds nothing changed, one after an edit.

Beside them stand, from the same minutes, a Python that does nothing, and what docutils alone needs for the
RST half of the documents. The runs have a cache of their own.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from codegen.cache.runs import OFF_EVERYWHERE
from codegen.program.cache_home import VARIABLE
from tools.bench.process import Command, medians
from tools.bench.reading import REFERENCE, ROOT, Case

FEW, MANY = 3, 21
"""Rounds, and rounds of what takes next to no time."""
_BELOW_TITLE = "==\n  "
_CODE = "import sys; from codegen.__main__ import main; sys.argv[0] = 'codegen'; main()"


class Project:
    """Documents that may be edited, and runs that make a package of them.

    Args:
        documents: The folder to copy, with ``rst`` and ``md``.
        home: Takes the copy, the cache and the package.
    """

    def __init__(self, documents: Path, home: Path) -> None:
        self._home = home
        self._folders = [home / part for part in ("rst", "md")]
        for folder in self._folders:
            shutil.copytree(documents / folder.name, folder)
        self._edits = 0
        os.environ.pop(OFF_EVERYWHERE, None)
        os.environ[VARIABLE] = str(home / "cache")

    def generate(self, name: str) -> Command:
        """Make the package."""
        sources = [str(folder) for folder in self._folders]
        options = ["--facts", "bundled", "-o", str(self._home / "out")]
        return Command(name, [sys.executable, "-c", _CODE, "generate", *sources, *options], ROOT)

    def forget(self) -> None:
        """Remove what runs have kept."""
        shutil.rmtree(self._home / "cache", ignore_errors=True)

    def edit(self) -> None:
        """Change a sentence of one document, another each time."""
        texts = {path: path.read_text("utf-8") for path in sorted(self._folders[0].rglob("*.rst"))}
        described = [path for path, text in texts.items() if _BELOW_TITLE in text]
        path = described[self._edits * 101 % len(described)]
        edited = f"{_BELOW_TITLE}Edited {self._edits} times. "
        path.write_text(texts[path].replace(_BELOW_TITLE, edited, 1), "utf-8")
        self._edits += 1


def measure(name: str, documents: Path) -> None:
    """Print what runs on some documents cost."""
    parse = Case("docutils", (documents / "rst",)).run().seconds
    with tempfile.TemporaryDirectory() as home:
        project = Project(documents, Path(home))
        cold, nothing, one = map(project.generate, ("cold", "nothing changed", "one changed"))
        (first,) = medians([replace(cold, before=project.forget)], FEW)
        idle, same = medians([Command("idle", [sys.executable, "-c", "pass"], ROOT), nothing], MANY)
        (edited,) = medians([replace(one, before=project.edit)], FEW)
    for command, spent in ((cold, first), (nothing, same), (one, edited)):
        print(
            f"{name}: {command.name + ':':<16} {spent.cpu / idle.cpu:6.1f} x python -c pass, "
            f"{spent.cpu / parse:5.2f} x docutils' bare parse of the RST half"
            f"   ({spent.cpu:.2f} s of processors, {spent.peak:.0f} MB)"
        )
    print(f"{name}: one changed costs {edited.cpu - same.cpu:.2f} s more than nothing changed")


def main() -> None:
    """Print every row."""
    measure("spec", ROOT / "spec")
    if REFERENCE.is_dir():
        measure("reference", REFERENCE)


if __name__ == "__main__":
    main()
