"""Whatever a generated object becomes as plain data is valid; what the documents do not allow is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vsphere import Byte, Float, Long, Short, describe, vim
from vsphere._runtime import DataObject, Fault, ManagedObject, find

from codegen.outputs.json_schema.names import TYPE
from tests.outputs.json_schema.checked import definition, spec, wrong
from tests.test_every_class import FAST, INTEGERS, PRIMITIVES, SLOW, TEXT

DEEPEST = 2
Record = DataObject | Fault


def class_of(name: str) -> type[Record]:
    cls = find(name)
    assert cls is not None
    assert issubclass(cls, Record)
    return cls


CLASSES = [name for name in FAST if issubclass(find(name) or object, Record)]
HEIRS = {name: [each for each in CLASSES if issubclass(class_of(each), class_of(name))] for name in CLASSES}
MEMBERS: list[object] = [*vim.TaskInfo.State, vim.Task("task-1"), vim.fault.NotFound()]
ONE = st.sampled_from(MEMBERS) | st.binary(max_size=3) | PRIMITIVES["dateTime"] | PRIMITIVES["anyType"]
NUMBERS = (
    st.builds(Byte, INTEGERS["byte"])
    | st.builds(Short, INTEGERS["short"])
    | st.builds(Long, INTEGERS["long"])
)
ANYTHING = ONE | NUMBERS | st.builds(Float, PRIMITIVES["float"]) | st.lists(ONE, max_size=2)


@cache
def values(type_name: str, depth: int) -> st.SearchStrategy[object]:
    """Values of a documented type that documents list: no members of enums that only newer servers know."""
    if type_name == "anyType":
        return ANYTHING
    if type_name in PRIMITIVES:
        return PRIMITIVES[type_name]
    cls = find(type_name)
    assert cls is not None, type_name
    if issubclass(cls, Enum):
        return st.sampled_from([*cls]) if len(cls) else TEXT.map(cls)
    if issubclass(cls, ManagedObject):
        return TEXT.map(cls)
    if type_name == "vmodl.LocalizedMethodFault":
        return values("vmodl.MethodFault", depth)
    if not issubclass(cls, Record) or type_name not in HEIRS:
        return st.none()  # of a type that none of these documents describes
    return st.sampled_from(HEIRS[type_name]).flatmap(lambda name: complete(name, depth + 1))


@cache
def complete(name: str, depth: int = 0) -> st.SearchStrategy[Record]:
    """Objects of a class in which whatever is required is set."""
    cls = class_of(name)
    required: dict[str, st.SearchStrategy[object]] = {}
    optional: dict[str, st.SearchStrategy[object]] = {}
    for prop in describe(cls).properties.values():
        if prop.optional and depth >= DEEPEST:
            continue
        one = values(prop.type, depth)
        least = 0 if prop.optional else 1
        several = st.lists(one.filter(lambda value: value is not None), min_size=least, max_size=2)
        (optional if prop.optional else required)[prop.attribute] = several if prop.array else one
    make = cast("Callable[..., Record]", cls)  # whichever keywords the class has
    return st.fixed_dictionaries(required, optional=optional).map(lambda given: make(**given))


def plain(made: Record) -> dict[str, object]:
    return cast("dict[str, object]", json.loads(json.dumps(made.to_dict())))


@pytest.mark.parametrize("name", CLASSES)
def test_each_type_is_called_as_its_objects_call_themselves(name: str) -> None:
    called = class_of(name)().to_dict()[TYPE]
    assert definition(spec(), called)["title"] == name


ANY_NAME = st.sampled_from(CLASSES)


@settings(max_examples=100, suppress_health_check=SLOW, deadline=None)
@given(name=ANY_NAME, data=st.data())
def test_objects_are_valid(name: str, data: st.DataObject) -> None:
    made = data.draw(complete(name))
    assert wrong(spec(), plain(made)) == []


@settings(max_examples=50, suppress_health_check=SLOW, deadline=None)
@given(name=ANY_NAME, data=st.data())
def test_what_lacks_something_required_or_has_more_is_not_valid(name: str, data: st.DataObject) -> None:
    whole = plain(data.draw(complete(name)))
    for prop in describe(class_of(name)).properties.values():
        if not prop.optional:
            assert wrong(spec(), {key: value for key, value in whole.items() if key != prop.name})
    assert wrong(spec(), {**whole, "mispelt": 1}) == ["additionalProperties"]
    assert wrong(spec(), {**whole, TYPE: "Nothing"}) == [f"{TYPE} enum"]


def test_wrong_values_are_told_where_they_are() -> None:
    told = wrong(spec(), vim.TaskInfo(key="task-1", progress=7).to_dict())
    assert set(told) == {"required"}
    assert len(told) == len(describe(vim.TaskInfo).demanded)
