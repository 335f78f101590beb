"""The speed of reading, against what docutils alone needs for the RST half of the same documents.

Every number is the median of some rounds that take turns, so that all meet the same noise, and every
measurement is a process of its own. Reading is from the files to statements, both formats in one process.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tools.bench.goals import NONE, goal

ROOT = Path(__file__).parent.parent.parent
REFERENCE = ROOT.parent / "shared" / "corpus"
ROUNDS = 3
SAMPLE = 20
"""One format alone is measured on every so many documents."""
_PAGES = 4
"""Of HTML on every so many, as lxml is done in no time."""
_TIMES, _LINEAR, _MEMORY = 1.5, 1.1, 155
"""Goals: of reading both formats, of one document more, and in MB of reading and linking."""
_BOTH = (("rst", "docutils"), ("md", "mistune"))
"""The formats with the library that reads each."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one measurement found.

    Attributes:
        peak: The most memory of the process, in MB.
        floor: What it had when only the libraries were imported.
    """

    seconds: float
    documents: int
    peak: float
    floor: float

    @property
    def each(self) -> float:
        """Milliseconds for each document."""
        return self.seconds / self.documents * 1e3


@dataclass(frozen=True, slots=True)
class Case:
    """A piece of work of ``child`` on every step-th document of some folders."""

    work: str
    folders: tuple[Path, ...]
    step: int = 1

    def run(self) -> Cost:
        """Measure it once."""
        paths = [folder.as_posix() for folder in self.folders]
        command = [sys.executable, "-m", "tools.bench.child", self.work, str(self.step), *paths]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        return Cost(**json.loads(done.stdout))


def costs(cases: Sequence[Case]) -> list[Cost]:
    """The medians of each case; rounds take turns."""
    rounds = [[case.run() for case in cases] for _ in range(ROUNDS)]
    return [_median(found) for found in zip(*rounds, strict=True)]


def _median(found: Sequence[Cost]) -> Cost:
    return Cost(
        seconds=median(cost.seconds for cost in found),
        documents=found[0].documents,
        peak=median(cost.peak for cost in found),
        floor=median(cost.floor for cost in found),
    )


def whole(name: str, folder: Path) -> None:
    """Print the headline for the documents of a folder, and what grows with their number."""
    rst, both = (folder / "rst",), (folder / "rst", folder / "md")
    bare, read, half, quarter = costs(
        [Case("docutils", rst), Case("read", both), Case("read", both, 2), Case("read", both, 4)]
    )
    linked = Case("link", both).run()
    times, growth, peak = read.seconds / bare.seconds, read.each / quarter.each, max(read.peak, linked.peak)
    print(
        f"{name}: read both formats: {times:.2f} x docutils' bare parse of the RST half"
        f"   ({goal(times, _TIMES)};"
        f" {read.seconds:.1f} s, {read.documents} documents; {bare.seconds:.1f} s, {bare.documents})"
    )
    print(
        f"{name}: a document of all:  {growth:.2f} x one of a quarter"
        f"   ({goal(growth, _LINEAR)};"
        f" all {read.each:.2f} ms, half {half.each:.2f} ms, quarter {quarter.each:.2f} ms)"
    )
    print(
        f"{name}: memory at its peak: {read.peak:.0f} MB reading, {linked.peak:.0f} MB linking"
        f"   ({goal(peak, _MEMORY, ' MB')}; {read.floor:.0f} MB with the libraries only)"
    )
    print(f"{name}: link: {linked.seconds / read.seconds:.2f} x reading   ({NONE}; {linked.seconds:.1f} s)")


def alone(name: str, folder: Path, step: int, parts: Sequence[tuple[str, str]] = _BOTH) -> None:
    """Print what each format alone costs against its library's own parse."""
    for part, library in parts:
        folders = (folder / part,)
        bare, read = costs([Case(library, folders, step), Case("read", folders, step)])
        print(
            f"{name}: read {part} alone: {read.seconds / bare.seconds:.2f} x the bare parse of {library}"
            f"   ({NONE}; {read.each:.2f} ms a document, {read.documents} documents)"
        )


def _releases() -> list[Path]:
    """The folders of the HTML reference."""
    return sorted((REFERENCE / "html").glob("*"))


def main() -> None:
    """Print every ratio."""
    alone("spec", ROOT / "spec", 1)
    if not REFERENCE.is_dir():
        print("reference: skipped, ../shared/corpus is absent")
        whole("spec", ROOT / "spec")
        return
    whole("reference", REFERENCE)
    alone("reference", REFERENCE, SAMPLE)
    alone("reference", REFERENCE, _PAGES, [(f"html/{each.name}", "lxml") for each in _releases()])


if __name__ == "__main__":
    main()
