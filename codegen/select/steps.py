"""Why a type is in a selection: one step from what led to it."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.names import TypeName
from codegen.ir.records import PARAMETER, PROPERTY, RAISE, RETURNS, TYPE
from codegen.ir.walk import Use

_EXTENDED = "extended by"


@dataclass(frozen=True, slots=True)
class Step:
    """What led to a type.

    Attributes:
        how: What the type is to that, in words before its name: ``the type of property info of``.
        of: The type that led to it; None where the selection begins.
    """

    how: str
    of: TypeName | None = None

    def __str__(self) -> str:
        return f"{self.how} {self.of}" if self.of else self.how


def by_use(use: Use) -> Step:
    """The step from a type to another that it refers to."""
    return Step(_words(use), use.item.target.type)


def in_place_of(use: Use, name: TypeName) -> Step:
    """The step to a type that extends the one that is referred to."""
    return Step(f"an extension of {name}, which is {_words(use)}", use.item.target.type)


def around(inner: TypeName) -> Step:
    """The step to a type in which another one is nested."""
    return Step("what surrounds", inner)


def extended_by(name: TypeName) -> Step:
    """The step to what a type extends."""
    return Step(_EXTENDED, name)


def inside(owner: TypeName) -> Step:
    """The step to a type that is nested in one which was asked for."""
    return Step("nested in", owner)


def _words(use: Use) -> str:
    """What a type is to another that refers to it."""
    record, target, fact = use.item.record, use.item.target, use.fact
    if record is TYPE and fact == "base":
        return _EXTENDED
    if record is RAISE:
        return f"raised by {target.member} of"
    if record is RETURNS:
        return (
            f"returned by {target.member} of"
            if fact == "type"
            else f"the {_spaced(fact)} of {target.member} of"
        )
    if record is PROPERTY and fact == "type":
        return f"the type of property {target.member} of"
    if record is PARAMETER and fact == "type":
        return f"the type of parameter {target.parameter} of {target.member} of"
    inner = " of ".join(filter(None, (target.parameter, target.member)))
    return f"the {_spaced(fact)} of {inner} of" if inner else f"the {_spaced(fact)} of"


def _spaced(fact: str) -> str:
    return fact.replace("_", " ")
