"""New values of an entity's properties, also of what is inside of them."""

from __future__ import annotations

from copy import deepcopy

from ... import registry
from ...fields import Fields
from ...meta import Property
from .named import property_name, unknown_property
from .paths import steps_of
from .transfer import carried
from .vocabulary import info_of


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
        inside: object = getattr(at, field.attribute)
        if inside is None:
            inside = _made(field, path)
            setattr(at, field.attribute, inside)
        at = inside
    setattr(at, _field(at, steps[-1][0]).attribute, carried(value, None))
    return root, whole


def _field(owner: object, name: str) -> Property:
    if not isinstance(owner, Fields):
        raise LookupError(f"{name!r} is not to be had: {type(owner).__name__} has no fields")
    info = info_of(owner)
    found = info.properties.get(name) or info.attributes.get(name)
    if found is None:
        raise unknown_property(info.name, name, info.properties)
    return found


def _made(prop: Property | None, path: str) -> object:
    """An empty object where a path goes through something that is unset."""
    cls = registry.find(prop.type) if prop and not prop.array else None
    if cls is None or not issubclass(cls, Fields):
        raise LookupError(f"{path!r} leads through something unset; give the value of all of it")
    return cls()
