"""What values of each type look like."""

from __future__ import annotations

import pytest

from codegen.ir.names import Kind
from tests.factories.linked import api, data, enum, failure, managed, opaque, prop, value
from tests.outputs.json_schema.checked import definition, wrong

VALUES: list[tuple[str | None, list[object], list[object]]] = [
    ("boolean", [True], [1, "true", None]),
    ("byte", [-128, 127], [128, -129, 1.5]),
    ("short", [32767], [32768]),
    ("int", [-(2**31)], [2**31, "1"]),
    ("long", [2**63 - 1], [2**63]),
    ("float", [1, 1.5], ["1.5"]),
    ("double", [1e300], [None]),
    ("string", [""], [1]),
    ("anyURI", ["a/b"], [1]),
    ("dateTime", ["2020-02-29T00:00:00+00:00"], [1]),
    ("base64Binary", ["AAA="], [b""]),
    ("TypeName", ["Task"], [{}]),
    ("PropertyPath", ["info.state"], [{}]),
    ("MethodName", ["PowerOnVM_Task"], [{}]),
    ("shop.State", ["open"], ["opened", {"_typeName": "shop.State", "_value": "open"}]),
    ("shop.Empty", ["anything"], [1]),
    ("shop.Cart", [{"_typeName": "ManagedObjectReference", "type": "shop.Cart", "value": "1"}], ["1"]),
    ("vmodl.ManagedObject", [{"_typeName": "ManagedObjectReference", "type": "", "value": ""}], [{}]),
    (
        "shop.Line",
        [{"_typeName": "shop.Line"}, {"_typeName": "shop.Gift"}],
        [{}, {"_typeName": "shop.Bag"}],
    ),
    ("shop.Gift", [{"_typeName": "shop.Gift"}], [{"_typeName": "shop.Line"}]),
    ("shop.Broke", [{"_typeName": "shop.Broke", "msg": "no money"}], [{"_typeName": "shop.Line"}]),
    ("shop.Hidden", [{"_typeName": "shop.More", "x": 1}], [{"x": 1}]),
    ("shop.Mood", ["good"], [1]),
    ("shop.Unknown", [1, {}, "x"], []),
    (None, [1, {}, "x"], []),
    (
        "vmodl.LocalizedMethodFault",
        [
            {
                "_typeName": "LocalizedMethodFault",
                "fault": {"_typeName": "shop.Broke"},
                "localizedMessage": "",
            }
        ],
        [{"_typeName": "shop.Broke"}, {"_typeName": "LocalizedMethodFault"}],
    ),
]
"""Types, each with values of it and others."""


BAG = api(
    data("shop.Bag", *(prop(str(type_), type_, optional=True) for type_, _, _ in VALUES)),
    data("shop.Bags", *(prop(str(type_), type_, array=True, optional=True) for type_, _, _ in VALUES)),
    data("shop.Line"),
    data("shop.Gift", base="shop.Line"),
    enum("shop.State", value("open")),
    enum("shop.Empty"),
    managed("shop.Cart"),
    failure("shop.Broke"),
    opaque("shop.Hidden", Kind.DATA),
    opaque("shop.Mood", Kind.ENUM),
    opaque("shop.Unknown"),
)
"""An API with a property of each of these types, called as its type is."""


@pytest.mark.parametrize(("type_", "valid", "invalid"), VALUES, ids=[str(row[0]) for row in VALUES])
def test_values_by_type(type_: str | None, valid: list[object], invalid: list[object]) -> None:
    name = str(type_)
    for each in valid:
        assert wrong(BAG, {"_typeName": "shop.Bag", name: each}) == []
        assert wrong(BAG, {"_typeName": "shop.Bags", name: [each, each]}) == []
        assert wrong(BAG, {"_typeName": "shop.Bags", name: each}) == [f"{name} type"]
    for each in invalid:
        assert all(error.startswith(name) for error in wrong(BAG, {"_typeName": "shop.Bag", name: each}))
        assert wrong(BAG, {"_typeName": "shop.Bag", name: each})
        assert wrong(BAG, {"_typeName": "shop.Bags", name: [each]})


@pytest.mark.parametrize(
    ("type_", "remark"),
    [
        ("shop.Cart", {"$ref": "#/$defs/managed-object-reference", "x-refers-to": "shop.Cart"}),
        ("shop.Hidden", {"$ref": "#/$defs/undocumented-object", "x-undocumented": "shop.Hidden"}),
        ("shop.Mood", {"type": "string", "x-undocumented": "shop.Mood"}),
        ("shop.Unknown", {"x-undocumented": "shop.Unknown"}),
        ("shop.Line", {"$ref": "#/$defs/shop.Line-or-subtype"}),
        ("shop.Gift", {"$ref": "#/$defs/shop.Gift"}),
        ("int", {"type": "integer", "format": "int32", "minimum": -(2**31), "maximum": 2**31 - 1}),
    ],
)
def test_schemas_by_type(type_: str, remark: dict[str, object]) -> None:
    assert definition(BAG, "shop.Bag")["properties"][type_] == remark
    assert definition(BAG, "shop.Bags")["properties"][type_] == {"type": "array", "items": remark}
