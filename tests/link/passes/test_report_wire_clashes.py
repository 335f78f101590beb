"""Two types of one name on the wire are told of, where one service has both."""

from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction, Derivation, FactEntry, FactValues, Target
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import Statements, TypeStatement, VersionRef
from codegen.link import link
from tests.factories.names import name
from tests.factories.stated import RST, found, type_, value, version

FIRST, SECOND, LATER = (Place("shop.rst", line) for line in (5, 9, 14))
VERSIONS = (
    version("vim.version.version2", "Shop 2", RST, namespace="shop25/2.0"),
    version("crate.version.version1", "Crate 1", RST, namespace="crate/1.0"),
)


def clashing(*types: TypeStatement, facts: tuple[Correction, ...] = ()) -> list[str]:
    diagnostics = Diagnostics()
    link(Statements(types, VERSIONS), facts, diagnostics)
    return [each.message for each in diagnostics if each.code == "wire-clash"]


def same(title: str, place: Place, since: str | None = None) -> TypeStatement:
    kept = VersionRef(since) if since else None
    return type_(title, value("open"), kind=Kind.ENUM, place=place, wire_name="Same", since=kept)


def test_two_enums_that_state_one_wire_name() -> None:
    diagnostics = Diagnostics()
    link(Statements((same("shop.Same", FIRST), same("shop.cart.Same", SECOND))), (), diagnostics)
    assert ("wire-clash", "warning", "shop.rst:9") in found(diagnostics)
    (clash,) = (each for each in diagnostics if each.code == "wire-clash")
    assert clash.message.startswith("shop.cart.Same has the wire name Same, as has shop.Same at shop.rst:5;")
    assert clash.message.endswith("what arrives is taken for shop.Same")


def test_each_type_but_the_first_is_told() -> None:
    types = (same("shop.c.Same", FIRST), same("shop.a.Same", SECOND), same("shop.b.Same", LATER))
    assert [each.split()[0] for each in clashing(*types)] == ["shop.c.Same", "shop.b.Same"]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("vim.Same", "vim.vm.Same", True),
        ("vim.Same", "vmodl.Same", True),  # they travel together
        ("vim.Same", "crate.Same", False),
        ("crate.Same", "crate.box.Same", True),
        ("vmodl.Same", "crate.Same", False),
        ("shop.Same", "store.Same", False),  # no version of either is known
    ],
)
def test_a_service_is_known_by_the_first_part_of_a_name(one: str, other: str, together: bool) -> None:
    assert bool(clashing(same(one, FIRST), same(other, SECOND))) is together


def test_a_version_tells_the_service_of_a_type_in_another_namespace() -> None:
    crate = same("vim.crate.Same", SECOND, since="crate.version.version1")
    assert clashing(same("vim.Same", FIRST), crate) == []
    assert len(clashing(same("crate.Same", FIRST), crate)) == 1


def test_wire_names_that_a_rule_derives_clash_too() -> None:
    """A place inside the facts file would be that of no name; the types are told instead."""
    rule = Derivation(Place("rules.toml"), "wire_name", "a rule")
    types = (type_("shop.Cart", place=FIRST), type_("shop.crate.Cart", place=SECOND))
    (message,) = clashing(*types, facts=(rule,))
    assert message.startswith("shop.crate.Cart has the wire name Cart, as has shop.Cart at shop.rst:5;")
    assert clashing(*types) == []  # without the rule no name is known


def test_an_entry_makes_a_clash_or_ends_one() -> None:
    def entry(wire_name: str) -> FactEntry:
        about = Target(name("shop.cart.Same"))
        return FactEntry(Place("facts.toml", 3), about, FactValues(wire_name=wire_name), "seen")

    types = (same("shop.Same", FIRST), same("shop.cart.Same", SECOND))
    assert clashing(*types, facts=(entry("CartSame"),)) == []
    other = type_("shop.cart.Same", value("open"), kind=Kind.ENUM, place=SECOND)
    assert len(clashing(types[0], other, facts=(entry("Same"),))) == 1
