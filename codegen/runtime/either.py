"""Methods that require parameters behind optional ones, where Python has no signature that says so.

Every call goes to one plain function, whose parameters all have defaults from the first optional one on.
Static checkers see two ways to call it: with everything up to the last required argument, or by name, where
optional arguments may be left out and required ones may not.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Concatenate, ParamSpec, Protocol, TypeVar, cast, overload

from .arguments import REQUIRED
from .faults import Fault
from .methods import Facts, Method

TYPE_CHECKING = False  # as in methods: jedi believes it, so that it sees the function

S = TypeVar("S", contravariant=True)
P = ParamSpec("P")
N = ParamSpec("N")
R = TypeVar("R", covariant=True)
Raises = TypeVar("Raises", bound="tuple[type[Fault], ...]", covariant=True)
T = TypeVar("T")
Q = ParamSpec("Q")
M = ParamSpec("M")
U = TypeVar("U")
F = TypeVar("F")
Raised = TypeVar("Raised", bound="tuple[type[Fault], ...]")


class BoundEither(Facts, Protocol[P, N, R, Raises]):
    """Such a method of an object, as static checkers see it."""

    @property
    def raises(self) -> Raises: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R: ...
    @overload
    def __call__(self, *args: N.args, **kwargs: N.kwargs) -> R: ...


class Either(Facts, Protocol[S, P, N, R, Raises]):
    """Such a method of a class, as static checkers see it."""

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


def _called_by_name(
    signature: Callable[Concatenate[T, M], U],
) -> Callable[[Method[T, Q, U, Raised]], Either[T, Q, M, U, Raised]]:
    """Let a method be called by name with optional arguments left out that stand before required ones.

    Args:
        signature: Shows static checkers the parameters of such calls; nothing calls it.
    """

    def decorate(method: Method[T, Q, U, Raised]) -> Either[T, Q, M, U, Raised]:
        parameters = method.parameters
        first = next(index for index, parameter in enumerate(parameters) if parameter.optional)
        function = cast(FunctionType, method)
        function.__defaults__ = tuple(
            () if each.optional and each.array else REQUIRED for each in parameters[first:]
        )
        return cast("Either[T, Q, M, U, Raised]", method)

    return decorate


def _same(signature: Callable[..., object]) -> Callable[[F], F]:
    return cast("Callable[[F], F]", _called_by_name(signature))


if TYPE_CHECKING:
    by_name = _called_by_name
else:
    by_name = _same
