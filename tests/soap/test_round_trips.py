"""Whatever travels arrives as it was: random objects of all types, as results, faults and arguments."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vsphere import soap, vim, vmodl
from vsphere._runtime.faults import Fault
from vsphere._runtime.fields import Fields, fields_of
from vsphere._runtime.managed_object import ManagedObject
from vsphere._runtime.meta import MethodInfo, Parameter, Returns

from tests.soap.random_objects import any_fault, any_object, anything, named

ANY = MethodInfo("Anything", parameters=(Parameter("value", "anyType"),), returns=Returns("anyType"))


def leaves(value: object) -> object:
    """A value by what is inside of it: types of numbers and boxes too, times by what they mean."""
    if isinstance(value, Fields):
        fields = {each.name: leaves(getattr(value, each.attribute)) for each in fields_of(value)}
        return type(value), value._wire_type, fields, leaves(dict(value._unknown))
    if isinstance(value, dict):
        return {key: leaves(item) for key, item in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        items = cast("list[object]", value)
        return getattr(items, "item", None), [leaves(each) for each in items]
    if isinstance(value, ManagedObject):
        return value._identity()
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC)
    return type(value), value


@given(any_object | anything(2))
@settings(max_examples=300)
def test_a_result_arrives_as_it_was(value: object) -> None:
    arrived = soap.decode(soap.encode_result(ANY, value), ANY)
    assert leaves(arrived) == leaves(value)
    assert arrived == value


@given(any_fault)
@settings(max_examples=100)
def test_a_fault_is_raised_as_it_was(fault: Fault) -> None:
    fault.msg = "it failed"
    with pytest.raises(type(fault)) as caught:
        soap.decode(soap.encode_fault(fault))
    assert leaves(caught.value) == leaves(fault)


@given(any_object | anything(2))
@settings(max_examples=100)
def test_an_argument_arrives_as_it_was(value: object) -> None:
    spec = vmodl.KeyAnyValue(key="value", value=value)
    message = vmodl.LocalizableMessage(key="key", arg=[spec])
    request = soap.decode_request(
        soap.encode(vim.Task.SetTaskDescription, vim.Task("task-1"), {"description": message})
    )
    assert request.method == "SetTaskDescription"
    assert request.target == vim.Task("task-1")
    assert leaves(request.arguments["description"]) == leaves(message)


def test_each_type_arrives_as_a_new_object_of_it() -> None:
    """Also with what required fields start with, which is sent."""
    made = [
        vmodl.KeyAnyValue(key="one", value=cast("type[Fields]", vmodl_class(each))())
        for each in named("data")
    ]
    assert len(made) > 3_000
    assert [value for value in made if soap.decode(soap.encode_result(ANY, value), ANY) != value] == []


def vmodl_class(name: str) -> type:
    from vsphere._runtime import registry

    cls = registry.find(name)
    assert cls is not None
    return cls


@given(st.datetimes(), st.integers(0, 9))
def test_times_have_any_number_of_digits(moment: datetime, digits: int) -> None:
    fraction = f"{moment.microsecond:06d}000"[:digits]
    text = f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0") + (f".{fraction}" if digits else "")
    kept = int(f"{fraction[:6]:0<6}") if digits else 0
    envelope = soap.encode_result(ANY, "TIME").replace(b"xsd:string", b"xsd:dateTime")
    arrived = soap.decode(envelope.replace(b"TIME", f"{text}Z".encode()), ANY)
    assert arrived == moment.replace(microsecond=kept, tzinfo=UTC)
