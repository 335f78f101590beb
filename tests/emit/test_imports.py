"""Any API that the layouts can state becomes a package that imports, with every class at its place."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import get_type_hints

import pytest

from codegen.ir.model import Api, Opaque, Type
from codegen.ir.names import Kind
from tests.emit.conftest import Importer, forget
from tests.emit.shop import shop
from tests.factories.linked import (
    SECOND,
    THIRD,
    api,
    data,
    enum,
    failure,
    fault,
    managed,
    method,
    opaque,
    param,
    prop,
    returns,
    value,
)

CASES = {
    "a whole shop": shop(),
    "nothing at all": api(),
    "no versions": api(
        managed("shop.Cart", method("Pay", param("line", "shop.Line"))), data("shop.Line"), versions=()
    ),
    "a lone managed object": api(
        managed(
            "shop.Cart",
            prop("line", "shop.Line"),
            method("Pay", returns=returns("shop.Task")),
            base="shop.Thing",
        ),
        opaque("shop.Line"),
        opaque("shop.Task"),
        opaque("shop.Thing", Kind.MANAGED),
    ),
    "a property declared again": api(
        managed("shop.Base", prop("name"), method("Pay", param("sum", "int"))),
        managed("shop.Cart", prop("name", "int"), method("Pay", returns=returns("int")), base="shop.Base"),
        data("shop.Line", prop("key"), prop("cart", "shop.Cart")),
        data("shop.Other", prop("cart", "shop.Cart", array=True), prop("key", "int"), base="shop.Line"),
    ),
    "an opaque base": api(
        data("shop.Line", prop("key"), base="shop.Item"),
        opaque("shop.Item", Kind.DATA),
        failure("shop.Broke", prop("key"), base="shop.Wrong"),
        opaque("shop.Wrong", Kind.FAULT),
    ),
    "owners without a document": api(data("shop.Cart.Line.Part"), enum("shop.Till.State", value("open"))),
    "properties named like what the code uses": api(
        managed(
            "shop.Cart",
            *(
                prop(name, "shop.Line", array=True)
                for name in ("shop", "list", "property", "type", "self", "super")
            ),
            method(
                "str",
                *(param(name, "string", array=True) for name in ("str", "shop", "self", "Sequence", "value")),
            ),
            method("datetime", returns=returns("dateTime")),
        ),
        data(
            "shop.Line",
            *(prop(name) for name in ("to_dict", "from_dict", "str", "import", "int", "msg", "shop")),
        ),
        failure("shop.Broke", prop("msg"), prop("args"), prop("with_traceback", "shop.Line"), prop("str")),
    ),
    "an enum without values": api(enum("shop.State")),
    "enum values that Python has names for": api(
        enum(
            "shop.State",
            *map(value, ("None", "name", "value", "mro", "title", "known", "in", "x-y", "x_y", "3d", "")),
        )
    ),
    "the same name everywhere": api(
        data("shop.Cart"),
        data("store.Cart"),
        data("shop.cart.Cart", prop("cart", "shop.Cart")),
        data("shop.Cart.Cart"),
    ),
    "names that differ by case or by underscores only": api(
        data("shop.TaskInfo"),
        data("shop.Task_Info"),
        data("shop.taskInfo"),
        data("shop.TASKInfo"),
        data("shop.Taskinfo"),
    ),
    "a type and a namespace of one name": api(
        data("shop.cart"), data("shop.cart.Line"), data("shop.Cart.Line")
    ),
    "namespaces named like the package's own": api(
        data("connect.Line", prop("of", "connect.Line")),
        data("typing.Line"),
        data("rt.Line", prop("rt", "rt.Line")),
        data("builtins.Line", prop("list", "builtins.Line", array=True)),
        data("aux.class.Line"),
        data("bindings.Line"),
    ),
    "types without a namespace": api(
        data("Line", prop("next", "shop.Cart")), data("shop.Cart"), managed("Versions")
    ),
    "a nested type that extends its owner": api(
        data("shop.Cart", prop("key")), data("shop.Cart.Big", base="shop.Cart")
    ),
    "types that extend each other's nested types": api(
        data("shop.Cart", base="shop.Till.Drawer"),
        data("shop.Till", base="shop.Cart.Line"),
        data("shop.Cart.Line"),
        data("shop.Till.Drawer"),
    ),
    "siblings that extend each other's nested types": api(
        data("shop.Cart"),
        data("shop.Cart.A"),
        data("shop.Cart.A.X", base="shop.Cart.B"),
        data("shop.Cart.B", base="shop.Cart.C.Y"),
        data("shop.Cart.C.Y"),
        data("shop.Cart.C", base="shop.Cart.A"),
    ),
    "a deep base that a class body cannot see": api(
        data("shop.Cart.A"), data("shop.Cart.B.C", base="shop.Cart.A"), data("shop.Cart.B")
    ),
    "types nested in an enum": api(
        enum("shop.State", value("open")), data("shop.State.Line", prop("state", "shop.State"))
    ),
    "types nested in the managed root": api(
        opaque("vmodl.ManagedObject", Kind.MANAGED),
        data("vmodl.ManagedObject.Line"),
        managed("shop.Cart", prop("any", "vmodl.ManagedObject"), base="vmodl.ManagedObject"),
    ),
    "a documented managed root": api(
        managed("vmodl.ManagedObject"), managed("shop.Cart", base="vmodl.ManagedObject")
    ),
    "faults nested in what raises them": api(
        managed("shop.Cart", method("Pay", faults=(fault("shop.Cart.Broke"), fault("shop.Till.Shut")))),
        failure("shop.Cart.Broke"),
        managed("shop.Till", method("Open", faults=(fault("shop.Cart.Broke"),))),
        failure("shop.Till.Shut"),
    ),
    "nothing stated": api(
        managed(
            "shop.Cart",
            prop("line", None, array=None, optional=None),
            method(
                "Pay",
                param("sum", None, array=None, optional=None),
                returns=returns(None, array=None, optional=None),
            ),
        ),
        data("shop.Line", prop("key", None, array=None, optional=None)),
    ),
    "versions of every sort": api(
        managed(
            "shop.Cart",
            prop("line", "shop.Line", since=SECOND),
            method(
                "Pay",
                param("a", "int", optional=True),
                param("b", array=True, optional=True, since=THIRD),
                param("c", "shop.Line", since=THIRD),
                since=SECOND,
            ),
        ),
        data("shop.Line", prop("key", since="shop.version.unheard"), since=THIRD),
    ),
    "properties and methods of one name": api(
        managed("shop.Cart", prop("State"), method("State"), method("Pay")),
        enum("shop.Cart.State"),
        managed("shop.Big", prop("Pay"), method("State_"), base="shop.Cart"),
    ),
}


@pytest.fixture(scope="module", params=CASES.values(), ids=list(CASES))
def case(request: pytest.FixtureRequest) -> Api:
    """Each case; of this scope, so that its tests stand together and one process makes its package once."""
    found: Api = request.param
    return found


def test_every_type_imports_and_its_annotations_resolve(case: Api, imported: Importer) -> None:
    package = imported(case)
    for name, cls in _classes(package, case):
        assert package.describe(cls).name == name
        get_type_hints(cls)
        for member in vars(cls).values():
            function = member.fget if isinstance(member, property) else member
            if callable(function) and hasattr(function, "__code__"):
                get_type_hints(function)
        if package.describe(cls).kind in ("data", "fault"):
            assert cls() == cls()


def test_every_type_is_importable_alone(case: Api, imported: Importer) -> None:
    """Whatever is imported first, the order of imports works out."""
    places = _places(imported(case))
    for module in sorted({module for module, _ in places.values()}):
        forget("bindings", runtime=False)
        import_module(f"bindings.{module}")


def test_every_name_of_a_namespace_can_be_had(case: Api, imported: Importer) -> None:
    todo = [imported(case)]
    while todo:
        namespace = todo.pop()
        assert len(set(namespace.__all__)) == len(namespace.__all__)
        for name in namespace.__all__:
            found = getattr(namespace, name)
            if isinstance(found, ModuleType) and name != "simulator":
                todo.append(found)


def test_importing_the_package_loads_no_type(imported: Importer) -> None:
    package = imported(shop())
    loaded = {name for name in sys.modules if name.startswith("bindings.") and "_runtime" not in name}
    assert not loaded - {"bindings._public", "bindings._registry", "bindings._versions"}
    assert package.shop.Cart.__module__ == "bindings.shop._cart"


def test_a_fault_nested_in_what_raises_it_stays_there(imported: Importer) -> None:
    cart = managed("shop.Cart", method("Pay", faults=(fault("shop.Cart.Broke"),)))
    package = imported(api(cart, failure("shop.Cart.Broke")))
    assert package.shop.Cart.Pay.raises == (package.shop.Cart.Broke,)


def test_nested_types_that_python_cannot_nest_stand_beside_their_owner(imported: Importer) -> None:
    package = imported(CASES["a nested type that extends its owner"])
    assert issubclass(package.shop.Cart_Big, package.shop.Cart)
    assert package.describe("shop.Cart.Big").name == "shop.Cart.Big"
    package = imported(CASES["faults nested in what raises them"])
    assert package.shop.Cart.Pay.raises == (package.shop.Cart_Broke, package.shop.Till_Shut)


def _places(package: ModuleType) -> dict[str, tuple[str, str]]:
    return dict(import_module(f"{package.__name__}._registry").TYPES)


def _classes(package: ModuleType, case: Api) -> Iterator[tuple[str, type]]:
    places = _places(package)
    expected: list[Type | Opaque] = [*case.types, *case.opaque]
    for type_ in expected:
        name = str(type_.name)
        if name in places or isinstance(type_, Type):
            module, qualname = places[name]
            found: object = import_module(f"{package.__name__}.{module}")
            for part in qualname.split("."):
                found = getattr(found, part)
            assert isinstance(found, type)
            yield name, found
