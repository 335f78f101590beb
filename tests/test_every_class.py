"""Every generated data object and fault survives copying, pickling and plain data, whatever it holds."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from itertools import count
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vsphere import describe, vim
from vsphere._registry import TYPES
from vsphere._runtime import DataObject, Fault, ManagedObject, find

from tests.documents import SLICE

DEEPEST = 2
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
TEXTS = ("string", "anyURI", "TypeName", "PropertyPath", "MethodName")
TEXT = st.text(max_size=4)
WIDTHS = {"byte": 8, "short": 16, "int": 32, "long": 64}
INTEGERS = {name: st.integers(-(1 << bits - 1), (1 << bits - 1) - 1) for name, bits in WIDTHS.items()}
PRIMITIVES: dict[str, st.SearchStrategy[object]] = {
    "boolean": st.booleans(),
    **INTEGERS,
    "float": st.floats(allow_nan=False, allow_infinity=False, width=32),
    "double": st.floats(allow_nan=False, allow_infinity=False),
    **dict.fromkeys(TEXTS, TEXT),
    # A fold means nothing in UTC, and ISO 8601 cannot state it.
    "dateTime": st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(fold=0)),
    "base64Binary": st.binary(max_size=4),
    "anyType": st.booleans() | INTEGERS["long"] | TEXT,
}
EDGES = {name: [0, 1, -(1 << bits - 1), (1 << bits - 1) - 1] for name, bits in WIDTHS.items()}
MOMENTS = [
    datetime(2026, 2, 28, 23, 59, 59, 999_999, UTC),
    datetime(1970, 1, 1, tzinfo=timezone(timedelta(hours=-9))),
]
SAMPLES: Mapping[str, Sequence[object]] = {
    "boolean": [True, False],
    **EDGES,
    "float": [0.0, -1.5],
    "double": [0.1, -1e300],
    **dict.fromkeys(TEXTS, ("", "a", "é\n'\"<&")),
    "dateTime": MOMENTS,
    "base64Binary": [b"", b"\x00\xff"],
    "anyType": [True, 1, "a"],
}
NAMES = sorted(name for name in TYPES if "." in name)
FAST = [name for name in NAMES if name in SLICE]
REST = [name for name in NAMES if name not in SLICE]


def values(type_name: str, depth: int) -> st.SearchStrategy[object]:
    """Values of a documented type; objects inside objects end at some depth."""
    if type_name in PRIMITIVES:
        return PRIMITIVES[type_name]
    cls = find(type_name)
    assert cls is not None, type_name
    if issubclass(cls, Enum):
        known: list[object] = list(cls)
        unknown: st.SearchStrategy[object] = TEXT.map(cls)
        return st.sampled_from(known) | unknown if known else unknown
    if issubclass(cls, ManagedObject):
        return TEXT.map(cls)
    if not issubclass(cls, DataObject | Fault) or depth >= DEEPEST:
        return st.none()
    return objects(cls, depth + 1)


def objects(cls: type[DataObject | Fault], depth: int = 0) -> st.SearchStrategy[object]:
    """Objects of a class with any of their fields set."""
    fields: dict[str, st.SearchStrategy[object]] = {}
    for prop in describe(cls).properties.values():
        one = values(prop.type, depth)
        several = st.lists(one.filter(lambda value: value is not None), max_size=2)
        fields[prop.attribute] = several if prop.array else st.none() | one
    make = cast("Callable[..., object]", cls)  # whichever keywords the class has
    return st.fixed_dictionaries({}, optional=fields).map(lambda given: make(**given))


def test_the_classes_are_all_there() -> None:
    assert len(FAST) > 100
    assert len(REST) > 4_000


def test_types_are_told_apart_that_hold_the_same() -> None:
    assert vim.TaskReasonSystem() != vim.TaskReason()
    assert vim.TaskReasonSystem() == vim.TaskReasonSystem()
    assert vim.fault.NotFound("gone") != vim.fault.VimFault("gone")


@pytest.mark.parametrize("name", FAST)
@settings(max_examples=8, suppress_health_check=SLOW)
@given(data=st.data())
def test_round_trips(name: str, data: st.DataObject) -> None:
    round_trips(name, data)


@pytest.mark.whole
@pytest.mark.parametrize("namespace", sorted({name.rpartition(".")[0] for name in REST}))
def test_all_others_make_round_trips(namespace: str) -> None:
    """Each class with nothing set and with everything set; what chance finds beside it is for the next test.

    This is no property with a parameter for each class: in each run of one test the settings of hypothesis
    nest one level deeper, and after some 950 they end with a RecursionError.
    """
    turns = count()
    for name in REST:
        cls = find(name)
        if name.rpartition(".")[0] == namespace and cls is not None and issubclass(cls, DataObject | Fault):
            survives(cls())
            survives(filled(cls, turns))


@pytest.mark.whole
@settings(max_examples=400, suppress_health_check=SLOW)
@given(name=st.sampled_from(REST), data=st.data())
def test_any_other_makes_round_trips(name: str, data: st.DataObject) -> None:
    round_trips(name, data)


def filled(cls: type[DataObject | Fault], turns: count[int], depth: int = 0) -> DataObject | Fault:
    """An object with all fields set that its depth allows, each to the next value of its type."""
    given: dict[str, object] = {}
    for prop in describe(cls).properties.values():
        value = sample(prop.type, turns, depth)
        if value is not None:
            given[prop.attribute] = [value] if prop.array else value
    make = cast("Callable[..., DataObject | Fault]", cls)  # whichever keywords the class has
    return make(**given)


def sample(type_name: str, turns: count[int], depth: int) -> object:
    """One value of a documented type, or None where no more objects may be inside."""
    if type_name in SAMPLES:
        known = SAMPLES[type_name]
        return known[next(turns) % len(known)]
    cls = find(type_name)
    assert cls is not None, type_name
    if issubclass(cls, Enum):
        members: list[object] = [*cls, cls("not documented")]
        return members[next(turns) % len(members)]
    if issubclass(cls, ManagedObject):
        return cls(f"object-{next(turns)}")
    if not issubclass(cls, DataObject | Fault) or depth >= DEEPEST:
        return None
    return filled(cls, turns, depth + 1)


def round_trips(name: str, data: st.DataObject) -> None:
    cls = find(name)
    assert cls is not None
    if issubclass(cls, DataObject | Fault):  # nothing of the others is copied
        made = data.draw(objects(cls))
        assert isinstance(made, DataObject | Fault)
        survives(made)


def survives(made: DataObject | Fault) -> None:
    cls = type(made)
    plain = json.loads(json.dumps(made.to_dict()))
    copies = (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made))
    for back in (*copies, cls.from_dict(plain)):
        assert type(back) is cls
        assert back == made
        assert back.to_dict() == made.to_dict()
    # Plain data does not tell who set what a field starts with anyway, and only what was set is shown.
    assert {repr(back) for back in copies} == {repr(made)}
