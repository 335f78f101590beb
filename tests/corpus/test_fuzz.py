"""Whatever becomes of a document, it is read or refused: no traceback, no hang, no more memory than stated.

The bounds: a byte of a hostile document takes at most ``TIMES`` as long as a byte of one of ours (what grows
with the square of a document's length takes longer); and reading one takes at most ``BYTES`` of memory
for each byte of it, or ``LEAST``.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.diagnostics.lint_report import as_text
from codegen.link import link
from codegen.read.reader import Reading, read
from codegen.read.sources.decoding import decode
from tests.corpus.mutations import mutated
from tests.documents import CASE_NAMES, case, corpus, flattened

BYTES = 1000
LEAST = 4_000_000
TIMES = 20
"""Five times what the worst document took: this tells a hang from an end, and is no measure of speed."""


@cache
def own() -> list[str]:
    texts = [case(name, ending) for name in CASE_NAMES for ending in ("rst", "md")]
    return [*texts, *(flattened(case(name)) for name in CASE_NAMES)]


@cache
def reference() -> list[str]:
    texts = [each.text for ending in ("rst", "md") for each in corpus(ending, 20)]
    return [text for text in texts if len(text) < 30_000]


def survive(*texts: str) -> Reading:
    """Read, link and report documents as ``codegen lint`` does."""
    diagnostics = Diagnostics()
    found = [
        decode(f"document{number}", text.encode(errors="replace"), diagnostics)
        for number, text in enumerate(texts)
    ]
    documents = [document for document in found if document]
    reading = read(documents, diagnostics)
    if not diagnostics.failed:
        link(reading.statements, (), diagnostics)
    assert as_text(diagnostics)
    said = {each.path: sum(1 for line in each.text.split("\n") if line.strip()) for each in documents}
    for page in reading.pages:
        if str(page.form) != "flat":
            assert sum(lines for _, lines in page.claims) == said[page.path]
    return reading


@given(data=st.data())
@settings(max_examples=100)
def test_our_own_documents_after_mishaps(data: st.DataObject) -> None:
    survive(*data.draw(st.lists(mutated(own()), min_size=1, max_size=2)))


@given(data=st.data())
@settings(max_examples=60)
def test_the_reference_after_mishaps(data: st.DataObject) -> None:
    survive(data.draw(mutated(reference())))


@pytest.mark.whole
@given(data=st.data())
@settings(max_examples=500)
def test_the_reference_after_many_mishaps(data: st.DataObject) -> None:
    survive(data.draw(mutated(reference())))


def rst(text: str) -> str:
    return case("data_object").replace("In cents.", text)


def rst_header(text: str) -> str:
    return case("managed_object").replace("Stays until it is paid.", text)


def flat(text: str) -> str:
    return flattened(rst(text))


def markdown(text: str) -> str:
    return case("data_object", "md").replace("In cents.", text)


FORMS = {"rst": rst, "rst header": rst_header, "flat": flat, "markdown": markdown}
RUNS = "*_|`[]()<>&#\\:.~^'\"-+={}!\u202e\ufeff"
PARTS = [
    *(
        "`a`_ ",
        "`a`_",
        "a_ ",
        "`a ",
        "**a** ",
        "[a](",
        "[a](b.md) ",
        "[a](<b",
        "<b>",
        "<ul><li>",
        "<!--",
        "&#",
    ),
    *(".. _a: b ", ":a: b ", "a (`b`_): ", "a(b): ", "Privilege: Args: ", "Returns: ", "| a "),
]


def each(line: str, count: int) -> str:
    return "".join(line.format(number) for number in range(count))


LINES: dict[str, Callable[[int], str]] = {
    "bullets": lambda n: rst("x\n" + "        * y\n" * n),
    "lines": lambda n: rst("x\n" + "       y\n" * n),
    "steps": lambda n: rst("x\n" + "         a\n       b\n" * (n // 2)),
    "targets": lambda n: each(".. _shop.T{}: T.rst\n\n", n) + rst("x"),
    "targets to targets": lambda n: "".join(f".. _t{i}: t{i + 1}_\n\n" for i in range(n)) + rst("x"),
    "properties": lambda n: rst("x\n" + each("    p{} (`str`_):\n\n", n)),
    "titles": lambda n: rst("x") + "T\n=====\n\nT\n-----\n\n" * (n // 4),
    "faults": lambda n: case("managed_object") + each("\n    `shop.F{}`_:\n       x\n", n // 2),
    "rows": lambda n: case("data_object", "md").rstrip("\n") + each("\n| p{} | int | | | x |", n),
    "columns": lambda n: markdown("x") + f"\n|{' a |' * n}\n|{'-|' * n}\n|{' a |' * n}\n",
    "headings": lambda n: markdown("x") + "\n### H" * n,
    "words": lambda n: markdown("x").replace("One thing", "\n".join(["word"] * n)),
}


def seconds(text: str) -> float:
    start = time.process_time()
    survive(text)
    return time.process_time() - start


@cache
def usual() -> float:
    """The seconds that a byte of our own documents takes, on this machine and now."""
    texts = own()
    return min(sum(map(seconds, texts)) for _ in range(3)) / sum(map(len, texts))


def ends(text: str) -> None:
    limit = TIMES * usual() * len(text)
    taken = [seconds(text)]
    while taken[-1] > limit and len(taken) < 3:  # the machine may be busy
        taken.append(seconds(text))
    assert min(taken) <= limit, f"{len(text)} characters take {taken} seconds"


def in_a_line(part: str, form: str, size: int) -> str:
    return FORMS[form]("x " + part * (size // len(part)))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("part", ["`a`_ ", "a_ ", "[a](<b", "<ul><li>", "a(b): ", "&#", "*", "["])
def test_a_line_ends(part: str, form: str) -> None:
    ends(in_a_line(part, form, 20_000))


@pytest.mark.whole
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("part", [*(char * 16 for char in RUNS), *(f"{char} " for char in RUNS), *PARTS])
def test_a_long_line_ends(part: str, form: str) -> None:
    ends(in_a_line(part, form, 100_000))


@pytest.mark.parametrize("name", LINES)
def test_many_lines_end(name: str) -> None:
    ends(LINES[name](1_500))


@pytest.mark.whole
@pytest.mark.parametrize("name", LINES)
def test_very_many_lines_end(name: str) -> None:
    ends(LINES[name](20_000))


def takes(text: str) -> int:
    tracemalloc.start()
    try:
        survive(text)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("part", ["`a`_ ", "a_ ", "<b>", ":a: b "])
def test_memory_grows_with_the_length_of_a_line(part: str, form: str) -> None:
    text = FORMS[form](part * (6_000 // len(part)))
    assert takes(text) < LEAST + BYTES * len(text)


@pytest.mark.parametrize("name", LINES)
def test_memory_grows_with_the_number_of_lines(name: str) -> None:
    text = LINES[name](700)
    assert takes(text) < LEAST + BYTES * len(text)


@pytest.mark.whole
@pytest.mark.parametrize("part", ["word ", "`", "[", "<b>", "*"])
@pytest.mark.parametrize("form", FORMS)
def test_a_line_of_a_megabyte_ends(form: str, part: str) -> None:
    ends(in_a_line(part, form, 1_000_000))
