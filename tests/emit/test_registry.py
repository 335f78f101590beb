"""The registry: which class a name means, where types share one."""

from __future__ import annotations

import ast
import sys
from importlib import import_module
from pathlib import Path
from typing import Any  # a package that is made here is unknown to checkers

import pytest

from codegen.emit import emit
from codegen.emit.builders.tables import registry
from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.ir.model import FIRST_VERSION, Type, Version
from codegen.output.manifest import complete
from codegen.output.writer import write
from codegen.runtime.places import Places
from tests.emit.conftest import forget
from tests.factories.linked import api, data

VERSIONS = (
    Version(FIRST_VERSION, "1.0", "2.0", "vim25/1.0"),
    Version("crate.version.version1", "Crate 1", "1", "crate/1.0"),
)


def classes(*types: Type) -> dict[str, str]:
    """The class that each name means, as ``module.Class``."""
    made = api(*types, versions=VERSIONS)
    view = registry(Context(made, arrange(made, ())))
    places = Places(ast.literal_eval(view.table))
    return {name: f"{module}.{qualname}" for name, (module, qualname) in places.items()}


def test_the_first_by_dotted_name_has_a_shared_wire_name() -> None:
    one, other = data("shop.Aisle", wire_name="Same"), data("shop.Zone", wire_name="Same")
    for types in ((one, other), (other, one)):
        assert classes(*types) == {
            "Same": "shop._aisle.Aisle",
            "shop.Aisle": "shop._aisle.Aisle",
            "shop.Zone": "shop._zone.Zone",
        }


def test_rows_are_in_order_and_one_a_type() -> None:
    made = api(data("shop.Zone", wire_name="Aisle"), data("shop.Aisle"), data("Bag"), versions=VERSIONS)
    rows = ast.literal_eval(registry(Context(made, arrange(made, ()))).table).split("\n")
    assert rows == ["", "Bag _bag", "shop.Aisle shop._aisle", "shop.Zone shop._zone Aisle", ""]


@pytest.mark.parametrize("name", ["", " ", "a bag", "a\n bag\n", "\n", "\u2028", '"""', "\\", "Straße"])
def test_any_wire_name_leads_to_its_type(name: str) -> None:
    assert classes(data("shop.Bag", wire_name=name))[name] == "shop._bag.Bag"


def test_a_package_below_others_finds_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(complete(emit(api(data("shop.Cart")))), tmp_path / "acme" / "deep" / "bindings")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    try:
        runtime: Any = import_module("acme.deep.bindings._runtime")
        assert runtime.find("shop.Cart").__module__ == "acme.deep.bindings.shop._cart"
    finally:
        forget("acme")


def test_a_dotted_name_goes_before_a_wire_name() -> None:
    found = classes(data("shop.Aisle", wire_name="shop.Zone"), data("shop.Zone", wire_name="Zone"))
    assert found["shop.Zone"] == "shop._zone.Zone"


def test_the_api_s_own_service_goes_before_others() -> None:
    found = classes(data("crate.Same", wire_name="Same"), data("vim.Same", wire_name="Same"))
    assert found["Same"] == "vim._same.Same"
    carried = classes(data("crate.Same", wire_name="Same"), data("vmodl.Same", wire_name="Same"))
    assert carried["Same"] == "vmodl._same.Same"
