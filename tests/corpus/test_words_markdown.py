"""A word that gets into any line of a Markdown document is in the output or told of; white space is nothing.

Left out are places whose words are nobody's: the values of attributes in HTML, the label of a version beside
its id (which is what counts), and a page without facts, such as the index.
"""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostic, Diagnostics, Severity
from codegen.diagnostics.report import at_least
from codegen.ir.json_form import to_json
from codegen.link import link
from codegen.read.sources import Document
from tests.documents import CASE_NAMES, case, corpus, read_all

WORD = "Zorro"
LONGEST = 400
NAMELESS = re.compile(r"(?<!^\| )(?!<a name=')<[^<>]*=[^<>]*>|^as of \[[^\]]*\](?=\([^)]*#)")
BORDER = re.compile(r"\b|(?<=\s)|(?=\s)|^|$")
SPACES = [
    "trailing",
    "around",
    "doubled",
    "no-break",
    "leading lines",
    "line ends",
    "line ends twice",
    "tabs",
]


@cache
def documents() -> list[str]:
    """Some documents of the reference and our own; those of each sort of page are among them."""
    found = [case(name, "md") for name in CASE_NAMES]
    found += [
        each.text for at, each in enumerate(corpus("md")) if at % 12 == 0 or "\n| SOAP name" in each.text
    ]
    return [text for text in found if text.count("\n") < LONGEST]


def ir(text: str) -> tuple[str, list[Diagnostic]]:
    """What a document gives, as JSON (nothing where an error forbids it), and what is told of it."""
    reading, found = read_all(Document("document", text))
    api = ""
    if not any(each.severity is Severity.ERROR for each in found):
        linked = Diagnostics()
        result = link(reading.statements, (), linked)
        found = [*found, *linked]
        api = to_json(result)
    return api, at_least(found, Severity.WARNING)


@st.composite
def with_a_word(draw: st.DrawFn) -> tuple[str, int]:
    """A document with a word more, and the line where that is."""
    lines = draw(st.sampled_from(documents())).split("\n")
    at = draw(st.sampled_from([at for at, line in enumerate(lines) if line.strip()]))
    line = lines[at]
    nameless = [range(match.start() + 1, match.end()) for match in NAMELESS.finditer(line)]
    borders = [match.start() for match in BORDER.finditer(line)]
    border = draw(st.sampled_from([b for b in borders if not any(b in span for span in nameless)]))
    lines[at] = f"{line[:border]} {WORD} {line[border:]}"
    return "\n".join(lines), at + 1


def is_told(text: str, line: int) -> bool:
    """Whether the word of a line is in the output, or else something is said about that line."""
    api, found = ir(text)
    # The underline of a title stands below what an error is about.
    return WORD in api or any(each.place.line in (line, line - 1) for each in found)


@given(edited=with_a_word())
@settings(max_examples=200)
def test_a_word_anywhere_is_kept_or_told_of(edited: tuple[str, int]) -> None:
    text, line = edited
    assert is_told(text, line), text.split("\n")[line - 1]


@pytest.mark.whole
@given(edited=with_a_word())
@settings(max_examples=1500)
def test_words_anywhere_are_kept_or_told_of(edited: tuple[str, int]) -> None:
    text, line = edited
    assert is_told(text, line), text.split("\n")[line - 1]


@st.composite
def with_spaces(draw: st.DrawFn) -> tuple[str, str]:
    """A document and the same with other white space."""
    text = draw(st.sampled_from([text for text in documents() if "<pre" not in text]))
    other = text
    kinds = draw(st.lists(st.sampled_from(SPACES), min_size=1, max_size=3, unique=True))
    for kind in sorted(kinds, key=SPACES.index):
        other = spaced(draw, other, kind)
    return text, other


def spaced(draw: st.DrawFn, text: str, kind: str) -> str:
    """A text with more or other white space of one kind."""
    some = set(draw(st.lists(st.integers(0, 60), min_size=1, max_size=8)))
    match kind:
        case "trailing":
            return "\n".join(line + "  " * (at in some) for at, line in enumerate(text.split("\n")))
        case "around":
            return "\n".join(f" {line} " if line else line for line in text.split("\n"))
        case "doubled":
            return "".join(part + " " * (at in some) for at, part in enumerate(re.split("( )", text)))
        case "no-break":
            return "".join("\u00a0" if part == " " else part for part in re.split("( )", text))
        case "leading lines":
            return "\n" * len(some) + text
        case "line ends":
            return text.replace("\n", "\r\n")
        case "line ends twice":
            return text.replace("\r\n", "\n").replace(
                "\n", draw(st.sampled_from(["\n\n", "\r\n\r\n", "\r\r\n"]))
            )
        case _:
            return text.replace(" | ", "\t|\t")


def without_lines(api: str) -> str:
    return re.sub(r'"line": \d+', "", api)


@given(texts=with_spaces())
@settings(max_examples=100)
def test_white_space_changes_nothing(texts: tuple[str, str]) -> None:
    (api, found), (other, also) = map(ir, texts)
    assert [(each.code, each.severity) for each in also] == [(each.code, each.severity) for each in found]
    assert without_lines(other) == without_lines(api)
