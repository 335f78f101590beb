"""Rare shapes of RST documents, which leave their facts alone."""

from __future__ import annotations

import pytest

from codegen.ir.statements import MethodStatement, PropertyStatement, TypeStatement
from codegen.link.passes.drop_repeats import facts_of
from tests.documents import case, codes, read_text, read_type


def facts(type: TypeStatement) -> object:
    """What the members of a type state but for words."""
    return [_property(each) for each in type.properties], [_method(each) for each in type.methods]


def _property(item: PropertyStatement) -> object:
    return item.name, [facts_of(said) for said in (item.type, item.array, item.optional, item.privilege)]


def _method(item: MethodStatement) -> object:
    returns = item.returns and facts_of(item.returns.type)
    parameters = [(each.name, facts_of(each.type), facts_of(each.since)) for each in item.parameters]
    faults = [raised.type for raised in item.raises]
    return item.name, facts_of(item.since), facts_of(item.privilege), returns, parameters, faults


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("managed_object", "       A name to print."),
        ("managed_object", "   Puts something into the cart."),
        ("managed_object", "       What to put there"),
        ("managed_object", "       if there is none left."),
        ("data_object", "       In cents."),
    ],
)
def test_a_heading_inside_a_text_stands_at_the_margin(name: str, text: str) -> None:
    document = case(name)
    indent = " " * (len(text) - len(text.lstrip()))
    changed = document.replace(f"{text}\n", f"{text}\nWhat comes next\n{indent}More words, as it seems.\n")
    assert changed != document
    statements, found = read_text(changed)
    assert set(codes(found)) == {"unclaimed-line"}
    (type,) = statements.types
    assert facts(type) == facts(read_type(document))


def test_the_text_of_a_fault_can_be_blank() -> None:
    document = case("managed_object")
    type = read_type(document.replace("       if there is none left.\n", "       \n"))
    assert facts(type) == facts(read_type(document))
    assert type.methods[0].raises[0].description is not None


def test_a_method_needs_no_text() -> None:
    document = case("managed_object")
    type = read_type(document.replace("   Puts something into the cart.\n", "   \n"))
    assert facts(type) == facts(read_type(document))
