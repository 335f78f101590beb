# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What fields are for static checkers: they may take more than they hold."""

from __future__ import annotations

from typing import Protocol, Self, TypeVar, overload

Held = TypeVar("Held", covariant=True)
Taken = TypeVar("Taken", contravariant=True)


class Field(Protocol[Held, Taken]):
    """A field that takes what it makes into something else, such as any iterable where it holds a list.

    It stands in annotations only: at run time, objects hold the values themselves.
    """

    @overload
    def __get__(self, instance: None, owner: type[object]) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[object]) -> Held: ...
    def __set__(self, instance: object, value: Taken) -> None: ...
    def __delete__(self, instance: object) -> None: ...
