"""What whole runs of ``codegen generate`` cost: the first, one that finds nothing changed, and others.

Beside them stand, from the same minutes, a Python that does nothing, and what docutils alone needs for the
RST half of the documents. The runs have a cache of their own.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from codegen.cache.runs import OFF_EVERYWHERE
from codegen.program.cache_home import VARIABLE
from tools.bench.goals import NONE, goal, ratio
from tools.bench.peers import AFTER
from tools.bench.process import Command, medians
from tools.bench.reading import REFERENCE, ROOT, Case

FEW, MANY = 3, 21
"""Rounds, and rounds of what takes next to no time."""
_COLD, _SAME, _ONE = 1.5, 12, 0.6
"""Goals: against docutils' bare parse, against a Python that does nothing, and in seconds."""
_BELOW_TITLE = re.compile(r"(?<===\n  )(?=\w)")
"""Where the first sentence begins, where there is one."""
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
        self._facts = home / "facts"
        self._facts.mkdir()
        self._edits = 0
        self.correct()
        os.environ.pop(OFF_EVERYWHERE, None)
        os.environ[VARIABLE] = str(home / "cache")

    def generate(self, name: str) -> Command:
        """Make the package."""
        sources = [str(folder) for folder in self._folders]
        options = ["--facts", "bundled", "--facts", str(self._facts), "-o", str(self._home / "out")]
        return Command(name, [sys.executable, "-c", _CODE, "generate", *sources, *options], ROOT)

    def forget(self) -> None:
        """Remove what runs have kept."""
        shutil.rmtree(self._home / "cache", ignore_errors=True)

    def edit(self) -> None:
        """Change a sentence of one document, another each time."""
        texts = {path: path.read_text("utf-8") for path in sorted(self._folders[0].rglob("*.rst"))}
        described = [path for path, text in texts.items() if _BELOW_TITLE.search(text)]
        path = described[self._edits * 101 % len(described)]
        edited = _BELOW_TITLE.sub(f"Edited {self._edits} times. ", texts[path], count=1)
        path.write_text(edited, "utf-8")
        self._edits += 1

    def rename(self) -> None:
        """Give a member another name, in both forms of its document."""
        for folder, name in zip(self._folders, ("vim/TaskInfo.rst", "vim.TaskInfo.md"), strict=True):
            text = (folder / name).read_text("utf-8")
            renamed = re.sub(r"\bqueueTime\d*\b", f"queueTime{self._edits}", text)
            (folder / name).write_text(renamed, "utf-8")
        self._edits += 1

    def correct(self) -> None:
        """Let an entry of a facts file say something else."""
        target = "type = 'vim.Task'\nmember = 'CancelTask'"
        says = f"set = {{ privilege = 'Task.Cancel{self._edits}' }}\nreason = 'a measurement'"
        (self._facts / "own.toml").write_text(f"[[fact]]\n{target}\n{says}\n", "utf-8")
        self._edits += 1


def measure(name: str, documents: Path, peer: float | None = None) -> None:
    """Print what runs on some documents cost.

    Args:
        name: What a report calls the documents.
        documents: Their folder.
        peer: The seconds of the fastest of the other generators on the same documents, where they are known.
    """
    parse = Case("docutils", (documents / "rst",)).run().seconds
    with tempfile.TemporaryDirectory() as home:
        project = Project(documents, Path(home))
        cold, nothing, one = map(project.generate, ("cold", "nothing changed", "one changed"))
        others = [
            replace(project.generate("member renamed"), before=project.rename),
            replace(project.generate("facts corrected"), before=project.correct),
        ]
        (first,) = medians([replace(cold, before=project.forget)], FEW)
        idle, same = medians([Command("idle", [sys.executable, "-c", "pass"], ROOT), nothing], MANY)
        edits = [replace(one, before=project.edit), *others]
        one_by_one = medians(edits, FEW)
    large = documents == REFERENCE  # of a few documents, a first run is the start of the program
    begun = goal(first.cpu / parse, _COLD) if large else NONE
    goals = (begun, goal(same.cpu / idle.cpu, _SAME, " x python -c pass"))
    for command, spent, wanted in zip(
        (cold, nothing, *edits), (first, same, *one_by_one), (*goals, *(NONE for _ in edits)), strict=True
    ):
        print(
            f"{name}: {command.name + ':':<16} {spent.cpu / idle.cpu:6.1f} x python -c pass, "
            f"{spent.cpu / parse:5.2f} x docutils' bare parse of the RST half"
            f"   ({wanted}; {spent.cpu:.2f} s of processors, {spent.peak:.0f} MB)"
        )
    more = one_by_one[0].cpu - same.cpu
    print(f"{name}: one changed costs {more:.2f} s more than nothing changed   ({goal(more, _ONE, ' s')})")
    if peer is not None:
        for label, spent in (("nothing", same), ("one", one_by_one[0])):
            found = spent.wall / peer
            said = f"{ratio(found)} what the fastest of the others does"
            print(f"{name}: {label} changed takes {said}   ({goal(found, AFTER)})")


def main(peer: float | None = None) -> None:
    """Print every row.

    Args:
        peer: The seconds of the fastest of the other generators, where they are known.
    """
    measure("spec", ROOT / "spec")
    if REFERENCE.is_dir():
        measure("reference", REFERENCE, peer)


if __name__ == "__main__":
    main()
