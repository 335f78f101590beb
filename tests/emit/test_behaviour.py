"""Generated classes at work against a stub that writes down what it is asked."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType

# Any: the package under test is made by the test, so no checker knows it here; test_typing.py is for that.
from typing import Any

import pytest

from tests.emit.conftest import Importer
from tests.emit.shop import shop
from tests.emit.till import till
from tests.factories.linked import THIRD, api, data, enum, managed, method, param, prop, value


@dataclass
class Recorder:
    """A server of a given rank that answers everything with None."""

    package: ModuleType
    rank: int = 3
    policy: str = "strict"
    server: str = "here"
    asked: list[object] = field(default_factory=list[object])

    @property
    def version(self) -> Any:
        return self.package.versions()[min(self.rank, 3) - 1]

    def invoke(self, target: Any, info: Any, arguments: Mapping[str, object]) -> None:
        self.asked.append((info.name, dict(arguments)))

    def fetch(self, target: Any, paths: Sequence[str]) -> dict[str, object]:
        self.asked.append(tuple(paths))
        return {}


def cart(package: Any, rank: int = 3, policy: str = "strict") -> tuple[Any, Recorder]:
    stub = Recorder(package, rank, package.GatePolicy(policy))
    return package.shop.Cart("cart-1", stub), stub


def test_arguments_go_out_under_their_wire_names(imported: Importer) -> None:
    package = imported(shop())
    mine, stub = cart(package)
    line = package.shop.Cart.Line(from_="here")
    mine.Pay_Task("coupon", (line,), gift=True)
    mine.Pay_Task(lines=[])
    assert stub.asked == [
        ("Pay_Task", {"coupon": "coupon", "lines": [line], "gift": True}),
        ("Pay_Task", {"lines": []}),
    ]


def test_a_short_name_is_the_same_method(imported: Importer) -> None:
    package = imported(shop())
    mine, stub = cart(package)
    mine.Pay(lines=[])
    assert stub.asked == [("Pay_Task", {"lines": []})]
    assert package.shop.Cart.Pay is package.shop.Cart.Pay_Task
    assert [info.name for info in package.shop.Cart._info.methods.values()] == ["Pay_Task", "Clear", "Find"]


def test_properties_are_read_by_wire_name(imported: Importer) -> None:
    mine, stub = cart(imported(shop()))
    assert (mine.list, mine.property, mine.lines) == ([], None, [])
    assert stub.asked == [("list",), ("property",), ("lines",)]


def test_a_required_parameter_after_an_optional_one_must_be_given(imported: Importer) -> None:
    mine, stub = cart(imported(shop()))
    with pytest.raises(TypeError, match="lines"):
        mine.Pay_Task("coupon")
    with pytest.raises(TypeError, match="lines"):
        mine.Pay_Task(lines="abc")
    assert stub.asked == []


def test_what_is_required_behind_optional_ones_is_asked_for_at_run_time(imported: Importer) -> None:
    package = imported(till())
    stub = Recorder(package)
    mine = package.shop.Till("till-1", stub)
    assert str(inspect.signature(package.shop.Till.Find)).count("= None") == 4
    asked: dict[str, dict[str, object]] = {"uuid": {"deep": True}, "deep": {"uuid": "coin-1"}}
    for missing, arguments in asked.items():
        with pytest.raises(TypeError, match=f"missing required argument: '{missing}'"):
            mine.Find(**arguments)
    mine.Find(uuid="coin-1", deep=True)
    mine.F(None, "coin-2", (), False, 3)
    assert stub.asked == [
        ("Find", {"uuid": "coin-1", "sides": [], "deep": True}),
        ("Find", {"uuid": "coin-2", "sides": [], "deep": False, "limit": 3}),
    ]


TOO_NEW: list[tuple[int, Callable[[Any, Any], object], str]] = [
    (1, lambda mine, line: mine.lines, "lines"),
    (1, lambda mine, line: mine.Pay_Task(lines=[]), "Pay_Task"),
    (2, lambda mine, line: mine.Pay_Task(lines=[], gift=False), "Pay_Task(gift)"),
    (2, lambda mine, line: mine.Take(line), "Take(line.tag)"),
    (2, lambda mine, line: mine.TakeAll([line], names=["a"]), "TakeAll(names)"),
]


@pytest.mark.parametrize(("rank", "call", "what"), TOO_NEW)
def test_what_the_server_is_too_old_for_is_not_sent(
    imported: Importer, rank: int, call: Any, what: str
) -> None:
    case = shop()
    take = method("Take", param("line", "shop.Tagged"))
    names = param("names", array=True, optional=True, since=THIRD)
    take_all = method("TakeAll", param("lines", "shop.Tagged", array=True), names)
    (old,) = (type_ for type_ in case.types if str(type_.name) == "shop.Cart")
    extended = managed("shop.Cart", *old.properties, *old.methods, take, take_all, base="shop.Thing")
    others = (type_ for type_ in case.types if type_ is not old)
    package = imported(api(extended, *others, *case.opaque, data("shop.Tagged", prop("tag", since=THIRD))))
    line = package.shop.Tagged(tag="new")

    mine, stub = cart(package, rank)
    with pytest.raises(package.UnsupportedVersion) as caught:
        call(mine, line)
    assert caught.value.what == f"shop.Cart.{what}"
    assert stub.asked == []

    mine, stub = cart(package, rank, "warn")
    with pytest.warns(package.UnsupportedVersionWarning):
        call(mine, line)
    assert len(stub.asked) == 1

    mine, stub = cart(package, 3)
    call(mine, line)
    assert len(stub.asked) == 1


def test_what_an_old_server_has_passes(imported: Importer) -> None:
    mine, stub = cart(imported(shop()), 2)
    mine.Pay_Task("coupon", [])
    mine.Pay_Task(lines=[])
    assert len(stub.asked) == 2


def test_records_take_inherited_fields_and_keep_arrays_apart(imported: Importer) -> None:
    package: Any = imported(shop())
    discount = package.shop.Cart.Discount(key=b"1", from_="here", count=2)
    assert (discount.key, discount.from_, discount.count, discount.cart) == (b"1", "here", 2, None)
    assert package.shop.Cart.Line.from_dict({"_typeName": "CartLine", "from": "x"}).from_ == "x"


def test_faults_are_exceptions_with_message_and_fields(imported: Importer) -> None:
    package: Any = imported(shop())
    cause = package.shop.fault.Closed()
    broke = package.shop.fault.Broke("No money.", missing=3, faultCause=cause)
    assert isinstance(broke, package.shop.fault.ShopFault)
    assert (str(broke), broke.missing, broke.faultCause) == ("No money.", 3, cause)


def test_facts_can_be_read_from_methods(imported: Importer) -> None:
    package: Any = imported(shop())
    pay = package.shop.Cart.Pay_Task
    assert (pay.name, pay.since, pay.rank, pay.privilege) == (
        "Pay_Task",
        "shop.version.version2",
        2,
        "Cart.Pay",
    )
    assert pay.raises == (package.shop.fault.Broke, package.shop.fault.Closed)
    assert [(each.name, each.optional, each.rank) for each in pay.parameters] == [
        ("coupon", True, 2),
        ("lines", False, 2),
        ("gift", True, 3),
    ]
    assert (pay.returns.task_result, pay.returns.task_result_array) == ("shop.Receipt", True)
    assert package.shop.Cart.Clear.deprecated is True
    assert list(package.describe("shop.Cart").methods) == ["Pay_Task", "Clear", "Find"]


def test_a_value_called_like_a_method_of_strings_is_a_member_and_keeps_its_other_name(
    imported: Importer,
) -> None:
    values = ("replace", "upper", "self", "title", "name", "mro", "known", "class")
    mood = imported(api(enum("shop.Mood", *map(value, values)))).shop.Mood
    spelled = [name for name in values if name not in ("name", "mro", "known", "class")]
    assert [getattr(mood, name) for name in spelled] == [mood(name) for name in spelled]
    assert [getattr(mood, f"{name}_") for name in values] == [mood(name) for name in values]
    assert [member.value for member in mood] == list(values)


def test_a_property_of_an_object_without_a_connection_is_not_there(imported: Importer) -> None:
    shop_ = imported(shop()).shop
    assert not hasattr(shop_.Cart("cart-1"), "state")
