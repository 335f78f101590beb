# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Methods that carry what the documents say about them, at no cost when they are called.

At run time the decorator writes attributes on the plain function and returns it. Static checkers see a
descriptor instead: ``vim.Task.CancelTask.privilege`` has a type, and so has ``task.CancelTask()``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Concatenate, ParamSpec, Protocol, TypeVar, cast, overload

from .checking import TYPE_CHECKING
from .meta import NOTHING, Deprecated, MethodInfo, Parameter, Returns

if TYPE_CHECKING:
    from .faults import Fault

S = TypeVar("S", contravariant=True)
P = ParamSpec("P")
R = TypeVar("R", covariant=True)
T = TypeVar("T")
Q = ParamSpec("Q")
U = TypeVar("U")


class Facts(Protocol):
    """What can be read from a method, on its class or on an object."""

    info: MethodInfo
    name: str
    since: str
    rank: int
    privilege: str | None
    raises: tuple[type[Fault], ...]
    parameters: tuple[Parameter, ...]
    returns: Returns
    deprecated: Deprecated


class BoundMethod(Facts, Protocol[P, R]):
    """A method of an object, as static checkers see it."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R: ...


class Method(Facts, Protocol[S, P, R]):
    """A method of a class, as static checkers see it."""

    @overload
    def __get__(self, instance: None, owner: type[object]) -> Method[S, P, R]: ...
    @overload
    def __get__(self, instance: S, owner: type[object]) -> BoundMethod[P, R]: ...
    def __call__(self, target: S, /, *args: P.args, **kwargs: P.kwargs) -> R: ...


def method(
    name: str,
    *,
    since: str = "",
    rank: int = 0,
    privilege: str | None = None,
    raises: tuple[type[Fault], ...] = (),
    parameters: tuple[Parameter, ...] = (),
    returns: Returns = NOTHING,
    deprecated: Deprecated = False,
) -> Callable[[Callable[Concatenate[T, Q], U]], Method[T, Q, U]]:
    """Say what the documents say about a method; arguments as the attributes of ``MethodInfo``."""
    info = MethodInfo(name, since, rank, privilege, raises, parameters, returns, deprecated)

    def decorate(function: Callable[Concatenate[T, Q], U]) -> Method[T, Q, U]:
        label(function, info)
        return cast("Method[T, Q, U]", function)

    return decorate


def label(function: object, info: MethodInfo) -> None:
    """Write what is known about a method on its function."""
    facts = {"info": info, **{field.name: getattr(info, field.name) for field in fields(info)}}
    for name, fact in facts.items():
        setattr(function, name, fact)
