"""Whatever one document states arrives in the API, each fact in its place, and comes back from its JSON."""

from __future__ import annotations

from dataclasses import fields

import pytest

from codegen.ir import forms
from codegen.ir.json_form import from_json, to_json
from codegen.ir.model import Api, Method, Parameter, Property, Raise, Returns, Type, Value
from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place, Stated
from codegen.ir.prose import paragraph
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    ReturnStatement,
    TypeStatement,
    ValueStatement,
    VersionRef,
)
from tests.factories.names import name
from tests.factories.stated import at, linked, markdown, type_

HERE = Place("shop.rst", 3)


def since(number: int) -> Stated[VersionRef]:
    return Stated(VersionRef(f"vim.version.version{number}"), HERE)


def place(line: int) -> Place:
    return Place("shop.rst", line, 7)


PROPERTY = PropertyStatement(
    "coins",
    place(5),
    type=at(Primitive.INT, HERE),
    array=at(True, HERE),
    optional=at(False, HERE),
    since=since(3),
    privilege=at("Till.View", HERE),
    deprecated=Stated(paragraph("Use notes."), HERE),
    description=Stated(paragraph("Coins."), HERE),
)
METHOD = MethodStatement(
    "Pay_Task",
    place(9),
    parameters=(
        ParameterStatement(
            "sum",
            place(10),
            type=at(Primitive.LONG, HERE),
            array=at(False, HERE),
            optional=at(True, HERE),
            since=since(5),
            description=Stated(paragraph("How much."), HERE),
        ),
        ParameterStatement("by", place(11)),
    ),
    parameters_complete=False,
    returns=ReturnStatement(
        place(12),
        type=at(name("vim.Task"), HERE),
        array=at(False, HERE),
        optional=at(True, HERE),
        task_result=at(name("shop.Bill"), HERE),
        task_result_array=at(True, HERE),
        description=Stated(paragraph("A task."), HERE),
    ),
    raises=(
        RaiseStatement(name("shop.Broke"), place(13), Stated(paragraph("If poor."), HERE)),
        RaiseStatement(name("shop.Away"), place(14)),
    ),
    since=since(4),
    privilege=at("Till.Pay", HERE),
    deprecated=at(True, HERE),
    description=Stated(paragraph("Pays."), HERE),
)
TILL = TypeStatement(
    name("shop.Till"),
    place(2),
    forms.RST,
    kind=at(Kind.MANAGED, HERE),
    base=at(name("shop.Box"), HERE),
    since=since(2),
    deprecated=at(False, HERE),
    wire_name=at("CashTill", HERE),
    description=Stated(paragraph("A till."), HERE),
    properties=(PROPERTY,),
    methods=(METHOD, MethodStatement("Shut", place(20))),
)
MOOD = TypeStatement(
    name("shop.Mood"),
    place(30),
    forms.RST,
    kind=at(Kind.ENUM, HERE),
    values=(
        ValueStatement("good", place(31), Stated(paragraph("Is good."), HERE)),
        ValueStatement("bad", HERE),
    ),
)


def version(number: int) -> str:
    return f"vim.version.version{number}"


TYPE = Type(
    name=name("shop.Till"),
    kind=Kind.MANAGED,
    base=name("shop.Box"),
    since=version(2),
    since_stated=True,
    deprecated=False,
    wire_name="CashTill",
    description=paragraph("A till."),
    sources=(Place("shop.rst", 2),),
    properties=(
        Property(
            name="coins",
            type=Primitive.INT,
            array=True,
            optional=False,
            since=version(3),
            since_stated=True,
            privilege="Till.View",
            deprecated=paragraph("Use notes."),
            description=paragraph("Coins."),
            sources=(Place("shop.rst", 5),),
        ),
    ),
    methods=(
        Method(
            name="Pay_Task",
            since=version(4),
            since_stated=True,
            privilege="Till.Pay",
            deprecated=True,
            description=paragraph("Pays."),
            sources=(Place("shop.rst", 9),),
            parameters_complete=False,
            parameters=(
                Parameter("sum", Primitive.LONG, False, True, version(5), True, paragraph("How much.")),
                Parameter("by", None, None, None, version(4), False, ()),
            ),
            returns=Returns(
                type=name("vim.Task"),
                array=False,
                optional=True,
                task_result=name("shop.Bill"),
                task_result_array=True,
                description=paragraph("A task."),
            ),
            faults=(
                Raise(name("shop.Broke"), paragraph("If poor.")),
                Raise(name("shop.Away"), ()),
            ),
        ),
        Method(
            name="Shut",
            since=version(2),
            since_stated=False,
            privilege=None,
            deprecated=None,
            description=(),
            sources=(Place("shop.rst", 20),),
            parameters_complete=True,
            parameters=(),
            returns=Returns(None, None, None, None, None, ()),
            faults=(),
        ),
    ),
    values=(),
)


def api_of(*types: TypeStatement) -> Api:
    api = linked(*types)
    assert from_json(to_json(api)) == api
    return api


@pytest.mark.parametrize("form", ["rst", "markdown", "both"])
def test_every_fact_of_a_type_arrives(form: str) -> None:
    """From either form; from two of them, too, where the other states the type alone."""
    bare = type_("shop.Till", kind=None)
    types = {
        "rst": (TILL,),
        "markdown": (markdown(TILL, TILL.place),),
        "both": (TILL, markdown(bare, TILL.place)),
    }
    api = api_of(*types[form], MOOD)
    till = next(each for each in api.types if each.name == TYPE.name)
    if form == "markdown":  # of its methods the label of a version counts, and there is none
        for field in fields(Type):
            if field.name != "methods":
                assert getattr(till, field.name) == getattr(TYPE, field.name)
        assert [each.name for each in till.methods] == ["Pay_Task", "Shut"]
        return
    assert till == TYPE


def test_every_value_of_an_enum_arrives() -> None:
    (mood,) = api_of(MOOD).types
    assert mood.values == (Value("good", paragraph("Is good.")), Value("bad", ()))
    assert (mood.kind, mood.since, mood.since_stated) == (Kind.ENUM, version(1), False)


def test_sources_are_all_places_in_order_and_without_columns() -> None:
    documents = [Place(f"{path}.rst", 9, 3) for path in "dbaec"]
    types = [
        TypeStatement(name("shop.Lid"), each, forms.RST, properties=(PropertyStatement("size", each),))
        for each in documents
    ]
    expected = tuple(Place(f"{path}.rst", 9) for path in "abcde")
    (lid,) = linked(*types).types
    assert lid.sources == expected
    assert [each.sources for each in lid.properties] == [expected]


def test_what_is_referred_to_is_opaque_with_the_first_use() -> None:
    """The first by its place, and without the column; types that something is nested in are there, too."""
    later = type_("shop.Z", place=place(90), base="shop.Box")
    api = api_of(later, TILL)
    assert [(str(each.name), each.kind, str(each.first_use)) for each in api.opaque] == [
        ("shop.Away", Kind.FAULT, "shop.rst:14"),
        ("shop.Bill", None, "shop.rst:3"),
        ("shop.Box", Kind.MANAGED, "shop.rst:3"),
        ("shop.Broke", Kind.FAULT, "shop.rst:13"),
        ("vim.Task", None, "shop.rst:3"),
    ]
