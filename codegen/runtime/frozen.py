"""Values that are what they hold, like frozen dataclasses.

The module of those brings others with it that take as long to import as all the rest of this package.
"""

from __future__ import annotations

from collections.abc import Callable
from reprlib import recursive_repr
from typing import Any, ClassVar, Generic, NoReturn, Self, TypeVar, dataclass_transform

from .checking import TYPE_CHECKING

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
class Frozen:
    """Base of classes whose annotations name what objects hold, in order; what they assign is a default.

    Objects are equal where they are of one class and hold the same, and do not change. A class may name what
    ``repr`` does not show, such as secrets: ``class Login(Frozen, hidden=("password",))``.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _names: ClassVar[frozenset[str]] = frozenset()
    _required: ClassVar[frozenset[str]] = frozenset()
    _hidden: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, hidden: tuple[str, ...] = ()) -> None:
        super().__init_subclass__()
        cls._fields = (*cls._fields, *vars(cls).get("__annotations__", ()))
        cls._names = frozenset(cls._fields)
        cls._required = frozenset(name for name in cls._fields if not hasattr(cls, name))
        cls._hidden = frozenset(hidden)
        type.__setattr__(cls, "__match_args__", cls._fields)  # checkers make it of the annotations

    if not TYPE_CHECKING:  # checkers make these of the annotations of each class (PEP 681)

        # Any: each class says of which types its values are.
        def __init__(self, *values: Any, **named: Any) -> None:
            mine = self.__dict__
            mine.update(zip(self._fields, values))  # noqa: B905  what is too much or too little is told below
            if named or len(values) != len(self._fields):
                mine.update(named)
                fitting = self._required <= mine.keys() <= self._names
                if not fitting or len(mine) != len(values) + len(named):
                    raise TypeError(
                        f"{type(self).__qualname__} takes {', '.join(self._fields)}, each once at most"
                    )
            self._derive()

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(f"{type(self).__qualname__} objects do not change: {name!r} stays")

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"{type(self).__qualname__} objects do not change: {name!r} stays")

    def _derive(self) -> None:
        """Work out what was left out and follows from the rest, or refuse what does not fit together."""

    def __replace__(self, /, **changes: Any) -> Self:  # Any: as above
        """An object that holds something else, as ``copy.replace`` of Python 3.13 makes it."""
        return type(self)(**{**dict(zip(self._fields, self._values(), strict=True)), **changes})

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    @recursive_repr()
    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in self._fields if name not in self._hidden)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._fields)


class Once(Generic[T]):
    """A property that is worked out when it is first asked for: decorates what does that.

    Two threads may both do it, and find the same.
    """

    def __init__(self, find: Callable[[Any], T]) -> None:  # Any: of whatever class it stands in
        self._find = find
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> T:
        found = vars(instance)[self._name] = self._find(instance)
        return found
