"""Linked APIs whose names mean something to Python, to the runtime, to generated code or to file systems."""

from __future__ import annotations

import builtins
import keyword

from hypothesis import strategies as st

from codegen.emit import naming
from codegen.emit.builders.namespaces import public
from codegen.ir.model import Api, Method, Opaque, Property, Type
from codegen.ir.names import Kind, TypeName
from tests.factories.linked import (
    VERSIONS,
    api,
    data,
    enum,
    failure,
    managed,
    method,
    opaque,
    param,
    prop,
    returns,
    value,
)

KINDS = (*Kind, None)
WORDS = sorted(
    {
        *(name for name in dir(builtins) if name.islower()),
        *keyword.kwlist,
        *keyword.softkwlist,
        *(name for kind in KINDS for name in naming.reserved(kind)),
        *public(),
        *"self cls shop crate type_ from_ from__2 in_ Kind kind KIND kind_ msg_ True_ aux con nul".split(),
        *"datetime Iterable TYPE_CHECKING rt package builtins arguments result vim vmodl Property".split(),
    }
)
NAMES = [name for name in WORDS if not name.startswith("_")]
"""Names of members, of parameters and of parts of types' names."""

VALUES = [
    *NAMES,
    *(
        "",
        "2.5GbE",
        "10/100",
        "3d",
        "a.b",
        "a-b",
        "a_b",
        "a b",
        "A",
        "a",
        "_x",
        "__init__",
        "_value_",
        "naïve",
    ),
    *(
        "*",
        "-",
        "--",
        "+1",
        "1",
        "#",
        "`x`",
        '"',
        "'",
        '"""',
        "\\",
        "\\n",
        "{{ x }}",
        "{% if %}",
        "😀",
        "x" * 90,
    ),
]
"""Names of values, which are whatever servers send."""


def everywhere() -> Api:
    """Every name in every place."""
    members = [prop(name, "shop.Everything.Kind", array=name == "list", optional=True) for name in NAMES]
    calls = [param(name, "shop.Everything.Kind", array=name == "list", optional=True) for name in NAMES]
    types: list[Type] = [
        managed("shop.Properties", *members),
        managed("shop.Methods", *(method(name, param(name), returns=returns("string")) for name in NAMES)),
        managed("shop.Parameters", method("Call", *calls), method("call", *(param(name) for name in NAMES))),
        data("shop.Everything", *members),
        failure("shop.Wrong", *members),
        enum("shop.Everything.Kind", *map(value, VALUES)),
        data("shop.Holder", *(prop(name) for name in NAMES)),
        *(data(f"shop.Holder.{name}", prop("of", "shop.Holder")) for name in _apart(NAMES)),
        *(data(f"crate.{name}", prop("of", "shop.Everything", array=True)) for name in NAMES),
        *(data(f"shop.{name}.Line", prop("of", f"crate.{name}")) for name in NAMES if name.islower()),
    ]
    return _api(*types)


def inherited() -> Api:
    """Names that a class has from its base for something else, in pairs of a base and what extends it."""
    return _api(
        managed("shop.Base", prop("Kind"), prop("state"), method("Pay", param("self")), method("from")),
        enum("shop.Base.State", value("open")),
        managed("shop.Big", prop("Pay"), method("State"), method("from", param("from")), base="shop.Base"),
        data("shop.Big.Kind", prop("of", "shop.Big")),
        enum("shop.Big.state", value("open")),
        managed("shop.Bigger", prop("Kind"), prop("from_"), method("Pay", param("self")), base="shop.Big"),
        data("shop.Line", prop("Kind", "shop.Line.Kind"), prop("from"), prop("to_dict")),
        enum("shop.Line.Kind", value("open")),
        data("shop.Long", prop("Kind"), prop("from_"), prop("Tag", "shop.Long.Tag"), base="shop.Line"),
        data("shop.Long.Tag", prop("Tag", "shop.Long.Tag")),
        data("shop.Long.from", prop("of", "shop.Long")),
        failure("shop.Wrong", prop("msg"), prop("args"), prop("Why", "shop.Wrong.Why", optional=True)),
        data("shop.Wrong.Why", prop("why")),
        failure("shop.Worse", prop("msg"), prop("msg_"), base="shop.Wrong"),
        data("shop.Worse.Why", prop("why"), base="shop.Wrong.Why"),
    )


