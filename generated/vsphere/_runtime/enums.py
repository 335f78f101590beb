# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Enums that are strings and that survive values which only newer servers know."""

from __future__ import annotations

from enum import EnumType, StrEnum
from typing import Self
from weakref import WeakValueDictionary

from .checking import TYPE_CHECKING
from .forks import Lock
from .meta import TypeInfo

_unlisted: WeakValueDictionary[tuple[type, str], VimEnum] = WeakValueDictionary()
_lock = Lock()


class _Open(EnumType):
    """Gives members by names that Python cannot spell, and lets a class without members have unknown ones.

    Programs for pyVmomi read ``getattr(Mode, "in")``. An enum without members is one that documents refer to
    but none describes.
    """

    if not TYPE_CHECKING:  # checkers know how enums are called, and would take this for less

        def __call__(cls, value: str, *more: object, **options: object) -> VimEnum:
            if more or options or cls._member_map_ or not isinstance(value, str):
                return super().__call__(value, *more, **options)
            return cls._missing_(value)

        def __getattr__(cls, name: str) -> VimEnum:
            for table in ("_member_map_", "_value2member_map_"):
                found = vars(cls).get(table, {}).get(name)
                if found is not None:
                    return found
            raise AttributeError(f"{cls.__qualname__} has no attribute {name!r}", name=name, obj=cls)


class VimEnum(StrEnum, metaclass=_Open):
    """Base of all enums; a member is equal to its wire value.

    A value that the documents do not list becomes a member that is not ``known`` and not listed by the class;
    asking for it again gives the same object while it is in use.
    """

    _info: TypeInfo
    _wsdlName: str

    @property
    def known(self) -> bool:
        """Whether the documents list this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """The member that stands for a value which no document lists, always the same."""
        if not isinstance(value, str):
            return None
        if type(value) is not str:  # members of a program's own enums are not found by what they hold
            return cls(str.__str__(value))
        with _lock:
            unlisted = _unlisted.get((cls, value))
            if not isinstance(unlisted, cls):
                unlisted = str.__new__(cls, value)
                unlisted._name_ = unlisted._value_ = value
                _unlisted[cls, unlisted._value_] = unlisted
            return unlisted

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)

    def __repr__(self) -> str:
        owner = type(self).__qualname__
        return f"{owner}.{self._name_}" if self.known else f"{owner}({self._value_!r})"
