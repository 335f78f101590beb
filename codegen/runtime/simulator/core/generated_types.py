"""The generated types, found by name: the one room where the simulator meets them.

The runtime may import nothing generated, so the classes come from the registry, and what is read from an
object of one has the type that the documents state, which no checker can see from here. That is what the
``Any`` in this module is for, and no other module of the simulator needs one.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from ... import registry
from ...data_object import DataObject
from ...enums import VimEnum
from ...faults import Fault
from ...fields import Fields
from ...managed_object import ManagedObject
from ...meta import Property, TypeInfo, infos
from ...version import Dated, lacks

PC = "vmodl.query.PropertyCollector"
_NAMED = ("vim.Folder", "vim.ManagedEntity")
"""Types of which the simulator needs no more than references."""
REFERRED_TO = (*_NAMED, "vim.HostSystem", "vim.VirtualMachine")
"""Those, and types that it knows where the package has them: it uses members of none."""


class MissingTypes(LookupError):
    """The package was generated without types that a simulated server consists of.

    Attributes:
        names: The types.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(names)
        self.names = names

    def __str__(self) -> str:
        return f"no simulator: this package was generated without {', '.join(self.names)}"


def check_types(names: Iterable[str]) -> None:
    """Make sure that the package has what the simulator is made of.

    Args:
        names: The types that it must document.

    Raises:
        MissingTypes: It does not.
    """
    found = ((name, registry.find(name)) for name in dict.fromkeys(names))
    missing = tuple(name for name, cls in found if cls is None or not info_of(cls).documented)
    missing += tuple(name for name in _NAMED if registry.find(name) is None)
    if missing:
        raise MissingTypes(missing)


def info_of(target: object) -> TypeInfo:
    """What the documents say about a class, or about the class of an object."""
    found: TypeInfo = cast(Any, target)._info  # Any: classes of four roots, which all have it
    return found


def is_documented(name: str) -> bool:
    """Whether the package describes a type."""
    cls = registry.find(name)
    return cls is not None and info_of(cls).documented


def fully_documented(cls: type) -> bool:
    """Whether documents describe a type and everything that it extends, so that it has nothing else."""
    return all(info.documented for info in infos(cls.__mro__))


def load_all_types() -> None:
    """Import every type of the package; until then, Python knows no others that extend a type."""
    for name in registry.names():
        registry.find(name)


def reference(name: str, moId: str) -> ManagedObject:
    """A reference to a managed object, as the server itself keeps it: without a connection.

    Raises:
        LookupError: There is no such managed object type.
    """
    cls = registry.find(name)
    if cls is None or not issubclass(cls, ManagedObject):
        raise LookupError(f"not a managed object type of this package: {name}")
    return cls(moId)


def find_managed(name: str) -> type[ManagedObject] | None:
    """A managed object type by dotted or wire name, which for these is the last part of the dotted one."""
    for spelling in (name, f"vim.{name}", f"vmodl.{name}", f"vmodl.query.{name}"):
        cls = registry.find(spelling)
        if cls is not None and issubclass(cls, ManagedObject):
            return cls
    return None


# Any: see the top; callers say which type the documents state.
def read(target: object, field: str) -> Any:
    """A field of an object of a generated type; None where it is unset or where the type lacks it."""
    return getattr(target, field, None)


def field_value(target: object, name: str) -> tuple[bool, object]:
    """Whether an object has a field of a wire name, and its value.

    Of a type that extends one which no document describes, any field may be inherited: it is unset then.
    """
    if not isinstance(target, Fields):
        return False, None
    prop = info_of(target).properties.get(name)
    if prop is not None:
        return True, getattr(target, prop.attribute, None)
    if isinstance(target, Fault) and name in ("fault", "localizedMessage"):
        return True, target if name == "fault" else target.msg  # what wraps it on the wire has these
    more = undocumented_fields(target)
    return (True, more.get(name)) if name in more or not fully_documented(type(target)) else (False, None)


def undocumented_fields(target: Fields) -> Mapping[str, object]:
    """The fields of an object that documents do not have, by wire name."""
    return target._unknown


def set_undocumented(target: Fields, name: str, value: object) -> None:
    """Give a field that documents do not have a value; None unsets it."""
    more = {**target._unknown, name: value}
    target._unknown = {key: each for key, each in more.items() if each is not None}


def moid(ref: ManagedObject) -> str:
    """The id of a managed object on its server."""
    return ref._moId


def server_of(ref: ManagedObject) -> str:
    """The name of the server that a reference leads to; empty where it has had no connection."""
    return ref._server


def is_a(value: object, name: str) -> bool:
    """Whether a value is an object of a type."""
    cls = registry.find(name)
    return cls is not None and isinstance(value, cls)


class GeneratedTypes:
    """Makes objects of generated types as a server of a version has them.

    Args:
        rank: Rank of the version; what came later is left out.
    """

    def __init__(self, rank: int) -> None:
        self.rank = rank

    def make(self, name: str, /, **fields: object) -> DataObject:
        """A data object; fields that this version, or these documents, do not have are left out."""
        made = cast("type[DataObject]", self._class(name))()
        self._fill(made, fields)
        return made

    def fault(self, name: str, msg: str, /, **fields: object) -> Fault:
        """A fault; fields as for data objects. Where documents lack the type, its nearest general one."""
        cls = registry.find(name) or registry.find("vmodl.RuntimeFault") or Fault
        made = cast("type[Fault]", cls)()
        made.msg = msg
        self._fill(made, fields)
        return made

    def localized(self, fault: Fault) -> Fault:
        """A fault as properties hold it: with a message."""
        fault.msg = str(fault)
        return fault

    def value(self, name: str, value: str) -> VimEnum:
        """A member of an enum."""
        return cast("Callable[[str], VimEnum]", self._class(name))(value)

    def knows(self, fact: Dated) -> bool:
        """Whether something is part of the version; what a version of another service brought always is."""
        return not lacks(fact, self.rank)

    def _class(self, name: str) -> type:
        cls = registry.find(name)
        if cls is None:
            raise MissingTypes((name,))
        return cls

    def _fill(self, target: DataObject | Fault, fields: dict[str, object]) -> None:
        properties = info_of(target).properties
        for name, value in fields.items():
            prop = properties.get(name)
            if value is None or prop is None or not self.knows(prop) or not self._fits(prop, value):
                continue
            target._keep(prop.attribute, list(cast("list[object]", value)) if prop.array else value)

    def _fits(self, prop: Property, value: object) -> bool:
        if isinstance(value, ManagedObject) and prop.type == "string":
            return False  # documents that call a reference a string leave nothing sensible to say
        return not isinstance(value, Fields) or self.knows(info_of(value))
