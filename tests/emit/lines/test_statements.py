"""Statements that are too long for a line, against black: with names of any length, at any depth."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.emit import literals
from codegen.emit.format import formatted
from codegen.emit.lines.statements import statement
from codegen.emit.lines.width import INDENT
from tests.emit.any_api import names

Code = st.SearchStrategy[str]


def filled(template: str, *fields: Code) -> Code:
    return st.tuples(*fields).map(lambda found: template.format(*found))


def listed(items: Code, least: int = 0) -> Code:
    return st.lists(items, min_size=least, max_size=5).map(literals.listed)


NAMES = names(95)
DOTTED = st.lists(names(45), min_size=1, max_size=3).map(lambda parts: ".".join(("vim", *parts)))
STRINGS = st.text(max_size=90).map(literals.string)
ITEMS = DOTTED | st.just("object")
HELD = st.one_of(
    ITEMS,
    filled("list[{}]", ITEMS),
    filled("{} | None", ITEMS),
    filled("_rt.TaskOf[{}]", ITEMS),
    filled("_rt.TaskOf[list[{}] | None]", ITEMS),
)
TAKEN = st.one_of(
    ITEMS, filled("{} | None", ITEMS), filled("{} | str | None", ITEMS), filled("Iterable[{} | str]", ITEMS)
)
PARAMETERS = filled("{}: {}{}", NAMES, TAKEN, st.sampled_from(["", " = None", " = ()", " = _rt.REQUIRED"]))
FLAGS = st.one_of(STRINGS, filled("{}={}", NAMES, STRINGS), filled("optional=True"))
ROWS = filled("_rt.Property({})", listed(FLAGS, 1))
TABLES = st.lists(ROWS, min_size=1, max_size=4).map(literals.table)
TUPLES = st.lists(DOTTED, min_size=1, max_size=4).map(literals.values)
FACTS = st.one_of(FLAGS, filled("properties={}", TABLES), filled("raises={}", TUPLES))
ENTRIES = filled("{}: {}", STRINGS, NAMES | filled("_rt.array({}, {})", STRINGS, NAMES))
CALLS = filled("self._invoke({}, {})", STRINGS, st.sampled_from(["{}", "_arguments"]))

STATEMENTS = {
    "a decorator": filled("@_rt.{}({})", st.sampled_from(["method", "managed"]), listed(FACTS, 1)),
    "a class": filled("class {}({}):", NAMES, listed(DOTTED, 1)),
    "a function": filled("def {}({}) -> {}:", NAMES, listed(PARAMETERS, 1).map("self, {}".format), HELD),
    "one by name": filled("def {}({}) -> {}:", NAMES, listed(PARAMETERS, 1).map("self, *, {}".format), HELD),
    "one of itself alone": filled("def {}(self) -> {}:", NAMES, HELD),
    "a condition": filled("if {}{} and self._rank < 2:", NAMES, st.sampled_from(["", " is not None"])),
    "an import": filled("from .{} import {}", NAMES, NAMES.map("{0} as {0}".format) | listed(NAMES, 1)),
    "an annotation": filled("{}: {}", NAMES, HELD),
    "a field": filled("{}: _rt.Field[{}, {}]", NAMES, HELD, TAKEN),
    "an alias": filled("{} = {}", NAMES, DOTTED | NAMES),
    "a value": filled("{} = {}", NAMES, STRINGS),
    "a result": filled("_result: {} = {}", HELD, CALLS),
    "arguments": filled("_arguments = {{{}}}", listed(ENTRIES)),
    "a call": filled("self._unsupported({}, 2)", STRINGS),
    "a call with a dictionary": filled("self._fill({{{}}})", listed(ENTRIES, 1)),
    "names": filled("__all__ = {}", st.lists(STRINGS, max_size=4).map(literals.table)),
    "a table": filled(
        "TABLE: dict[str, str] = {}",
        st.lists(filled("{}: {}", STRINGS, TUPLES), max_size=4).map(literals.dictionary),
    ),
}


@pytest.mark.parametrize("kind", STATEMENTS)
@settings(max_examples=40)
@given(data=st.data(), depth=st.integers(0, 4))
def test_a_statement_has_the_lines_that_black_gives_it(kind: str, data: st.DataObject, depth: int) -> None:
    code = data.draw(STATEMENTS[kind])
    before = "".join(f"{INDENT * level}class Any:\n" for level in range(depth))
    after = ""
    if code.startswith("@"):
        after = f"{INDENT * depth}class Any:\n"
    if after or code.endswith(":"):
        after += f"{INDENT * (depth + 1)}pass\n"
    lines = "".join(f"{line}\n" for line in statement(code, depth))
    assert before + lines + after == formatted(f"{before}{INDENT * depth}{code}\n{after}")


ITEMS_OF_TABLES = {
    "an entry": filled("{}: {},", STRINGS, STRINGS | TUPLES),
    "a dictionary": filled(
        "{},", st.lists(filled("{}: {}", STRINGS, STRINGS), max_size=4).map(literals.dictionary)
    ),
    "a tuple": filled("{},", st.lists(STRINGS, max_size=4).map(literals.table)),
}


@pytest.mark.parametrize("kind", ITEMS_OF_TABLES)
@settings(max_examples=40)
@given(data=st.data())
def test_an_item_of_a_table_that_has_its_own_line(kind: str, data: st.DataObject) -> None:
    item = data.draw(ITEMS_OF_TABLES[kind])
    opening, closing = ("x = {", "}") if kind == "an entry" else ("f(", ")")
    other = '"": "",' if kind == "an entry" else "None,"
    lines = [opening, *statement(item, 1), INDENT + other, closing]
    assert "".join(f"{line}\n" for line in lines) == formatted("".join([opening, item, other, closing, "\n"]))
