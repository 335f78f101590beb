"""Methods that carry what the documents say about them, at no cost when they are called.

At run time the decorator writes attributes on the plain function and returns it. Static checkers see a
descriptor instead: ``vim.Task.CancelTask.privilege`` has a type, and so has ``task.CancelTask()``. Editors
that use jedi see the function, so that they complete what it returns, and the facts.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Protocol, TypeVar, cast

from .faults import Fault
from .meta import Deprecated, MethodInfo, Parameter, Returns

# Checkers know the name and take it for true. jedi believes what it reads and passes over what stands under
# it, for it cannot follow a descriptor to what a method returns.
TYPE_CHECKING = False

F = TypeVar("F")

_FACTS = MethodInfo.__match_args__
_facts = attrgetter(*_FACTS)


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


if TYPE_CHECKING:  # to make these classes would be half of what it takes to import this
    from typing import Concatenate, Literal, ParamSpec, TypedDict, Unpack, overload

    from .deprecation import deprecated

    S = TypeVar("S", contravariant=True)
    P = ParamSpec("P")
    R = TypeVar("R", covariant=True)
    T = TypeVar("T")
    Q = ParamSpec("Q")
    U = TypeVar("U")
    Raised = TypeVar("Raised", bound="tuple[type[Fault], ...]")
    Raises = TypeVar("Raises", bound="tuple[type[Fault], ...]", covariant=True)
    """The tuple of the classes themselves: behind ``except`` it makes the exception one of these."""

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

    class DeprecatedMethod(Method[S, P, R, Raises], Protocol[S, P, R, Raises]):
        """A method of a class that is deprecated, as static checkers see it."""

        @overload
        @deprecated("the method is deprecated; its docstring says why")
        def __get__(self, instance: None, owner: type[object]) -> DeprecatedMethod[S, P, R, Raises]: ...
        @overload
        @deprecated("the method is deprecated; its docstring says why")
        def __get__(self, instance: S, owner: type[object]) -> BoundMethod[P, R, Raises]: ...

    class MethodFacts(TypedDict, total=False):
        """What may be stated beside name, faults and deprecation of a method; see ``MethodInfo``."""

        since: str
        rank: int
        privilege: str | None
        parameters: tuple[Parameter, ...]
        returns: Returns

    class Declaration(Protocol):
        """The decorator of methods, as static checkers see it."""

        @overload
        def __call__(
            self,
            name: str,
            *,
            raises: Raised,
            deprecated: Literal[False] = False,
            **facts: Unpack[MethodFacts],
        ) -> Callable[[Callable[Concatenate[T, Q], U]], Method[T, Q, U, Raised]]: ...
        @overload
        def __call__(
            self, name: str, *, deprecated: Literal[False] = False, **facts: Unpack[MethodFacts]
        ) -> Callable[[Callable[Concatenate[T, Q], U]], Method[T, Q, U, tuple[type[Fault], ...]]]: ...
        @overload
        def __call__(
            self, name: str, *, raises: Raised, deprecated: str | Literal[True], **facts: Unpack[MethodFacts]
        ) -> Callable[[Callable[Concatenate[T, Q], U]], DeprecatedMethod[T, Q, U, Raised]]: ...
        @overload
        def __call__(
            self, name: str, *, deprecated: str | Literal[True], **facts: Unpack[MethodFacts]
        ) -> Callable[
            [Callable[Concatenate[T, Q], U]], DeprecatedMethod[T, Q, U, tuple[type[Fault], ...]]
        ]: ...


def _declared(
    name: str,
    *,
    raises: tuple[type[Fault], ...] = (),
    deprecated: Deprecated = False,
    **facts: Unpack[MethodFacts],
) -> Callable[[F], F | Facts]:
    """Say what the documents say about a method; arguments as the attributes of ``MethodInfo``."""
    info = MethodInfo(name, raises=raises, deprecated=deprecated, **facts)

    def decorate(function: F) -> F | Facts:
        label(function, info)
        return function

    return decorate


if TYPE_CHECKING:
    method = cast("Declaration", _declared)
else:
    method = _declared


def label(function: object, info: MethodInfo) -> None:
    """Write what is known about a method on its function."""
    vars(function).update(zip(_FACTS, _facts(info), strict=True), info=info)
