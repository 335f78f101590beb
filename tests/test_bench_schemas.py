"""The schemas that other generators are measured with say what our IR says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from codegen.ir.model import Api
from codegen.ir.names import Primitive
from tests.factories.linked import api, data, enum, managed, method, param, prop, returns, value
from tools.bench.schemas import Schemas

XS = "{http://www.w3.org/2001/XMLSchema}"


@pytest.fixture(scope="module")
def shop() -> Api:
    return api(
        data("shop.Item", prop("name", text="what <it> is called"), prop("tags", array=True)),
        data("shop.Book", prop("by", "shop.Person", optional=True), base="shop.Item"),
        data("shop.Person"),
        enum("shop.Book.Kind", value("paper"), value("sound")),
        managed("shop.Cart", method("add", param("item", "shop.Item"), returns=returns("shop.Cart"))),
    )


def test_the_xml_schema_has_each_type_and_what_methods_are_given(shop: Api) -> None:
    root = ElementTree.fromstring(Schemas(shop).xml())
    named = [each.get("name") for each in root if each.tag == f"{XS}complexType"]
    assert named == [
        *("ManagedObjectReference", "ShopBook"),
        *("ShopCartadd", "ShopCartaddResponse", "ShopItem", "ShopPerson"),
    ]
    values = [each.get("value") for each in root.iter(f"{XS}enumeration")]
    assert values == ["paper", "sound"]
    bounds = {
        each.get("name"): (each.get("type"), each.get("minOccurs"), each.get("maxOccurs"))
        for each in root.iter(f"{XS}element")
    }
    assert bounds == {
        "name": ("xs:string", None, None),
        "tags": ("xs:string", "0", "unbounded"),
        "by": ("ShopPerson", "0", None),
        "item": ("ShopItem", None, None),
        "returnval": ("ManagedObjectReference", None, None),
    }
    assert [each.text for each in root.iter(f"{XS}documentation")] == ["what <it> is called"]


def test_the_json_schema_is_one_and_its_references_lead_somewhere(shop: Api) -> None:
    schema = Schemas(shop).json()
    Draft202012Validator.check_schema(schema)
    definitions = cast("dict[str, object]", schema["$defs"])
    assert definitions.keys() == {
        "ManagedObjectReference",
        "ShopBook",
        "ShopBookKind",
        "ShopItem",
        "ShopPerson",
    }
    assert set(references(schema)) == {"#/$defs/ShopPerson", "#/$defs/ShopItem"}
    # Any: the library's methods are partly untyped
    validator: Any = Draft202012Validator(schema | {"$ref": "#/$defs/ShopBook"})
    assert validator.is_valid({"name": "a", "tags": ["b"], "by": {}})
    assert not validator.is_valid({"tags": [], "by": {}})


def test_openapi_has_a_path_for_each_method(shop: Api) -> None:
    document = json.loads(json.dumps(Schemas(shop).openapi()))
    ((path, item),) = document["paths"].items()
    assert path == "/ShopCart/{moId}/add"
    assert set(references(item)) == {
        "#/components/schemas/ShopItem",
        "#/components/schemas/ManagedObjectReference",
    }
    assert set(references(document)) <= {
        f"#/components/schemas/{name}" for name in document["components"]["schemas"]
    }


@pytest.mark.parametrize("primitive", Primitive)
def test_each_primitive_has_a_shape_in_both(primitive: Primitive) -> None:
    one = Schemas(api(data("shop.Item", prop("it", primitive))))
    ElementTree.fromstring(one.xml())
    assert "xs:" in one.xml().partition('name="it"')[2]
    Draft202012Validator.check_schema(one.json())


def references(value: object) -> Iterator[str]:
    """Every `$ref` inside of a schema."""
    if isinstance(value, dict):
        for key, item in cast("dict[str, object]", value).items():
            if key == "$ref":
                yield str(item)
            yield from references(item)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from references(item)
