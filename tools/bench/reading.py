"""Speed, as ratios against a floor measured in the same run: ``make bench``.

Reading is compared with docutils' and mistune's own bare parse of the same documents, a gated call with the
same call on a newer server's method that needs no gate. Every number is a median.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

import mistune
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser
from docutils.utils import new_document

from codegen.diagnostics import Diagnostics
from codegen.emit import emit
from codegen.ir.names import Form
from codegen.link import link
from codegen.pipeline import run
from codegen.read.forms import detect
from codegen.read.reader import read
from codegen.read.sources import Document, load

ROOT = Path(__file__).parent.parent.parent
REFERENCE = ROOT.parent / "shared" / "corpus"
ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    """The median time of a piece of work."""
    times: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times)


def bare_docutils(documents: list[Document]) -> None:
    """Parse with docutils and nothing else."""
    for document in documents:
        settings = get_default_settings(Parser())
        settings.report_level, settings.halt_level = 5, 6
        Parser().parse(document.text, new_document("bench", settings))


def bare_mistune(documents: list[Document]) -> None:
    """Parse with mistune and nothing else."""
    parse = mistune.create_markdown(renderer=None, plugins=["table"])
    for document in documents:
        parse(document.text)


def reading(name: str, folder: Path, step: int) -> None:
    """Compare reading with the libraries' own parse, over every step-th document of a folder."""
    documents = load([folder.as_posix()], Diagnostics())[::step]
    by_form = {form: [d for d in documents if detect(d.text) is form] for form in (Form.RST, Form.MARKDOWN)}
    for form, bare in ((Form.RST, bare_docutils), (Form.MARKDOWN, bare_mistune)):
        chosen = by_form[form]
        if not chosen:
            continue
        floor = seconds(partial(bare, chosen))
        ours = seconds(partial(_read, chosen))
        each = ours / len(chosen) * 1e3
        print(
            f"{name}: read {form}: {ours / floor:5.2f} x the bare parse"
            f"   ({each:.2f} ms a document, {len(chosen)} documents)"
        )


def _read(documents: list[Document]) -> None:
    read(documents, Diagnostics())


def emitting() -> None:
    """Say what linking and emitting cost, against reading the same documents."""
    paths = [(ROOT / "spec" / part).as_posix() for part in ("rst", "md", "flat")]
    facts = [(ROOT / "spec" / "facts").as_posix()]
    found = run(paths, facts, Diagnostics())
    assert found.api is not None
    api = found.api
    floor = seconds(lambda: read(load(paths, Diagnostics()), Diagnostics()))
    linked = seconds(lambda: link(found.statements, found.facts, Diagnostics()))
    emitted = seconds(lambda: emit(api))
    print(f"spec: link: {linked / floor:5.2f} x reading   ({linked * 1e3:.0f} ms)")
    print(f"spec: emit: {emitted / floor:5.2f} x reading   ({emitted * 1e3:.0f} ms, black included)")


def main() -> None:
    """Print every ratio."""
    reading("spec", ROOT / "spec", 1)
    if REFERENCE.is_dir():
        reading("reference", REFERENCE, 20)
    else:
        print("reference: skipped, ../shared/corpus is absent")
    emitting()


if __name__ == "__main__":
    main()
