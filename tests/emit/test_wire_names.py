"""Wire names as attributes of namespaces: those of a service, in the namespace that it is called after."""

from __future__ import annotations

import sys

from codegen.emit import wire_names
from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.ir.model import FIRST_VERSION, Api, Opaque, Type, Version
from codegen.ir.names import Kind
from tests.emit.conftest import Importer
from tests.factories.linked import api, data, enum, managed, opaque, prop, value

VERSIONS = (
    Version(FIRST_VERSION, "1.0", "2.0", "vim25/1.0"),
    Version("crate.version.version1", "Crate 1", "1", "crate/1.0"),
)


def found(*types: Type | Opaque) -> dict[str, dict[str, str]]:
    """What each namespace has: wire names, and the dotted names of their types."""
    made = api(*types, versions=VERSIONS)
    names = wire_names.of_namespaces(Context(made, arrange(made, ())))
    return {
        ".".join(path): {name: str(spot.entity.name) for name, spot in each.items()}
        for path, each in names.items()
    }


def test_a_namespace_has_the_types_of_its_service_wherever_they_stand() -> None:
    assert found(
        managed("vim.Cart"),
        data("vim.Cart.Line", wire_name="CartLine"),
        data("vim.bag.Bag", wire_name="BagOfCart"),
        data("vmodl.Record", wire_name="Record"),
        data("crate.Crate.Side", wire_name="CrateSide"),
        opaque("vmodl.ManagedObject", Kind.MANAGED),
        opaque("vim.Till", Kind.MANAGED),
    ) == {
        "vim": {
            "BagOfCart": "vim.bag.Bag",
            "CartLine": "vim.Cart.Line",
            "ManagedObject": "vmodl.ManagedObject",
            "Record": "vmodl.Record",
        },
        "crate": {"CrateSide": "crate.Crate.Side"},
    }


def test_a_documented_name_of_the_namespace_wins() -> None:
    assert found(
        data("vim.Bag", wire_name="Other"),
        data("vim.shop.Bag", wire_name="Bag"),
        data("vim.shop.Lid", wire_name="shop"),
    ) == {"vim": {"Other": "vim.Bag"}}


def test_the_first_by_dotted_name_has_a_shared_wire_name() -> None:
    assert found(data("vim.b.Bag", wire_name="Same"), data("vim.a.Bag", wire_name="Same")) == {
        "vim": {"Same": "vim.a.Bag"}
    }
    assert found(data("vim.b.Bag", wire_name="Same"), data("crate.a.Bag", wire_name="Same")) == {
        "vim": {"Same": "vim.b.Bag"},
        "crate": {"Same": "crate.a.Bag"},
    }


def test_what_python_cannot_spell_or_the_module_needs_is_left_out() -> None:
    names = ("class", "x-y", "_hidden", "TYPE_CHECKING", "3d", "self")
    assert found(*(data(f"vim.a.Bag{n}", wire_name=name) for n, name in enumerate(names))) == {}


def sample() -> Api:
    return api(
        data("shop.Cart.Line", prop("key"), wire_name="CartLine"),
        data("shop.bag.Bag", wire_name="vmodl"),
        data("shop.a.Record", wire_name="shop"),
        data("shop.Lone", wire_name="dict"),
        enum("shop.Till.State", value("open")),
        data("shop.b.Cart", wire_name="Cart"),
        data("shop.Knot", prop("key"), wire_name="Other"),
        data("shop.Knot.Big", base="shop.Knot", wire_name="KnotBig"),
    )


def test_emitted_names_lead_to_the_classes_and_load_none_before(imported: Importer) -> None:
    package = imported(sample())
    shop = package.shop
    loaded = {name for name in sys.modules if name.startswith("bindings.shop.")}
    assert loaded == set()
    assert shop.CartLine is shop.Cart.Line
    assert loaded | {"bindings.shop._wire_names", "bindings.shop._cart"} == {
        name for name in sys.modules if name.startswith("bindings.shop.")
    }
    assert shop.KnotBig is shop.Knot_Big
    assert shop.vmodl is shop.bag.Bag
    assert shop.shop is shop.a.Record
    assert shop.dict is shop.Lone
    assert shop.Cart.__qualname__ == "Cart"
    assert shop.Cart.Line.__qualname__ == "Cart.Line"
