"""A head at a wrong column takes nothing from its neighbours: it is read, or it is the one line told of."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from codegen.diagnostics import Severity
from codegen.ir.names import Kind
from codegen.ir.statements import TypeStatement
from codegen.read.outline import SectionLabel
from codegen.read.rst.sections import BODIES
from tests.documents import TYPE_CASES, case, codes, read_text, read_type

SHIFTS = (-4, -3, -2, -1, 1, 2, 3, 4, 8)
_HEAD = re.compile(r" *(?:\S+ \(\[?`[^`]+`_.*\).*|\S+\(.*\):|`[^`]+`_: *|\[?`[^`]+`_\]?:|None)$")
_LABEL = re.compile(r" *(?:since|Privilege|Args|Returns|Raises|privilege):")
_FIELD = re.compile(r" *(?::[a-z ]+:|\*\*deprecated\*\*)")


def facts(type: TypeStatement) -> object:
    """Names and kinds; a member that another one swallowed is missing."""
    methods = [
        (each.name, [p.name for p in each.parameters], [f.type for f in each.raises], each.since is not None)
        for each in type.methods
    ]
    kind = type.kind.value if type.kind else None
    base = type.base.value if type.base else None
    properties = [(each.name, each.privilege is not None) for each in type.properties]
    values = [each.name for each in type.values]
    return kind, base, type.since is not None, type.deprecated is not None, properties, methods, values


def shifted(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    lines = text.split("\n")
    for at, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if pattern.match(line) and not (at + 1 < len(lines) and lines[at + 1].startswith(("--", "=="))):
            for by in SHIFTS:
                if indent + by >= 0:
                    moved = " " * (indent + by) + line.lstrip()
                    yield at + 1, "\n".join([*lines[:at], moved, *lines[at + 1 :]])


@pytest.mark.parametrize("pattern", [_HEAD, _LABEL, _FIELD], ids=["heads", "labels", "fields"])
@pytest.mark.parametrize("name", TYPE_CASES)
def test_at_a_wrong_column(name: str, pattern: re.Pattern[str]) -> None:
    text = case(name)
    expected = facts(read_type(text))
    for line, changed in shifted(text, pattern):
        statements, found = read_text(changed)
        errors = [each for each in found if each.severity is Severity.ERROR]
        if errors:
            assert [each.place.line for each in found] == [line], (changed.split("\n")[line - 1], found)
        else:
            assert facts(statements.types[0]) == expected, changed.split("\n")[line - 1]


@pytest.mark.parametrize("indent", [1, 2, 4, 7])
def test_an_enum_value_that_is_indented(indent: int) -> None:
    text = case("enum")
    type = read_type(text.replace("\nopen\n", f"\n{' ' * indent}open\n"))
    assert [value.name for value in type.values] == ["paid", "open", "None"]
    assert facts(type) == facts(read_type(text))


def test_what_is_half_a_fault() -> None:
    head, _, _ = case("fault").partition("    wanted")
    statements, found = read_text(head.replace("    :extends:\n\n        `", "    :extends: `"))
    assert codes(found) == ["bad-field"]
    assert not read_text(head)[1]
    assert statements.types[0].kind is not None


@pytest.mark.parametrize("stray", [" shop.Cart", "\n      Throws:"])
def test_of_two_values_that_of_the_other_kinds_layout_is_told_of(stray: str) -> None:
    """A fault writes what it extends on a line below, so what stands before that is one too many."""
    text = case("fault").replace("    :extends:\n\n", f"    :extends:{stray}\n\n")
    (found,) = read_text(text)[1]
    lines = text.split("\n")
    assert (found.code, lines[found.place.line - 1]) == ("bad-field", f"    :extends:{stray}".split("\n")[-1])
    extends = ":extends: shop.Record_\n"
    text = case("data_object").replace(extends, f"{extends}  `shop.Person`_\n")
    (found,) = read_text(text)[1]
    assert (found.code, text.split("\n")[found.place.line - 1]) == ("bad-field", "  `shop.Person`_")


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "line"),
    [
        ("data_object", "Attributes:", "Attribute:", "unknown-section", 21),
        ("data_object", "Attributes:\n", "", "unknown-section", 21),
        ("data_object", "Attributes:\n", "Notes\n-----\n  Words.\n\nAttributes:\n", "unknown-section", 21),
        ("data_object", "optional):", "optional)", "bad-property", 25),
        ("managed_object", "Attributes\n----------\n", "Attributes\n", "broken-heading", 37),
        ("managed_object", "Attributes\n----------\n", "Attributes\n-----\n", "broken-heading", 38),
        ("managed_object", "Methods\n-------\n", "", "unknown-section", 51),
        ("managed_object", "Methods\n-------\n", "Method\n-------\n", "unknown-section", 49),
        ("managed_object", "  Args:\n    item", "    item", "cut-off", 63),
        (
            "managed_object",
            "  Privilege:\n               dynamic",
            "  Privileg:\n               dynamic",
            None,
            95,
        ),
        ("managed_object", "Find(words):", "Find(words)", "method-without-signature", 91),
        ("managed_object", "Find(words):", "  Find(words)", "unknown-field", 91),
        ("managed_object", "   Looks for things.", "Looks", "unknown-field", 92),
        ("enum", "values:\n--------", "values:", "broken-heading", 15),
    ],
)
def test_one_cause_is_one_error(name: str, old: str, new: str, code: str | None, line: int) -> None:
    text = case(name)
    assert old in text
    found = read_text(text.replace(old, new, 1))[1]
    assert [(each.code, each.place.line) for each in found] == [(code or "unknown-field", line)]


def test_each_kind_has_its_sections() -> None:
    assert {kind for kind, _ in BODIES.values()} == {Kind.MANAGED, Kind.DATA, Kind.ENUM}
    assert {label for _, label in BODIES.values()} <= set(SectionLabel)
