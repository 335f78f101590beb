"""Objects of any type of the package with any of its fields, for what must hold of all of them."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from functools import cache
from typing import cast

from hypothesis import strategies as st
from vsphere import Byte, Float, Long, Short, vim
from vsphere._runtime import registry
from vsphere._runtime.boxes import Array
from vsphere._runtime.enums import VimEnum
from vsphere._runtime.faults import Fault
from vsphere._runtime.fields import Fields
from vsphere._runtime.managed_object import ManagedObject
from vsphere._runtime.meta import LOCALIZED_FAULT, Property, TypeInfo

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6) | st.sampled_from(
    ["", " ", "a & b", "<x/>", "]]>", "é", "line\nline", "\r\n", "\t", "'\""]
)
zones = st.none() | st.just(UTC) | st.just(timezone(timedelta(hours=-5, minutes=-30)))
moments = st.datetimes(timezones=zones)
NUMBERS = {"byte": 8, "short": 16, "int": 32, "long": 64}
DEPTH = 3


def whole_numbers(bits: int) -> st.SearchStrategy[int]:
    return st.integers(-(1 << bits - 1), (1 << bits - 1) - 1)


SCALARS: dict[str, st.SearchStrategy[object]] = {
    "boolean": st.booleans(),
    "dateTime": moments,
    "base64Binary": st.binary(max_size=5),
    **{name: whole_numbers(bits) for name, bits in NUMBERS.items()},
    "float": st.floats(width=32, allow_nan=False),
    "double": st.floats(allow_nan=False),
    **dict.fromkeys(("string", "anyURI", "PropertyPath", "MethodName", "TypeName"), texts),
}


@cache
def info_of(name: str) -> TypeInfo | None:
    info = getattr(registry.find(name), "_info", None)
    return info if isinstance(info, TypeInfo) and info.documented else None


@cache
def named(*kinds: str) -> list[str]:
    """The dotted names of all documented types of some kinds, but for what programs never see."""
    found = (info_of(name) for name in sorted(registry.names()) if "." in name and name != LOCALIZED_FAULT)
    return sorted({info.name for info in found if info is not None and info.kind in kinds})


@cache
def fitting(declared: str) -> list[str]:
    """The types that may stand where one is documented: it and all that extend it."""
    base = registry.find(declared)
    found = (registry.find(name) for name in named("data", "fault"))
    return [cast("type[Fields]", cls)._info.name for cls in found if base and cls and issubclass(cls, base)]


def references(declared: str) -> st.SearchStrategy[object]:
    base = registry.find(declared)
    found = (registry.find(name) for name in named("managed"))
    classes = [cls for cls in found if base and cls and issubclass(cls, base)] or [vim.Task]
    ids = st.text("abc-019", min_size=1, max_size=5)
    return st.builds(reference, st.sampled_from(classes), ids)


def reference(cls: type, id: str) -> ManagedObject:
    return cast("type[ManagedObject]", cls)(id)


def members(declared: str) -> st.SearchStrategy[object]:
    cls = cast("type[VimEnum]", registry.find(declared))
    values = st.sampled_from(cls._info.values or ("none",)) | st.sampled_from(["", "no such value"])
    return st.builds(cls, values)


@st.composite
def objects(draw: st.DrawFn, declared: str, depth: int = DEPTH) -> object:
    """An object of a type or of one that extends it."""
    names = fitting(declared)
    cls = cast("type[Fields]", registry.find(draw(st.sampled_from(names)) if depth and names else declared))
    made = cls()
    for field in cls._info.properties.values():
        if depth and draw(st.integers(0, 2)):
            value = draw(values(field, depth - 1))
            if value is not None:
                made._keep(field.attribute, value)
    if isinstance(made, Fault) and draw(st.booleans()):
        made.msg = draw(texts)
    return made


def values(field: Property, depth: int) -> st.SearchStrategy[object]:
    """What a field may hold."""
    one = value_of(field.type, depth)
    several = field.type != "anyType" or depth > 0
    return st.lists(one, max_size=2 if several else 0) if field.array else one


def value_of(declared: str, depth: int) -> st.SearchStrategy[object]:
    """A value of a type."""
    if declared in SCALARS:
        return SCALARS[declared]
    if declared == LOCALIZED_FAULT:
        return objects("vmodl.MethodFault", depth)
    info = info_of(declared)
    if info is None:
        return anything(depth)
    if info.kind == "managed":
        return references(declared)
    return members(declared) if info.kind == "enum" else objects(declared, depth)


def anything(depth: int) -> st.SearchStrategy[object]:
    """What may stand where the documents allow all."""
    simple = st.one_of(
        *(SCALARS[name] for name in ("boolean", "dateTime", "base64Binary", "int", "double", "string")),
        st.builds(Long, whole_numbers(64)),
        st.builds(Short, whole_numbers(16)),
        st.builds(Byte, whole_numbers(8)),
        st.builds(Float, st.floats(width=32, allow_nan=False)),
        references("vim.ManagedEntity"),
        members("vim.TaskInfo.State"),
    )
    if not depth:
        return simple
    boxes = st.one_of(
        st.builds(Array, st.just("string"), st.lists(texts, max_size=2)),
        st.builds(Array, st.just("int"), st.lists(SCALARS["int"], max_size=2)),
        st.builds(Array, st.just("long"), st.lists(st.builds(Long, whole_numbers(64)), max_size=2)),
        st.builds(Array, st.just("ManagedObjectReference"), st.lists(references("vim.Task"), max_size=2)),
        st.builds(Array, st.just("TaskInfo"), st.lists(objects("vim.TaskInfo", depth - 1), max_size=1)),
        st.builds(Array, st.just("anyType"), st.lists(simple, max_size=2)),
    )
    return (
        simple
        | boxes
        | st.deferred(lambda: st.sampled_from(named("data", "fault"))).flatmap(
            lambda name: objects(name, depth - 1)
        )
    )


def of_any(kind: str) -> st.SearchStrategy[object]:
    """Objects of any type of a kind; all types are loaded when one is drawn, not before."""
    return st.deferred(lambda: st.sampled_from(named(kind)).flatmap(objects))


any_object = of_any("data")
any_fault = of_any("fault")
