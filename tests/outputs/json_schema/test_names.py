"""What types are called in the schema, where that is not plain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.ir.hierarchy import WholeApi
from codegen.ir.model import Opaque, Type, Version
from codegen.outputs.json_schema.names import array_of, wire_names
from tests.factories.linked import VERSIONS, api, data, opaque


def called(*types: Type | Opaque, versions: tuple[Version, ...] = VERSIONS) -> dict[str, str]:
    return {str(name): text for name, text in wire_names(WholeApi(api(*types, versions=versions))).items()}


def test_a_type_without_a_wire_name_has_its_dotted_one() -> None:
    assert called(data("shop.Cart.Line", wire_name="CartLine"), data("shop.Bag")) == {
        "shop.Cart.Line": "CartLine",
        "shop.Bag": "shop.Bag",
    }


def test_of_two_with_one_wire_name_one_has_it_as_in_the_bindings() -> None:
    """The types of the API's own service, which the first version is of, come first."""
    own = Version("vim.version.version1", "1.0", "2.0", "vim25/1.0")
    other = Version("sms.version.version1", "1.0", "1.0", "sms/1.0")
    second = replace(data("sms.Line", wire_name="Line", since=other.id), since_stated=True)
    first = data("vim.Line", wire_name="Line", since=own.id)
    third = data("vim.Other", wire_name="Line", since=own.id)
    assert called(first, second, third, versions=(own, other)) == {
        "vim.Line": "Line",
        "sms.Line": "sms.Line",
        "vim.Other": "vim.Other",
    }


@pytest.mark.parametrize("taken", [data("Line"), opaque("Line")], ids=["documented", "opaque"])
def test_a_dotted_name_goes_before_a_wire_name(taken: Type | Opaque) -> None:
    assert called(taken, data("shop.Cart", wire_name="Line"))["shop.Cart"] == "shop.Cart"


@pytest.mark.parametrize("text", ["any-type", "a/b", "~1", "", "ä"])
def test_what_is_no_name_is_none_on_the_wire(text: str) -> None:
    assert called(data("shop.Bag", wire_name=text)) == {"shop.Bag": "shop.Bag"}


def test_what_is_wrapped_around_faults_has_the_same_name_always() -> None:
    assert called(data("vmodl.LocalizedMethodFault")) == {
        "vmodl.LocalizedMethodFault": "LocalizedMethodFault"
    }


@pytest.mark.parametrize(
    ("item", "name"),
    [("int", "ArrayOfInt"), ("CartLine", "ArrayOfCartLine"), ("shop.Bag", "ArrayOfShop.Bag")],
)
def test_lists_are_called_after_what_is_in_them(item: str, name: str) -> None:
    assert array_of(item) == name
