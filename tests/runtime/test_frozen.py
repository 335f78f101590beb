"""Values that are what they hold: made, compared, shown and copied as frozen dataclasses are."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Generic, TypeVar, cast, get_origin

import pytest

from codegen.runtime.frozen import Frozen, Once

T = TypeVar("T")


class Point(Frozen):
    x: int
    y: int = 0


class Named(Point, hidden=("secret",)):
    name: str = ""
    secret: str = "none"
    asked = 0

    def _derive(self) -> None:
        if self.x < 0:
            raise ValueError("too small")
        if not self.name:
            vars(self)["name"] = f"at {self.x}"

    @Once
    def far(self) -> int:
        """How far it is."""
        type(self).asked += 1
        return self.x + self.y


class Box(Frozen, Generic[T]):
    inside: T


def made(*values: object, **named: object) -> Named:
    return cast(Named, cast(Any, Named)(*values, **named))  # Any: what checkers refuse is tried here


def test_values_are_given_in_order_or_by_name() -> None:
    assert (Point(1).x, Point(1).y) == (1, 0)
    assert Point(1, 2) == Point(y=2, x=1)
    assert Named(1, 2, "a", secret="b") == Named(secret="b", name="a", y=2, x=1)


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((), {"y": 1}), ((1,), {"x": 1}), ((1, 2, "a", "b", "c"), {}), ((1,), {"z": 1})],
)
def test_what_is_missing_twice_or_unknown_is_refused(
    values: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError, match="Named takes x, y, name, secret"):
        made(*values, **named)


def test_what_follows_from_the_rest_is_worked_out_and_what_does_not_fit_is_refused() -> None:
    assert Named(3).name == "at 3"
    with pytest.raises(ValueError, match="too small"):
        Named(-1)


def test_equal_are_values_of_one_class_that_hold_the_same() -> None:
    assert Point(1) == Point(1, 0)
    assert hash(Point(1)) == hash(Point(1, 0))
    assert Point(1) != Point(2)
    assert Point(1) != Named(1)
    assert Point(1) != (1, 0)


def test_nothing_changes() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="'x' stays"):
        point.x = 2  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError, match="'x' stays"):
        del point.x  # pyright: ignore[reportAttributeAccessIssue]
    assert point == Point(1)


def test_it_shows_what_is_no_secret() -> None:
    assert repr(Named(1, secret="s3cret")) == "Named(x=1, y=0, name='at 1')"


def test_copies_are_equal() -> None:
    value = Named(1, 2, "a")
    assert copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
    assert value.__replace__(y=3) == Named(1, 3, "a")


def test_matching_goes_by_the_order() -> None:
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_what_is_worked_out_once_is_kept_with_the_object() -> None:
    before = Named.asked
    value = Named(1, 2)
    assert value.far == value.far == 3
    assert Named.asked == before + 1
    assert Named(1, 2) == value


def test_classes_may_be_generic() -> None:
    assert Box[int](1) == Box("a").__replace__(inside=1)
    assert get_origin(Box[int]) is Box
