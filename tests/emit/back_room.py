"""A back room, with what documents state now and then, one of each: goldens show how it is emitted."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir.model import Api, Deprecated, Type, Version
from codegen.ir.names import LOCALIZED_FAULT, METHOD_FAULT, Kind, Primitive, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import BulletList, CodeBlock, paragraph
from tests.factories.linked import (
    SECOND,
    THIRD,
    UNLISTED,
    VERSIONS,
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

REASON = paragraph("Nobody goes there. " + "It is dark, and " * 15)
SERVICES = ("Lamp", "Shelf", "Till")


def back_room() -> Api:
    """All that is in it."""
    return api(
        *_services(),
        *_families(),
        *_clashes(),
        _shelf(),
        data("back.Everything", *(prop(f"a{each.name.title()}", each) for each in Primitive)),
        _deprecated(data("back.Old", prop("dust", deprecated=paragraph("Sweep."))), REASON),
        _deprecated(managed("back.Older", base="back.Base"), True),
        data("back.News", prop("old", "back.Old"), prop("older", "back.Older"), since=UNLISTED),
        data("Nowhere", prop("next", "back.News", optional=True), wire_name="Nowhere"),
        data("back.Next", prop("nowhere", TypeName(("Nowhere",)), array=True), base="Nowhere"),
        failure(str(METHOD_FAULT), prop("faultCause", LOCALIZED_FAULT, optional=True)),
        failure("back.fault.Dark", prop("msg"), prop("lamp", "back.Lamp"), base=str(METHOD_FAULT)),
        enum("back.Mood", value("title"), value("self"), value("mro"), value("a-b"), value("a_b", "Both.")),
        opaque("back.Board", Kind.DATA),
        opaque("back.Closed"),
        opaque(str(LOCALIZED_FAULT), Kind.DATA),
        opaque("back.Smell", Kind.ENUM),
        opaque("vmodl.ManagedObject", Kind.MANAGED),
        versions=(*VERSIONS, Version("back.version.version1", "Back 1", None, "back/1")),
    )


def _services() -> list[Type]:
    """A directory of services, which says so; one of them declares what it inherits again."""
    names = [prop(name.lower(), f"back.{name}", optional=True) for name in SERVICES]
    return [
        data("back.Content", *names, text="Leads on."),
        managed("back.Base", prop("size", "int", since=SECOND), method("Look", returns=returns("int"))),
        managed("back.Lamp", prop("size", "long", since=SECOND), base="back.Base"),
        managed("back.Till", method("Look", returns=returns("string")), base="vmodl.ManagedObject"),
    ]


def _families() -> list[Type]:
    """Nested types, in an order that Python can follow; such that it cannot nest; and one in an enum."""
    return [
        managed("back.Box", prop("lid", "back.Box.Lid"), text="A box."),
        data("back.Box.Lid", prop("knob", "back.Box.Lid.Knob", array=True), base="back.Box.Top"),
        data("back.Box.Lid.Knob", prop("box", "back.Box"), wire_name="BoxLidKnob"),
        data("back.Box.Top", prop("from"), prop("unread", "back.Closed.Inner", optional=True)),
        data("back.Closed.Inner"),
        data("back.Bag", prop("key")),
        data("back.Bag.Big", prop("key", "int"), base="back.Bag", wire_name="BigBag"),
        enum("back.State", value("open")),
        data("back.State.Since", prop("state", "back.State", text="Which. Rather short.")),
    ]


def _clashes() -> list[Type]:
    """Names that differ by capitals only, and names that the code uses."""
    names = ("list", "str", "property", "datetime", "back", "Iterable")
    taken = [prop(name, "back.Bag", array=True, optional=True) for name in names]
    when = method("Now", param("back", "dateTime", array=True), returns=returns("dateTime", array=True))
    return [
        data("back.bag.bag", prop("bag", "back.Bag")),
        data("back.bAg.Bag", prop("self", "int")),
        managed("back.Names", *taken, when),
    ]


def _shelf() -> Type:
    """Methods of all sorts."""
    take = method(
        "Take",
        param("from", optional=True, text="Where."),
        param("kinds", "TypeName", array=True),
        param("kind", "TypeName", since=THIRD),
        param("mood", "back.Mood", optional=True, since=THIRD),
        param("bags", "back.Bag", array=True, optional=True, since=THIRD, text=(BulletList(()),)),
        param("what", None, optional=None),
        returns=returns("back.Bag", array=True, optional=True, text=(CodeBlock("bag"),)),
        faults=(fault("back.fault.Dark", "No light."),),
        since=SECOND,
        privilege="dynamic",
        deprecated=REASON,
        complete=False,
        short_name="T",
    )
    told = (Place("docs/back/Shelf.rst", 3), Place("other/more.md", 3))
    return managed(
        "back.Shelf",
        replace(prop("height", "double", since=THIRD, privilege="Shelf.Look"), sources=told),
        prop("boards", "back.Board", array=True, optional=True, deprecated=True),
        take,
        method("Empty", returns=returns(text="Nothing comes back."), deprecated=False, since=UNLISTED),
        method("Tidy", returns=returns(None, optional=None)),
        method("Feel", returns=returns(LOCALIZED_FAULT, array=True)),
        base="back.Base",
    )


def _deprecated(type_: Type, reason: Deprecated) -> Type:
    return replace(type_, deprecated=reason)
