"""A package works under any name and at any place, beside another one with a runtime of its own."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.emit import emit
from codegen.ir.names import TypeName
from codegen.output.manifest import complete
from codegen.output.writer import write
from tests.emit.shop import shop
from tests.factories.linked import VERSIONS, api, data, managed, prop

TWO_AT_ONCE = """
import pickle, sys
import acme.deep.vsphere as ours
import vsphere as theirs
from acme.deep.vsphere import _runtime, describe, shop

assert shop.__name__ == "acme.deep.vsphere.shop"
assert shop.Cart.__module__ == "acme.deep.vsphere.shop._cart"
assert _runtime.find("shop.Cart.Line") is shop.Cart.Line

assert len(ours.versions()) == 3 and len(theirs.versions()) == 1
assert ours.Version is not theirs.Version
assert describe("shop.Cart").name == theirs.describe("shop.Cart").name
assert "Pay_Task" in describe("shop.Cart").methods and not theirs.describe("shop.Cart").methods
assert not issubclass(theirs.shop.Cart, shop.Cart.__mro__[-2])

line = shop.Cart.Line(from_="here")
assert type(pickle.loads(pickle.dumps(line))) is shop.Cart.Line
assert pickle.loads(pickle.dumps(shop.Cart("cart-1"))) == shop.Cart("cart-1") != theirs.shop.Cart("cart-1")
assert repr(shop.Cart("cart-1")) == repr(theirs.shop.Cart("cart-1"))
assert type(shop.Cart.State("unheard")) is shop.Cart.State

homes = {name.rpartition("._runtime")[0] for name in sys.modules if "._runtime" in name}
assert homes == {"acme.deep.vsphere", "vsphere"}, homes
"""
EVERY_MODULE = """
import importlib, pkgutil, sys
root = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(root.__path__, root.__name__ + "."):
    importlib.import_module(module.name)
if root.__name__ != "vsphere":
    assert not [name for name in sys.modules if name.partition(".")[0] == "vsphere"]
"""


def python(code: str, folder: Path, *arguments: str) -> None:
    start = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", start + code, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_two_packages_at_once_share_neither_runtime_nor_tables(tmp_path: Path) -> None:
    write(complete(emit(shop())), tmp_path / "acme" / "deep" / "vsphere")
    other = api(managed("shop.Cart", prop("name")), versions=VERSIONS[:1])
    write(complete(emit(other)), tmp_path / "vsphere")
    python(TWO_AT_ONCE, tmp_path)


@pytest.mark.parametrize("name", ["vsphere", "acme.bindings", "shop", "typing_", "a.b.c.d"])
def test_a_package_can_be_moved_to_any_name(tmp_path: Path, name: str) -> None:
    write(complete(emit(shop())), tmp_path / "before")
    place = tmp_path.joinpath("moved", *name.split("."))
    place.parent.mkdir(parents=True)
    shutil.move(tmp_path / "before", place)
    python(EVERY_MODULE, tmp_path / "moved", name)


def test_types_without_a_namespace_find_each_other_wherever_they_are(tmp_path: Path) -> None:
    case = api(
        data("Line", prop("next", "shop.Cart")),
        data("Other", prop("line", TypeName.parse("Line")), base="Line"),
        data("shop.Cart", prop("line", TypeName.parse("Line")), base="Other"),
        managed("Versions"),
    )
    write(complete(emit(case)), tmp_path / "acme" / "bindings")
    python(
        "import typing\n"
        "from acme.bindings import Line, Other, shop\n"
        "assert issubclass(shop.Cart, Other) and issubclass(Other, Line)\n"
        "assert typing.get_type_hints(shop.Cart)['line'] is Line\n"
        "assert typing.get_type_hints(Line)['next'] is shop.Cart\n",
        tmp_path,
    )


def test_no_file_knows_what_the_package_is_called() -> None:
    imported = {
        module
        for path, text in emit(shop()).items()
        if path.endswith(".py")
        for node in ast.walk(ast.parse(text))
        for module in _absolute(node)
    }
    assert "collections.abc" in imported
    checkers_bring_along = {"typing_extensions"}
    assert {each.partition(".")[0] for each in imported} <= sys.stdlib_module_names | checkers_bring_along


def _absolute(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
