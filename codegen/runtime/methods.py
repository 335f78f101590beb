"""Methods that carry what the documents say about them, at no cost when they are called.

At run time the decorator writes attributes on the plain function and returns it. Static checkers see a
descriptor instead: ``vim.Task.CancelTask.privilege`` has a type, and so has ``task.CancelTask()``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Concatenate, ParamSpec, Protocol, TypedDict, TypeVar, Unpack, cast, overload

from .checking import TYPE_CHECKING
from .meta import Deprecated, MethodInfo, Parameter, Returns

if TYPE_CHECKING:
    from .faults import Fault

S = TypeVar("S", contravariant=True)
P = ParamSpec("P")
R = TypeVar("R", covariant=True)
T = TypeVar("T")
Q = ParamSpec("Q")
U = TypeVar("U")
Raised = TypeVar("Raised", bound="tuple[type[Fault], ...]")
Raises = TypeVar("Raises", bound="tuple[type[Fault], ...]", covariant=True)
"""The tuple of the classes themselves: behind ``except`` it makes the exception one of these."""


class Facts(Protocol):
    """What can be read from a method, on its class or on an object."""

    info: MethodInfo
    name: str
    since: str
    rank: int
    privilege: str | None
    parameters: tuple[Parameter, ...]
    returns: Returns
    deprecated: Deprecated

    @property
    def raises(self) -> tuple[type[Fault], ...]: ...


class BoundMethod(Facts, Protocol[P, R, Raises]):
    """A method of an object, as static checkers see it."""

    @property
    def raises(self) -> Raises: ...
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R: ...


class Method(Facts, Protocol[S, P, R, Raises]):
    """A method of a class, as static checkers see it."""

    @property
    def raises(self) -> Raises: ...
    @overload
    def __get__(self, instance: None, owner: type[object]) -> Method[S, P, R, Raises]: ...
    @overload
    def __get__(self, instance: S, owner: type[object]) -> BoundMethod[P, R, Raises]: ...
    def __call__(self, target: S, /, *args: P.args, **kwargs: P.kwargs) -> R: ...


class MethodFacts(TypedDict, total=False):
    """What may be stated of a method beside its name and its faults; see ``MethodInfo``."""

    since: str
    rank: int
    privilege: str | None
    parameters: tuple[Parameter, ...]
    returns: Returns
    deprecated: Deprecated


@overload
def method(
    name: str, *, raises: Raised, **facts: Unpack[MethodFacts]
) -> Callable[[Callable[Concatenate[T, Q], U]], Method[T, Q, U, Raised]]: ...
@overload
def method(
    name: str, **facts: Unpack[MethodFacts]
) -> Callable[[Callable[Concatenate[T, Q], U]], Method[T, Q, U, tuple[type[Fault], ...]]]: ...
def method(
    name: str, *, raises: tuple[type[Fault], ...] = (), **facts: Unpack[MethodFacts]
) -> Callable[[Callable[Concatenate[T, Q], U]], Method[T, Q, U, tuple[type[Fault], ...]]]:
    """Say what the documents say about a method; arguments as the attributes of ``MethodInfo``."""
    info = MethodInfo(name, raises=raises, **facts)

    def decorate(function: Callable[Concatenate[T, Q], U]) -> Method[T, Q, U, tuple[type[Fault], ...]]:
        label(function, info)
        return cast("Method[T, Q, U, tuple[type[Fault], ...]]", function)

    return decorate


def label(function: object, info: MethodInfo) -> None:
    """Write what is known about a method on its function."""
    facts = {"info": info, **{field.name: getattr(info, field.name) for field in fields(info)}}
    for name, fact in facts.items():
        setattr(function, name, fact)
