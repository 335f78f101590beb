"""The tables of an invented SDK: the API itself, a service beside it, and what travels with the API."""

from __future__ import annotations

from codegen.ir.model import FIRST_VERSION, Type
from codegen.ir.names import Kind
from codegen.tables.tables import Release, Tables
from tests.audit.shop import method, param, prop, type_

SECOND, TILL_1, TILL_2 = "vim.version.v2", "till.version.a", "till.version.b"
BASE, LATER_BASE = "vmodl.version.zero", "vmodl.query.version.two"
PARENTS = {
    BASE: frozenset({BASE}),
    LATER_BASE: frozenset({BASE, LATER_BASE}),
    FIRST_VERSION: frozenset({BASE, FIRST_VERSION}),
    SECOND: frozenset({BASE, LATER_BASE, FIRST_VERSION, SECOND}),
    TILL_2: frozenset({BASE, FIRST_VERSION, TILL_1, TILL_2}),
    TILL_1: frozenset({BASE, FIRST_VERSION, TILL_1}),
}
RELEASES = {
    BASE: Release("vim25", ""),
    LATER_BASE: Release("vim25", ""),
    FIRST_VERSION: Release("vim2", "2.0"),
    SECOND: Release("vim25", "9.0.0.0"),
    TILL_1: Release("till", "1.0"),
    TILL_2: Release("till", "Till 2 U1"),
}


def tables(*types: Type) -> Tables:
    """Tables of some types, beside what every SDK has."""
    known = {type.name: type for type in (*ROOTS, *types)}
    return Tables("a shop 1.0", known, PARENTS, RELEASES)


ROOTS = (
    type_("vmodl.DataObject", since=BASE, wire="DataObject"),
    type_(
        "vmodl.DynamicData",
        prop("dynamicType", since=BASE),
        base="vmodl.DataObject",
        since=BASE,
        wire="DynamicData",
    ),
    type_(
        "vmodl.MethodFault",
        prop("faultCause", "vmodl.MethodFault", since=LATER_BASE),
        kind=Kind.FAULT,
        base="vmodl.DynamicData",
        since=BASE,
        wire="MethodFault",
    ),
    type_(
        "vmodl.LocalizedMethodFault",
        prop("fault", "vmodl.MethodFault", since=BASE),
        kind=Kind.FAULT,
        base="vmodl.MethodFault",
        since=BASE,
        wire="LocalizedMethodFault",
    ),
)
TILL = type_(
    "till.Till",
    prop("coins", "int", optional=True, since=TILL_1),
    prop("broken", "vmodl.MethodFault", since=TILL_2, privilege="Till.View"),
    method(
        "Count",
        param("twice", "boolean", since=TILL_2),
        returns="vim.Task",
        result="int",
        short="Count",
        since=TILL_1,
        privilege="Till.Open Till.Count",
        raises=("till.fault.Empty",),
    ),
    kind=Kind.MANAGED,
    since=TILL_1,
    wire="Till",
)
EMPTY = type_("till.fault.Empty", kind=Kind.FAULT, base="vmodl.MethodFault", since=TILL_2, wire="TillEmpty")
MODE = type_("till.Drawer.Mode", "open", "ajar", "closed", kind=Kind.ENUM, since=TILL_2, wire="DrawerMode")
TASK = type_("vim.Task", kind=Kind.MANAGED, since=FIRST_VERSION, wire="Task")
SHOP = tables(TILL, EMPTY, MODE, TASK)
