"""Lazy namespaces, and a whole package under another name with a copy of the runtime."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import codegen.runtime
from tests.runtime import sample
from tests.runtime.sample import base, shop
from tests.runtime.sample._runtime import find

PROBE = """
import sys
before = set(sys.modules)
import corner
def loaded():
    return {name for name in sys.modules if name.startswith("corner.") and "_runtime" not in name}
assert not loaded(), loaded()
from corner import describe, shop
assert loaded() == {"corner.shop"}, loaded()
assert shop.Line.from_dict({"_typeName": "ShopGift", "card": "hi"}) == shop.Gift(card="hi")
assert not any("_cart" in name for name in loaded()), loaded()
assert shop.CartInfo.__module__ == "corner.shop._cart_info"
assert describe("ShopCart") is describe(shop.Cart)
assert [version.name for version in corner.versions()] == ["Shop 1.0", "Shop 2.0", "Shop 2.0"]
foreign = {name.partition(".")[0] for name in set(sys.modules) - before} - {"corner"}
assert foreign <= sys.stdlib_module_names, foreign - sys.stdlib_module_names
"""


def test_names_are_found_and_remembered() -> None:
    assert shop.Line is shop.Line
    assert vars(shop)["Line"] is shop.Line
    assert shop.fault.OutOfStock is vars(shop.fault)["OutOfStock"]
    assert {"Cart", "Line", "fault", "__all__"} <= set(dir(shop))
    assert set(sample.__all__) <= set(dir(sample))
    assert base.Record.__qualname__ == "Record"


def test_types_of_the_whole_service_are_there_by_their_wire_names() -> None:
    assert shop.ShopCartState is shop.CartInfo.State
    assert shop.Record is base.Record
    assert vars(shop)["Record"] is base.Record
    assert "OutOfStock" in dir(shop)
    assert "OutOfStock" not in shop.__all__
    assert not hasattr(base, "ShopCart")


@pytest.mark.parametrize("name", ["Nothing", "_cart_", "__wrapped__"])
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"has no attribute '{name}'") as caught:
        getattr(shop, name)
    assert caught.value.name == name
    assert caught.value.obj is shop


def test_types_are_found_by_dotted_and_by_wire_name() -> None:
    assert find("shop.CartInfo.State") is find("ShopCartState") is shop.CartInfo.State
    assert find("vmodl.ManagedObject") is codegen.runtime.ManagedObject
    assert find("shop.Nothing") is None


def test_a_package_with_its_own_copy_of_the_runtime_needs_only_the_standard_library(tmp_path: Path) -> None:
    origin, copied = Path(sample.__path__[0]), tmp_path / "corner"
    shutil.copytree(origin, copied, ignore=shutil.ignore_patterns("__pycache__", "_runtime"))
    for module in copied.rglob("*.py"):
        module.write_text(module.read_text("utf-8").replace("tests.runtime.sample", "corner"), "utf-8")
    runtime = Path(codegen.runtime.__path__[0])
    shutil.copytree(runtime, copied / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    run = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
