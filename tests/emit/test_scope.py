"""The names that a module uses give way to those that it defines, and to those of the templates."""

from __future__ import annotations

import pytest

from codegen.emit.layout import ClassPlace, arrange
from codegen.emit.scope import Scope
from tests.factories.linked import api, data


def spot(name: str) -> ClassPlace:
    """Where a class is."""
    (found,) = arrange(api(data(name)), ()).spots.values()
    return found


def test_what_nothing_is_in_the_way_of_has_its_own_name() -> None:
    scope = Scope(("shop",), ())
    spelled = (scope.builtin("list"), scope.datetime(), scope.iterable(), scope.reference(spot("vim.Cart")))
    assert spelled == ("list", "datetime.datetime", "Iterable", "vim.Cart")
    assert scope.reference(spot("shop.Till")) == "shop.Till"
    assert scope.imports() == (
        "import datetime",
        "from collections.abc import Iterable",
        "",
        "from .. import _runtime as _rt",
        "from .. import shop, vim",
    )


def test_what_a_member_is_in_the_way_of_has_an_alias() -> None:
    scope = Scope(("shop", "deep"), ("list", "datetime", "Iterable", "vim"))
    spelled = (scope.builtin("list"), scope.datetime(), scope.iterable(), scope.reference(spot("vim.Cart")))
    assert spelled == ("_builtins.list", "_datetime.datetime", "_Iterable", "_vim.Cart")
    assert scope.imports() == (
        "import builtins as _builtins",
        "import datetime as _datetime",
        "from collections.abc import Iterable as _Iterable",
        "",
        "from ... import _runtime as _rt",
        "from ... import vim as _vim",
    )


@pytest.mark.parametrize("name", ["rt", "builtins", "package", "arguments", "result"])
def test_no_alias_is_a_name_of_the_templates(name: str) -> None:
    scope = Scope(("shop",), (name,))
    assert scope.reference(spot(f"{name}.Cart")) == f"_{name}_.Cart"
    assert f"from .. import {name} as _{name}_" in scope.imports()


def test_a_type_without_a_namespace_comes_from_the_module_that_has_them() -> None:
    scope = Scope((), ())
    assert scope.reference(spot("Cart")) == "_package.Cart"
    assert scope.imports() == ("from . import _runtime as _rt", "from . import _types as _package")


@pytest.mark.parametrize("name", ["list", "property", "datetime"])
def test_a_namespace_of_a_name_that_code_may_use_has_an_alias(name: str) -> None:
    scope = Scope(("shop",), ())
    assert scope.reference(spot(f"{name}.deep.Cart")) == f"_{name}_.deep.Cart"
    assert scope.builtin("list") == "list"
    assert (scope.datetime(), scope.iterable()) == ("datetime.datetime", "Iterable")
    assert f"from .. import {name} as _{name}_" in scope.imports()
