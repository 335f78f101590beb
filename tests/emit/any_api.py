"""Linked APIs with names and texts of any length, whose modules have long lines in every place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st

from codegen.ir.model import FIRST_VERSION, Api, Deprecated, Method, Parameter, Property, Type, Value
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName
from codegen.ir.prose import Prose, paragraph
from tests.factories.linked import (
    SECOND,
    THIRD,
    UNLISTED,
    api,
    data,
    enum,
    failure,
    fault,
    managed,
    method,
    opaque,
    param,
    prop,
    returns,
    value,
)

Named = TypeVar("Named", Property, Method, Parameter, Value)

_MAYBE = st.sampled_from([None, False, True])
_SINCE = st.sampled_from([FIRST_VERSION, SECOND, THIRD, UNLISTED])
_PIECES = st.sampled_from(["a", 'so "so"', '"', "it's", "b\\c", "``x``", "中文字", "\t", "of", "x" * 70])
_TEXTS = st.lists(_PIECES, max_size=9).map(" ".join)
_PROSES: st.SearchStrategy[Prose] = _TEXTS.map(paragraph)
_DEPRECATED: st.SearchStrategy[Deprecated] = st.none() | st.just(True) | _PROSES
_CLASSES: dict[Kind, Callable[..., Type]] = {Kind.MANAGED: managed, Kind.DATA: data, Kind.FAULT: failure}


def names(longest: int) -> st.SearchStrategy[str]:
    """Names of every length, of which none means anything to Python."""
    first = st.text("bcghjkmqvwxz", min_size=3, max_size=3)
    return st.tuples(first, st.integers(0, longest - 3).map("o".__mul__)).map("".join)


@st.composite
def apis(draw: st.DrawFn) -> Api:
    """A linked API of a few types in two namespaces, some of them nested."""
    kinds = _type_names(draw)
    exprs = st.sampled_from([None, *Primitive, *kinds])
    raised = st.sampled_from(["shop.Broke", *(str(name) for name in kinds if kinds[name] is Kind.FAULT)])
    types = [draw(_types(name, kind, exprs, raised)) for name, kind in kinds.items()]
    return api(*types, opaque("shop.Task", Kind.MANAGED), opaque("shop.Broke", Kind.FAULT))


def _type_names(draw: st.DrawFn) -> dict[TypeName, Kind]:
    kinds: dict[TypeName, Kind] = {}
    for leaf in draw(st.lists(names(60).map(str.title), min_size=1, max_size=3, unique=True)):
        name = TypeName.parse(f"{draw(st.sampled_from(['shop', 'shop.fault']))}.{leaf}")
        kinds[name] = draw(st.sampled_from(Kind))
        if kinds[name] is not Kind.ENUM and draw(st.booleans()):
            inner = TypeName((*name.parts, draw(names(40)).title()))
            kinds[inner] = draw(st.sampled_from([Kind.DATA, Kind.ENUM]))
    return kinds


@st.composite
def _types(
    draw: st.DrawFn,
    name: TypeName,
    kind: Kind,
    exprs: st.SearchStrategy[TypeExpr | None],
    raised: st.SearchStrategy[str],
) -> Type:
    text = draw(_PROSES)
    if kind is Kind.ENUM:
        made = enum(str(name), *draw(_several(st.builds(value, names(90) | _TEXTS, _PROSES))), text=text)
    else:
        members: list[Property | Method] = [*draw(_several(_properties(exprs)))]
        if kind is Kind.MANAGED:
            members += draw(_several(_methods(exprs, raised)))
        made = _CLASSES[kind](str(name), *members, text=text)
    wire_name = draw(st.none() | names(90) | _TEXTS)
    return replace(made, wire_name=wire_name, since=draw(_SINCE), deprecated=draw(_DEPRECATED))


def _properties(exprs: st.SearchStrategy[TypeExpr | None]) -> st.SearchStrategy[Property]:
    return st.builds(
        prop,
        names(80),
        exprs,
        array=_MAYBE,
        optional=_MAYBE,
        since=_SINCE,
        privilege=st.none() | _TEXTS,
        deprecated=_DEPRECATED,
        text=_PROSES,
    )


@st.composite
def _methods(
    draw: st.DrawFn, exprs: st.SearchStrategy[TypeExpr | None], raised: st.SearchStrategy[str]
) -> Method:
    parameters = st.builds(
        param,
        names(80),
        exprs,
        array=_MAYBE,
        optional=_MAYBE,
        since=_SINCE,
        text=_PROSES,
        privilege=st.none() | _TEXTS,
    )
    given_back = st.builds(
        returns,
        exprs | st.just("shop.Task"),
        array=_MAYBE,
        optional=_MAYBE,
        task_result=exprs,
        task_result_array=_MAYBE,
        text=_PROSES,
    )
    return method(
        draw(names(80)),
        *draw(_several(parameters)),
        returns=draw(given_back),
        faults=tuple(map(fault, draw(st.lists(raised, max_size=2, unique=True)))),
        since=draw(_SINCE),
        privilege=draw(st.none() | _TEXTS),
        deprecated=draw(_DEPRECATED),
        text=draw(_PROSES),
        short_name=draw(st.none() | names(80)),
    )


def _several(members: st.SearchStrategy[Named]) -> st.SearchStrategy[list[Named]]:
    return st.lists(members, max_size=3, unique_by=lambda member: member.name)
