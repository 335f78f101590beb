"""Which form is believed of which fact, whatever the order in which documents come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from codegen.ir.forms import DOCUMENTS, FACTS_FILES, MARKDOWN_FIRST, Form
from codegen.ir.names import Kind
from codegen.ir.place import Stated
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    ReturnStatement,
    TypeStatement,
    VersionRef,
)
from codegen.link.choose import Late, rank
from tests.factories.names import expr, name
from tests.factories.stated import MD, RST, at, markdown, merged, method, param, prop, type_, value

V2, V3 = VersionRef("vim.version.version2"), VersionRef("vim.version.version3")


def till(*members: MethodStatement | PropertyStatement) -> TypeStatement:
    return type_("shop.Till", *members, kind=Kind.MANAGED)


def pay(
    *parameters: ParameterStatement, returns: ReturnStatement | None = None, title: str = "Pay", **facts: str
) -> TypeStatement:
    made = method(title, *parameters, privilege=facts.get("privilege"))
    raises = (RaiseStatement(name(facts["raises"]), RST),) if "raises" in facts else ()
    return till(replace(made, returns=returns, raises=raises))


def only_method(statement: TypeStatement) -> MethodStatement:
    (found,) = statement.methods
    return found


def returned(statement: TypeStatement) -> ReturnStatement:
    found = only_method(statement).returns
    assert found is not None
    return found


def said(stated: Stated[object] | None) -> str:
    assert stated is not None
    return str(stated.value)


Case = tuple[TypeStatement, TypeStatement, Callable[[TypeStatement], object]]
CART, ITEM = type_("shop.Cart"), type_("shop.Cart", kind=Kind.FAULT)
CASES: dict[str, Case] = {
    "kind": (CART, ITEM, lambda s: said(s.kind)),
    "base": (type_("shop.Cart", base="shop.A"), type_("shop.Cart", base="shop.B"), lambda s: said(s.base)),
    "owner": (
        replace(CART, owner=at(name("shop.A"), RST)),
        replace(CART, owner=at(name("shop.B"), MD)),
        lambda s: said(s.owner),
    ),
    "type": (
        type_("shop.Cart", prop("a", "int")),
        type_("shop.Cart", prop("a", "long")),
        lambda s: said(s.properties[0].type),
    ),
    "array": (
        type_("shop.Cart", prop("a", array=True)),
        type_("shop.Cart", prop("a", array=False)),
        lambda s: said(s.properties[0].array),
    ),
    "optional": (
        type_("shop.Cart", prop("a", optional=True)),
        type_("shop.Cart", prop("a", optional=False)),
        lambda s: said(s.properties[0].optional),
    ),
    "privilege": (
        pay(privilege="A.B"),
        pay(privilege="C.D"),
        lambda s: said(only_method(s).privilege),
    ),
    "task_result": (
        pay(returns=ReturnStatement(RST, task_result=at(expr("int"), RST))),
        pay(returns=ReturnStatement(MD, task_result=at(expr("long"), MD))),
        lambda s: said(returned(s).task_result),
    ),
    "task_result_array": (
        pay(returns=ReturnStatement(RST, task_result_array=at(True, RST))),
        pay(returns=ReturnStatement(MD, task_result_array=at(False, MD))),
        lambda s: said(returned(s).task_result_array),
    ),
    "parameters": (pay(param("a")), pay(param("b")), lambda s: only_method(s).parameters[0].name),
    "raises": (
        pay(raises="shop.A"),
        pay(raises="shop.B"),
        lambda s: str(only_method(s).raises[0].type),
    ),
    "properties": (
        till(prop("a"), prop("b")),
        till(prop("b"), prop("a")),
        lambda s: s.properties[0].name,
    ),
    "methods": (
        till(method("A"), method("B")),
        till(method("B"), method("A")),
        lambda s: s.methods[0].name,
    ),
    "text of a parameter or return": (
        pay(param("a", words="x")),
        pay(param("a", words="y")),
        lambda s: said(only_method(s).parameters[0].description),
    ),
    "since": (type_("shop.Cart", since=V2), type_("shop.Cart", since=V3), lambda s: said(s.since)),
    "wire_name": (
        type_("shop.Cart", wire_name="A"),
        type_("shop.Cart", wire_name="B"),
        lambda s: said(s.wire_name),
    ),
    "method name": (
        pay(param("a")),
        pay(param("a"), title="Settle"),
        lambda s: only_method(s).name,
    ),
    "values": (
        type_("shop.Mood", value("a"), value("b"), kind=Kind.ENUM),
        type_("shop.Mood", value("b"), value("a"), kind=Kind.ENUM),
        lambda s: s.values[0].name,
    ),
    "deprecated": (
        type_("shop.Cart", deprecated=True),
        type_("shop.Cart", deprecated=False),
        lambda s: said(s.deprecated),
    ),
    "description": (
        type_("shop.Cart", words="x"),
        type_("shop.Cart", words="y"),
        lambda s: said(s.description),
    ),
}


OF_MARKDOWN = {"since", "wire_name", "method name", "values", "deprecated", "description"}
"""What Markdown is believed of; of all else RST is."""


@pytest.mark.parametrize("fact", [fact for fact in CASES if fact != "deprecated"])
def test_one_form_is_believed_of_a_fact(fact: str) -> None:
    rst, md, get = CASES[fact]
    own = get(rst), get(markdown(md))
    assert own[0] != own[1]
    believed = own[1] if fact in OF_MARKDOWN else own[0]
    for both in ((rst, markdown(md)), (markdown(md), rst)):
        (made,) = merged(*both)
        assert get(made.statement) == believed


def test_of_managed_objects_markdown_knows_what_is_optional() -> None:
    rst, md = till(prop("a", optional=True)), till(prop("a", optional=False))
    (made,) = merged(rst, markdown(md))
    assert said(made.statement.properties[0].optional) == "False"


@pytest.mark.parametrize("order", [1, -1])
def test_words_of_a_deprecation_win_over_a_mark(order: int) -> None:
    marked, described = type_("shop.Cart", deprecated=True), type_("shop.Cart", deprecated=())
    words = replace(described, deprecated=CASES["description"][0].description)
    for one, other in ((marked, words), (words, marked)):
        (made,) = merged(*(one, markdown(other))[::order])
        assert made.statement.deprecated == words.deprecated


def test_forms_that_no_fact_names_go_before_or_after_those_that_it_names() -> None:
    first, last = Form("first", believed_first=True), Form("last")
    sources = [*Late, last, first, *reversed(DOCUMENTS), FACTS_FILES]
    ranked = sorted(sources, key=lambda source: rank(source, MARKDOWN_FIRST))
    assert ranked == [FACTS_FILES, first, *MARKDOWN_FIRST, last, *Late]


def test_a_form_of_a_plug_in_is_merged_with_the_others() -> None:
    own = type_("shop.Till", prop("coins", "long"), form=Form("own", believed_first=True))
    others = type_("shop.Till", prop("coins", "int"))
    for documents in ((own, others), (others, own)):
        (coins,) = merged(*documents)[0].statement.properties
        assert said(coins.type) == "long"
