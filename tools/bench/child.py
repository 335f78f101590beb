"""One measurement in a process of its own, so that nothing is warm and its peak of memory is its own.

    python -m tools.bench.child read 1 FOLDER…      every document of the folders, loaded and read
    python -m tools.bench.child link 1 FOLDER…      linking alone, once they are read
    python -m tools.bench.child docutils 4 FOLDER   every fourth one through docutils' bare parse

Time is that of the processor, which other processes disturb least, without imports. It is printed as JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import mistune
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser
from docutils.utils import new_document
from lxml import html

from codegen.diagnostics import Diagnostics
from codegen.link import link
from codegen.read.reader import Reading, read
from codegen.read.sources import Document, load

_STATUS = Path("/proc/self/status")


def bare_docutils(documents: Sequence[Document]) -> None:
    """Parse with docutils and nothing else."""
    for document in documents:
        settings = get_default_settings(Parser())
        settings.report_level, settings.halt_level = 5, 6
        Parser().parse(document.text, new_document("bench", settings))


def bare_mistune(documents: Sequence[Document]) -> None:
    """Parse with mistune and nothing else."""
    parse = mistune.create_markdown(renderer=None, plugins=["table"])
    for document in documents:
        parse(document.text)


def bare_lxml(documents: Sequence[Document]) -> None:
    """Parse pages of HTML with lxml and nothing else."""
    for document in documents:
        html.document_fromstring(document.text)


def ours(documents: Sequence[Document]) -> Reading:
    """Read as the generator does."""
    return read(documents, Diagnostics())


WORK: dict[str, Callable[[Sequence[Document]], object]] = {
    "read": ours,
    "docutils": bare_docutils,
    "mistune": bare_mistune,
    "lxml": bare_lxml,
}


def peak() -> float:
    """The most memory that this process has had, in MB."""
    if _STATUS.exists():  # Linux counts the process that started this one into what getrusage gives
        line = next(line for line in _STATUS.read_text("utf-8").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main(work: str, step: str, *folders: str) -> None:
    """Do one piece of work on every step-th document and print what it cost."""
    floor = peak()
    files = sorted(path for folder in folders for path in Path(folder).rglob("*.*"))
    paths = [path.as_posix() for path in files[int(step) // 2 :: int(step)]]
    start = time.process_time()
    documents = load(paths, Diagnostics())
    if work == "link":
        statements = ours(documents).statements
        start = time.process_time()
        done: object = link(statements, (), Diagnostics())
    else:
        if work != "read":  # loading is part of reading; the libraries are given their texts
            start = time.process_time()
        done = WORK[work](documents)
    seconds = time.process_time() - start
    print(json.dumps({"seconds": seconds, "documents": len(documents), "peak": peak(), "floor": floor}))
    del done  # only now, as a run keeps it


if __name__ == "__main__":
    main(*sys.argv[1:])
