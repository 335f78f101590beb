from __future__ import annotations

from collections.abc import Mapping

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Completeness, FactEntry, FactValues, Target
from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.link import link
from tests.factories.names import name
from tests.factories.stated import markdown, method, method_of, param, prop, property_of, type_

TYPES = (
    type_(
        "shop.Till",
        prop("coins", array=True),
        method("Count", param("coins"), returns="int"),
        method("Pay", returns="vim.Task"),
        method("SetSum_Task", returns="vim.Task"),
        method("Look"),
        kind=Kind.MANAGED,
    ),
    type_("shop.Broke", prop("who"), prop("why"), kind=Kind.FAULT),
    markdown(type_("shop.Coin", prop("sides"))),
)


ALL = {
    "shop.Till": {
        "Count": {"coins"},
        "Pay": set[str](),
        "SetSum": set[str](),
        "Look": set[str](),
        "coins": set[str](),
    },
    "shop.Broke": {"who": set[str](), "why": set[str]()},
    "shop.Coin": {"sides": set[str]()},
}
IN_RETURNS = ("returns.optional", "returns.task_result", "returns.task_result_array")


def linked(
    *otherwise: str,
    target: Target | None = None,
    values: FactValues | None = None,
    covers: Mapping[str, Mapping[str, set[str]]] = ALL,
) -> Api:
    about, said = target or Target(name("shop.Broke"), "why"), values or FactValues(array=True)
    fact = FactEntry(Place("f.toml", 3), about, said, "seen", reference=True)
    known = {name(type): {m: frozenset(ps) for m, ps in members.items()} for type, members in covers.items()}
    complete = Completeness(Place("all.toml"), frozenset(otherwise), known)
    return link(Statements(TYPES), (fact, complete), Diagnostics())


def test_without_a_complete_file_nothing_is_filled() -> None:
    api = linked()
    assert property_of(api, "shop.Broke", "who").array is None
    assert method_of(api, "shop.Till", "Count").parameters[0].array is None
    assert method_of(api, "shop.Till", "Count").short_name is None


def test_what_is_not_listed_is_as_it_usually_is() -> None:
    api = linked("parameter.array", "property.array", *IN_RETURNS)
    count, pay = (method_of(api, "shop.Till", each) for each in ("Count", "Pay_Task"))
    assert property_of(api, "shop.Broke", "who").array is False
    assert count.parameters[0].array is False
    assert (count.returns.optional, count.returns.task_result, count.returns.task_result_array) == (
        False,
        None,
        None,
    )
    assert (pay.returns.optional, str(pay.returns.task_result)) == (False, "void")
    assert pay.returns.task_result_array is False


def test_what_is_listed_or_stated_stays() -> None:
    api = linked("property.array")
    assert property_of(api, "shop.Broke", "why").array is True
    assert property_of(api, "shop.Till", "coins").array is True


def test_what_documents_have_a_place_for_is_not_filled() -> None:
    api = linked("property.array", "returns.optional")
    assert property_of(api, "shop.Coin", "sides").array is None  # Markdown alone was read
    assert method_of(api, "shop.Till", "Look").returns.optional is None  # nobody says what comes back


@pytest.mark.parametrize(
    ("wire", "short"), [("Count", "Count"), ("SetSum_Task", "SetSum"), ("Pay_Task", "Pay")]
)
def test_short_names_follow_from_wire_names(wire: str, short: str) -> None:
    assert method_of(linked("method.short_name"), "shop.Till", wire).short_name == short


def test_a_short_name_that_is_stated_stays() -> None:
    about, said = Target(name("shop.Till"), "Pay"), FactValues(short_name="Settle")
    api = linked("method.short_name", target=about, values=said)
    assert method_of(api, "shop.Till", "Pay_Task").short_name == "Settle"


def test_of_a_type_that_the_files_do_not_cover_nothing_is_filled() -> None:
    """One of somebody's own, or one that came later than the origin of the facts."""
    api = linked("parameter.array", "property.array", "method.short_name", *IN_RETURNS, covers={})
    pay = method_of(api, "shop.Till", "Pay_Task")
    assert (pay.returns.task_result, pay.returns.task_result_array, pay.returns.optional) == (
        None,
        None,
        None,
    )
    assert (pay.short_name, method_of(api, "shop.Till", "Count").parameters[0].array) == (None, None)
    assert property_of(api, "shop.Broke", "who").array is None


def test_of_a_member_that_the_files_do_not_cover_nothing_is_filled() -> None:
    covers = {"shop.Till": {"SetSum": set[str](), "Count": {"other"}}, "shop.Broke": {"why": set[str]()}}
    api = linked("parameter.array", "property.array", "method.short_name", *IN_RETURNS, covers=covers)
    pay, sum_ = (method_of(api, "shop.Till", each) for each in ("Pay_Task", "SetSum_Task"))
    assert (pay.returns.task_result, pay.short_name) == (None, None)
    assert (str(sum_.returns.task_result), sum_.short_name) == ("void", "SetSum")
    count = method_of(api, "shop.Till", "Count")
    assert (count.short_name, count.parameters[0].array) == ("Count", None)  # the parameter is a new one
    assert property_of(api, "shop.Broke", "who").array is None


def test_each_file_speaks_for_what_it_covers() -> None:
    pages = (
        Completeness(
            Place("a.toml"), frozenset({"method.short_name"}), {name("shop.Till"): {"Pay": frozenset()}}
        ),
        Completeness(
            Place("b.toml"), frozenset({"returns.optional"}), {name("shop.Till"): {"Count": frozenset()}}
        ),
    )
    api = link(Statements(TYPES), pages, Diagnostics())
    pay, count = (method_of(api, "shop.Till", each) for each in ("Pay_Task", "Count"))
    assert (pay.short_name, pay.returns.optional) == ("Pay", None)
    assert (count.short_name, count.returns.optional) == (None, False)
