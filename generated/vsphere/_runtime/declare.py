# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The decorators of generated classes: each states what the documents say about the type."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import TypeVar, cast, dataclass_transform

from . import registry
from .checking import TYPE_CHECKING
from .data_object import DataObject
from .enums import VimEnum
from .faults import Fault
from .forks import Lock
from .managed_object import ManagedObject, Opaque
from .meta import Deprecated, MethodInfo, Property, TypeInfo, infos
from .version import FIRST_VERSION

AnyType = ManagedObject | DataObject | Fault | VimEnum
M = TypeVar("M", bound=ManagedObject)
D = TypeVar("D", bound=DataObject)
F = TypeVar("F", bound=Fault)
E = TypeVar("E", bound=VimEnum)
R = TypeVar("R", bound=ManagedObject | DataObject | Fault)
A = TypeVar("A", bound=AnyType)

_lock = Lock()
_UNDOCUMENTED_ROOTS = (DataObject._info, Fault._info, Opaque._info)


if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    class TypeFacts(TypedDict, total=False):
        """What a declaration may state beside the name; see ``TypeInfo``.

        Attributes:
            properties: Makes those that the type itself has, when they are first asked for.
        """

        wire_name: str | None
        since: str
        rank: int
        deprecated: Deprecated
        properties: Callable[[], tuple[Property, ...]]


def managed(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[M]], type[M]]:
    """Declare a managed object."""
    return Declaration(name, **facts)


@dataclass_transform(kw_only_default=True, eq_default=False)
def data(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[D]], type[D]]:
    """Declare a data object."""
    return Declaration(name, **facts)


@dataclass_transform(kw_only_default=True, eq_default=False)
def fault(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[F]], type[F]]:
    """Declare a fault."""
    return Declaration(name, **facts)


def enum(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[E]], type[E]]:
    """Declare an enum."""
    return Declaration(name, **facts)


def opaque(name: str, **facts: Unpack[TypeFacts]) -> Callable[[type[R]], type[R]]:
    """Declare a type that documents refer to but none describes; its base class says what it is."""
    return Declaration(name, documented=False, **facts)


class Declaration:
    """What is stated of a class, until somebody asks what is known of it.

    It decorates the class, and stands on it in the place of the record that it makes when that is first asked
    for: most classes that a program loads are never asked.
    """

    __slots__ = (
        "_cls",
        "_deprecated",
        "_documented",
        "_methods",
        "_name",
        "_properties",
        "_rank",
        "_since",
        "_wire_name",
    )

    def __init__(
        self,
        name: str,
        documented: bool = True,
        *,
        wire_name: str | None = None,
        since: str = FIRST_VERSION,
        rank: int = 1,
        deprecated: Deprecated = False,
        properties: Callable[[], tuple[Property, ...]] = tuple,
    ) -> None:
        self._name = name
        self._documented = documented
        self._wire_name = wire_name
        self._since = since
        self._rank = rank
        self._deprecated = deprecated
        self._properties = properties

    def __call__(self, cls: type[A]) -> type[A]:
        """Write on a class what its objects need at once."""
        self._cls = cast("type[AnyType]", cls)
        # Collected now: later, a test may have put something else in the place of a method.
        self._methods = _own_methods(cls) if issubclass(cls, ManagedObject) else ()
        cls._wsdlName = self._wire_name or self._name
        cls._info = cast(TypeInfo, self)
        registry.declared(cls)
        return cls

    def __get__(self, instance: object, owner: type) -> TypeInfo:
        cls = self._cls
        base = next(iter(infos(cls.__mro__[1:])), None)  # VimEnum itself has none
        with _lock:  # one record for each class, so that what is inherited is the very same everywhere
            if vars(cls)["_info"] is self:
                cls._info = self._known(base)
        return cls._info

    def _known(self, base: TypeInfo | None) -> TypeInfo:
        """What is stated of the class and what it inherits."""
        cls = self._cls
        values = tuple(str(member) for member in cls) if issubclass(cls, VimEnum) else ()
        properties = {prop.name: prop for prop in self._properties()}
        methods = {info.name: info for info in self._methods}
        return TypeInfo(
            name=self._name,
            kind=base.kind if base else "enum",
            wire_name=self._wire_name,
            base=None if base is None or any(base is root for root in _UNDOCUMENTED_ROOTS) else base.name,
            since=self._since,
            rank=self._rank,
            deprecated=self._deprecated,
            documented=self._documented and (bool(values) or not issubclass(cls, VimEnum)),
            properties=MappingProxyType({**base.properties, **properties} if base else properties),
            methods=MappingProxyType({**base.methods, **methods} if base else methods),
            values=values,
        )


def _own_methods(cls: type) -> tuple[MethodInfo, ...]:
    """The methods that a class itself defines."""
    found = (getattr(function, "info", None) for function in vars(cls).values())
    return tuple(info for info in found if isinstance(info, MethodInfo))
