from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Kind
from codegen.ir.statements import TypeStatement
from codegen.link.bases import in_cycles
from tests.factories.names import name
from tests.factories.stated import found, linked, method, type_


def errors(*types: TypeStatement) -> list[str]:
    diagnostics = Diagnostics()
    linked(*types, diagnostics=diagnostics)
    return [code for code, severity, _ in found(diagnostics) if severity == "error"]


def test_a_type_that_extends_itself() -> None:
    assert errors(type_("shop.Cart", base="shop.Cart")) == ["base-cycle"]


def test_types_that_extend_each_other() -> None:
    types = [type_("shop.A", base="shop.B"), type_("shop.B", base="shop.C"), type_("shop.C", base="shop.A")]
    assert errors(*types) == ["base-cycle"] * 3


def test_what_extends_a_type_of_a_cycle_is_not_itself_at_fault() -> None:
    diagnostics = Diagnostics()
    api = linked(type_("shop.A", base="shop.A"), type_("shop.B", base="shop.A"), diagnostics=diagnostics)
    assert [code for code, _, _ in found(diagnostics)] == ["base-cycle"]
    assert [each.base for each in api.types] == [None, name("shop.A")]


def test_a_base_of_another_kind() -> None:
    assert errors(type_("shop.Cart", base="shop.Fault"), type_("shop.Fault", kind=Kind.FAULT)) == [
        "base-kind"
    ]


def test_an_undocumented_base_cannot_be_of_two_kinds() -> None:
    types = [
        type_("shop.Cart", base="shop.Unseen"),
        type_("shop.Till", kind=Kind.MANAGED, base="shop.Unseen"),
    ]
    assert errors(*types) == ["base-kind"]


def test_an_enum_extends_nothing() -> None:
    types = [type_("shop.State", kind=Kind.ENUM, base="shop.Mood"), type_("shop.Mood", kind=Kind.ENUM)]
    assert errors(*types) == ["base-kind"]


def test_only_faults_are_raised() -> None:
    till = type_("shop.Till", method("Pay", raises=["shop.Cart"]), kind=Kind.MANAGED)
    assert errors(till, type_("shop.Cart")) == ["raised-kind"]
    assert errors(till, type_("shop.Cart", kind=Kind.FAULT)) == []
    assert errors(till) == []


def test_a_long_cycle_is_shown_by_its_beginning() -> None:
    diagnostics = Diagnostics()
    linked(*(type_(f"shop.C{i}", base=f"shop.C{(i + 1) % 300}") for i in range(300)), diagnostics=diagnostics)
    assert len(diagnostics) == 300
    assert "shop.C0 → shop.C1 → shop.C2 → shop.C3 → shop.C4 → shop.C5 → …" in next(iter(diagnostics)).message


def test_the_way_into_a_circle_is_not_the_circle() -> None:
    """X extends A, which extends B and B A: of the three, X has done nothing wrong, wherever one begins."""
    for first, second, third in (("X", "A", "B"), ("A", "B", "X"), ("C", "B", "A")):
        way, one, other = f"shop.{first}", f"shop.{second}", f"shop.{third}"
        types = [type_(way, base=one), type_(one, base=other), type_(other, base=one)]
        diagnostics = Diagnostics()
        api = linked(*types, diagnostics=diagnostics)
        told = [each.message for each in diagnostics if each.code == "base-cycle"]
        assert len(told) == 2
        assert not [message for message in told if way in message]
        assert {str(each.name): str(each.base) for each in api.types} == {
            way: one,
            one: "None",
            other: "None",
        }


def test_a_long_way_into_a_circle() -> None:
    bases = {name(f"shop.C{i}"): name(f"shop.C{i + 1}") for i in range(5)} | {
        name("shop.C5"): name("shop.C4")
    }
    assert in_cycles(bases) == {name("shop.C4"), name("shop.C5")}
    assert in_cycles(dict(reversed(bases.items()))) == {name("shop.C4"), name("shop.C5")}


def test_a_type_that_extends_itself_is_no_circle_of_those_that_extend_it() -> None:
    bases = {name("shop.A"): name("shop.A"), name("shop.B"): name("shop.A"), name("shop.C"): name("shop.B")}
    assert in_cycles(bases) == {name("shop.A")}
