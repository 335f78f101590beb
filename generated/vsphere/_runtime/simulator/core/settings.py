# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""New values of an entity's properties, also of what is inside of them."""

from __future__ import annotations

from copy import deepcopy

from ... import registry
from ...fields import Fields
from ...meta import Property
from .generated_types import field_value, fully_documented, info_of, set_undocumented
from .named import property_name, unknown_property
from .paths import steps_of
from .transfer import carried


def changed(cls: type, values: dict[str, object], path: str, value: object) -> tuple[str, object]:
    """The property that a path begins with, and its value once what the path leads to has a new one.

    Args:
        cls: The type of the object.
        values: Its values up to now, which stay as they are.
        path: Such as ``runtime.powerState``; what is unset on the way is made.
        value: The new value; None unsets it.

    Raises:
        LookupError: The path leads to nothing that the documents know.
    """
    steps = steps_of(path)
    if steps is None or any(is_key for _, is_key in steps):
        raise LookupError(f"{path!r} is no path of properties")
    root = property_name(cls, steps[0][0])
    if len(steps) == 1:
        return root, carried(value, None)
    prop = info_of(cls).properties.get(root)
    whole = deepcopy(values.get(root))
    whole = _made(prop, path) if whole is None else whole
    at = whole
    for name, _ in steps[1:-1]:
        field = _field(at, name)
        inside = field_value(at, field.name if field else name)[1]
        if inside is None:
            inside = _made(field, path)
            _set(at, name, inside)
        at = inside
    _set(at, steps[-1][0], carried(value, None))
    return root, whole


def _field(owner: object, name: str) -> Property | None:
    """A field of an object; None where it can only be one that documents do not have.

    Raises:
        LookupError: There is no such field.
    """
    if not isinstance(owner, Fields):
        raise LookupError(f"{name!r} is not to be had: {type(owner).__name__} has no fields")
    info = info_of(owner)
    found = info.properties.get(name) or info.attributes.get(name)
    if found is None and fully_documented(type(owner)):
        raise unknown_property(info.name, name, info.properties)
    return found


def _set(owner: object, name: str, value: object) -> None:
    """Give a field of an object a value, also one that it inherits from what no document describes."""
    field = _field(owner, name)
    if field is not None:
        setattr(owner, field.attribute, value)
    elif isinstance(owner, Fields):
        set_undocumented(owner, name, value)


def _made(prop: Property | None, path: str) -> object:
    """An empty object where a path goes through something that is unset."""
    cls = registry.find(prop.type) if prop and not prop.array else None
    if cls is None or not issubclass(cls, Fields):
        raise LookupError(f"{path!r} leads through something unset; give the value of all of it")
    return cls()
