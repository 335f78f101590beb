"""What the API says about its types, as values that programs can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal

from .frozen import Frozen, Once
from .version import FIRST_VERSION

Kind = Literal["managed", "data", "fault", "enum", "opaque"]
LOCALIZED_FAULT = "vmodl.LocalizedMethodFault"
"""The data object that documents wrap around a fault; programs hold the fault itself."""
Deprecated = bool | str
"""Whether something is deprecated, or the words that say so."""

_STARTS: Mapping[str, bool | float | str] = {
    "boolean": False,
    **dict.fromkeys(("byte", "short", "int", "long"), 0),
    **dict.fromkeys(("float", "double"), 0.0),
    **dict.fromkeys(("string", "anyURI", "PropertyPath"), ""),
}


class Property(Frozen):
    """A property of a managed object, data object or fault.

    Attributes:
        name: Wire name.
        type: Dotted name of its type, or a primitive such as ``string``.
        array: Whether it holds a list of that type.
        optional: Whether it may be unset.
        since: Id of the version that brought it.
        rank: Rank of that version, 0 where no table lists it.
        privilege: Privilege needed to read it, where documented.
        deprecated: Whether, or why, not to use it.
        attribute: Python attribute, where the wire name cannot be one.
    """

    name: str
    type: str
    array: bool = False
    optional: bool = False
    since: str = FIRST_VERSION
    rank: int = 1
    privilege: str | None = None
    deprecated: Deprecated = False
    attribute: str = ""

    def _derive(self) -> None:
        if not self.attribute:
            vars(self)["attribute"] = self.name

    @property
    def start(self) -> bool | float | str | None:
        """What a field starts with: required numbers, booleans and strings as in pyVmomi, others unset."""
        return None if self.optional or self.array else _STARTS.get(self.type)


class Parameter(Frozen):
    """A parameter of a method; attributes as those of ``Property``.

    Attributes:
        privilege: Privilege that is needed on the object that is given, where documented.
    """

    name: str
    type: str
    array: bool = False
    optional: bool = False
    since: str = FIRST_VERSION
    rank: int = 1
    privilege: str | None = None
    attribute: str = ""

    def _derive(self) -> None:
        if not self.attribute:
            vars(self)["attribute"] = self.name


class Returns(Frozen):
    """What a method gives back.

    Attributes:
        type: Dotted name or primitive; ``void`` for nothing.
        array: Whether it is a list of that type.
        optional: Whether it may be None.
        task_result: What the returned task yields, where known.
        task_result_array: Whether it yields a list of that.
    """

    type: str
    array: bool = False
    optional: bool = False
    task_result: str | None = None
    task_result_array: bool = False


NOTHING = Returns("void")
"""What a method gives back for which no return is stated."""


class MethodInfo(Frozen):
    """A method.

    Attributes:
        name: Wire name.
        since: Id of the version that brought it.
        rank: Rank of that version, 0 where no table lists it.
        privilege: Privilege id, ``"dynamic"``, or None where undocumented.
        raises: Documented faults; usable in ``except``. Of the method itself they have their own types.
        parameters: In order.
        returns: What it gives back.
        deprecated: Whether, or why, not to call it.
    """

    name: str
    since: str = FIRST_VERSION
    rank: int = 1
    privilege: str | None = None
    raises: tuple[type[Exception], ...] = ()
    parameters: tuple[Parameter, ...] = ()
    returns: Returns = NOTHING
    deprecated: Deprecated = False

    @Once
    def fields(self) -> tuple[tuple[Parameter, Property], ...]:
        """The parameters, each with a field that takes the same values."""
        return tuple((each, Property(each.name, each.type, each.array)) for each in self.parameters)


class TypeInfo(Frozen):
    """A type, with what it inherits.

    Attributes:
        name: Dotted name.
        kind: ``managed``, ``data``, ``fault``, ``enum``, or ``opaque`` where nothing tells.
        wire_name: Name on the wire, or None where unknown.
        base: Dotted name of the type that it extends, or None.
        since: Id of the version that brought it.
        rank: Rank of that version, 0 where no table lists it.
        deprecated: Whether, or why, not to use it.
        documented: False for a type that documents only refer to.
        properties: By wire name, inherited ones first.
        methods: By wire name, inherited ones first.
        values: The documented values of an enum.
    """

    name: str
    kind: Kind
    wire_name: str | None = None
    base: str | None = None
    since: str = FIRST_VERSION
    rank: int = 1
    deprecated: Deprecated = False
    documented: bool = True
    properties: Mapping[str, Property] = MappingProxyType({})
    methods: Mapping[str, MethodInfo] = MappingProxyType({})
    values: tuple[str, ...] = ()

    @Once
    def attributes(self) -> Mapping[str, Property]:
        """The same properties by Python attribute."""
        return MappingProxyType({prop.attribute: prop for prop in self.properties.values()})

    @Once
    def demanded(self) -> tuple[Property, ...]:
        """The fields without which a data object or fault is not sent, as nothing stands in for them."""
        if self.kind not in ("data", "fault"):
            return ()
        fields = self.attributes.values()
        return tuple(prop for prop in fields if not prop.optional and (prop.array or prop.start is None))


def infos(line: Iterable[type]) -> list[TypeInfo]:
    """What is known about those of some classes that are types of the API."""
    found = (getattr(each, "_info", None) for each in line if "_info" in vars(each))
    return [info for info in found if isinstance(info, TypeInfo)]


def property_list(cls: type, inherited: bool) -> list[Property]:
    """The properties of a generated class, with or without those that it has from its bases."""
    known = infos(cls.__mro__)
    if inherited:
        return list(known[0].properties.values())
    before = known[1].properties if "_info" in vars(cls) else known[0].properties
    return [prop for prop in known[0].properties.values() if before.get(prop.name) is not prop]