def _api(*types: Type | Opaque) -> Api:
    """A linked API of one version, as the linker leaves it."""
    return api(*types, versions=VERSIONS[:1])


def _apart(names: list[str]) -> list[str]:
    """Names that no file system and no reader takes for one, for types in one another."""
    return list({name.lower(): name for name in names}.values())


_NAMES = st.sampled_from(NAMES)
_LEAVES = st.sampled_from([name.title() if name.islower() else name for name in NAMES])


@st.composite
def apis(draw: st.DrawFn) -> Api:
    """A few types that extend, hold and nest each other, with names of any sort."""
    kinds = draw(_named_kinds())
    bases: dict[TypeName, TypeName | None] = {}
    for at, name in enumerate(kinds):
        older = [each for each in list(kinds)[:at] if kinds[each] is kinds[name] is not Kind.ENUM]
        bases[name] = draw(st.none() | st.sampled_from(older)) if older else None
    types = [_type(draw, name, kinds, bases[name]) for name in kinds]
    return _api(*types, *_owners(set(kinds)))


@st.composite
def _named_kinds(draw: st.DrawFn) -> dict[TypeName, Kind]:
    kinds: dict[TypeName, Kind] = {}
    for _ in range(draw(st.integers(1, 4))):
        spaces = draw(
            st.lists(st.sampled_from([name for name in NAMES if name[0].islower()]), min_size=1, max_size=2)
        )
        outer = TypeName((*spaces, draw(_LEAVES | _NAMES)))
        kinds[outer] = draw(st.sampled_from(Kind))
        for leaf in draw(st.lists(_LEAVES | _NAMES, max_size=3, unique=True)):
            if outer == outer.outermost and outer.leaf[0].isupper():
                kinds[TypeName((*outer.parts, leaf))] = draw(st.sampled_from(Kind))
    return kinds


def _type(draw: st.DrawFn, name: TypeName, kinds: dict[TypeName, Kind], base: TypeName | None) -> Type:
    kind, above = kinds[name], str(base) if base else None
    if kind is Kind.ENUM:
        chosen = draw(st.lists(st.sampled_from(VALUES), min_size=1, max_size=5, unique=True))
        return enum(str(name), *map(value, chosen))
    leaves = [
        each.leaf for each in kinds if each.parts[:-1] == name.parts
    ]  # nested types, to meet their names
    exprs = st.sampled_from(["string", *map(str, kinds)])
    chosen = draw(st.lists(st.sampled_from([*NAMES, *leaves * 20]), max_size=6, unique=True))
    members: list[Property | Method] = [
        prop(each, draw(exprs), array=draw(st.booleans()), optional=True) for each in chosen[:3]
    ]
    if kind is Kind.MANAGED:
        members += [_method(draw, each, exprs) for each in chosen[3:]]
        return managed(str(name), *members, base=above)
    return {Kind.DATA: data, Kind.FAULT: failure}[kind](str(name), *_properties(members), base=above)


def _properties(members: list[Property | Method]) -> list[Property]:
    return [member for member in members if isinstance(member, Property)]


def _method(draw: st.DrawFn, name: str, exprs: st.SearchStrategy[str]) -> Method:
    names = draw(st.lists(_NAMES, max_size=4, unique=True))
    short = draw(st.none() | _NAMES)
    parameters = (param(each, draw(exprs), array=draw(st.booleans()), optional=True) for each in names)
    return method(name, *parameters, returns=returns(draw(exprs), optional=True), short_name=short)


def _owners(names: set[TypeName]) -> list[Opaque]:
    """The types around others that are none themselves."""
    around = {
        TypeName(name.parts[:length])
        for name in names
        for length in range(len(name.outermost.parts), len(name.parts))
    }
    return [opaque(str(name)) for name in around - names]
