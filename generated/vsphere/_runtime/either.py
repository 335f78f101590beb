# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Methods that require parameters behind optional ones, where Python has no signature that says so.

Every call goes to one plain function, whose parameters all have defaults from the first optional one on.
Static checkers see two ways to call it: with everything up to the last required argument, or by name, where
optional arguments may be left out and required ones may not.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import TypeVar, cast

from .arguments import REQUIRED
from .methods import Facts

TYPE_CHECKING = False  # as in methods: jedi passes over what stands under it, and sees the function

F = TypeVar("F")

if TYPE_CHECKING:  # these classes take longer to make than all else that is imported here
    from typing import Concatenate, Literal, ParamSpec, Protocol, overload

    from .deprecation import deprecated
    from .faults import Fault
    from .methods import Method

    S = TypeVar("S", contravariant=True)
    P = ParamSpec("P")
    N = ParamSpec("N")
    R = TypeVar("R", covariant=True)
    Raises = TypeVar("Raises", bound="tuple[type[Fault], ...]", covariant=True)
    T = TypeVar("T")
    Q = ParamSpec("Q")
    M = ParamSpec("M")
    U = TypeVar("U")
    Raised = TypeVar("Raised", bound="tuple[type[Fault], ...]")

    class BoundEither(Facts, Protocol[P, N, R, Raises]):
        """A method of an object with required parameters behind optional ones, as static checkers see it."""

        @property
        def raises(self) -> Raises: ...
        @overload
        def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R: ...
        @overload
        def __call__(self, *args: N.args, **kwargs: N.kwargs) -> R: ...

    class Either(Facts, Protocol[S, P, N, R, Raises]):
        """The same of a class, as static checkers see it."""

        @property
        def raises(self) -> Raises: ...
        @overload
        def __get__(self, instance: None, owner: type[object]) -> Either[S, P, N, R, Raises]: ...
        @overload
        def __get__(self, instance: S, owner: type[object]) -> BoundEither[P, N, R, Raises]: ...
        @overload
        def __call__(self, target: S, /, *args: P.args, **kwargs: P.kwargs) -> R: ...
        @overload
        def __call__(self, target: S, /, *args: N.args, **kwargs: N.kwargs) -> R: ...

    class DeprecatedEither(Either[S, P, N, R, Raises], Protocol[S, P, N, R, Raises]):
        """The same of a class, deprecated, as static checkers see it."""

        @overload
        @deprecated("the method is deprecated; its docstring says why")
        def __get__(self, instance: None, owner: type[object]) -> DeprecatedEither[S, P, N, R, Raises]: ...
        @overload
        @deprecated("the method is deprecated; its docstring says why")
        def __get__(self, instance: S, owner: type[object]) -> BoundEither[P, N, R, Raises]: ...

    class Naming(Protocol):
        """The decorator of these methods, as static checkers see it."""

        @overload
        def __call__(
            self, signature: Callable[Concatenate[T, M], U]
        ) -> Callable[[Method[T, Q, U, Raised]], Either[T, Q, M, U, Raised]]: ...
        @overload
        def __call__(
            self, signature: Callable[Concatenate[T, M], U], *, deprecated: Literal[True]
        ) -> Callable[[Method[T, Q, U, Raised]], DeprecatedEither[T, Q, M, U, Raised]]: ...


def _named(signature: object, *, deprecated: bool = False) -> Callable[[F], F]:
    """Let a method be called by name with optional arguments left out that stand before required ones.

    Args:
        signature: Shows static checkers the parameters of such calls; nothing calls it.
        deprecated: Tells them that the method is deprecated.
    """

    def decorate(method: F) -> F:
        parameters = cast(Facts, method).parameters
        first = next(index for index, parameter in enumerate(parameters) if parameter.optional)
        cast(FunctionType, method).__defaults__ = tuple(
            () if each.optional and each.array else REQUIRED for each in parameters[first:]
        )
        return method

    return decorate


if TYPE_CHECKING:
    by_name = cast("Naming", _named)
else:
    by_name = _named
