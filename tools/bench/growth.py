"""Whether twice the documents cost twice: the reference once, twice and four times over, with other names.

A copy has its types in a namespace of its own. Versions, and what stands in ``vmodl``, are the first one's.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from tools.bench.goals import goal
from tools.bench.process import Command, without
from tools.bench.reading import REFERENCE, ROOT

HOME = ROOT / "build" / "growth"
TIMES = (1, 2, 4)
_LINEAR = 1.1
"""What a document may cost of so many more, against one of the reference once."""
_OF_TYPES = re.compile(r"(?<![^\W_])vim(?=\.(?!version\b)|/)")


def renamed(text: str, copy: int) -> str:
    """The text of a document, or its path, with the names of a copy; the first one keeps its own.

    The new names are as long as the old ones, since titles are as long as their underlines.
    """
    return _OF_TYPES.sub(f"vi{copy}" if copy else "vim", text)


def write_copies(folder: Path, times: int) -> int:
    """Put the reference into a folder so many times over.

    Returns:
        How many documents that makes.
    """
    shutil.rmtree(folder, ignore_errors=True)
    count = 0
    for path in sorted([*REFERENCE.glob("rst/**/*.rst"), *REFERENCE.glob("md/*.md")]):
        within = path.relative_to(REFERENCE).as_posix()
        for copy in range(times):
            name = renamed(within, copy)
            if copy and name == within:
                continue
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(renamed(path.read_text("utf-8"), copy), "utf-8")
            count += 1
    return count


def command(folder: Path) -> Command:
    """Generating from a folder of copies."""
    words = (sys.executable, "-m", "codegen", "generate", "docs", "--facts", "bundled", "-o", "out")
    return Command(folder.name, words, folder, before=without(folder / "out"))


def main() -> None:
    """Print what each size costs, by the document and in memory, against the reference once."""
    if not REFERENCE.is_dir():
        print("growth: skipped, ../shared/corpus is absent")
        return
    first: tuple[float, float] | None = None
    for times in TIMES:
        folder = HOME / f"{times}x"
        count = write_copies(folder / "docs", times)
        spent = command(folder).run()
        each, memory = spent.cpu / count, spent.peak / count
        first = first or (each, memory)
        most = max(each / first[0], memory / first[1])
        print(
            f"growth: {times} x the reference: a document {each / first[0]:.2f} x in time,"
            f" {memory / first[1]:.2f} x in memory"
            f"   ({goal(most, _LINEAR)};"
            f" {count} documents, {spent.cpu:.1f} s of processors, {spent.peak:.0f} MB)"
        )


if __name__ == "__main__":
    main()
