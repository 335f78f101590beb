from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Kind
from codegen.link.passes.refuse_members import refuse_members
from tests.factories.stated import draft, found, method, prop, type_, value


@pytest.mark.parametrize(
    ("kind", "kept"),
    [
        (Kind.MANAGED, ["property", "method"]),
        (Kind.DATA, ["property"]),
        (Kind.FAULT, ["property"]),
        (Kind.ENUM, ["value"]),
    ],
)
def test_each_kind_keeps_the_members_it_can_have(kind: Kind, kept: list[str]) -> None:
    diagnostics = Diagnostics()
    cart = type_("shop.Cart", prop("property"), method("method"), value("value"), kind=kind)
    statement = refuse_members(draft(cart), diagnostics).types[0].statement
    names = [each.name for each in statement.properties]
    names += [each.name for each in statement.methods] + [each.name for each in statement.values]
    assert names == kept
    assert found(diagnostics) == [("member-kind", "error", "shop.rst:1")] * (3 - len(kept))
