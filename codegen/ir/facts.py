"""Facts entries as values: corrections, and what no document states, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.ir.names import TypeName
from codegen.ir.place import Place


@dataclass(frozen=True, slots=True)
class Target:
    """What a fact is about: a type, one of its members, or a part of a method.

    Attributes:
        member: The property or method; None for the type itself.
        parameter: The parameter of the method, or None.
        returns: Whether what the method gives back is meant.
    """

    type: TypeName
    member: str | None = None
    parameter: str | None = None
    returns: bool = False

    def __str__(self) -> str:
        text = str(self.type) if self.member is None else f"{self.type}.{self.member}"
        if self.parameter is not None:
            return f"{text}({self.parameter})"
        return f"{text}()" if self.returns else text


class FactValues:
    """The values that an entry sets, by the names of facts; ``codegen.ir.records`` says which there are."""

    __slots__ = ("_values",)

    def __init__(self, **values: object) -> None:
        self._values = {name: value for name, value in values.items() if value is not None}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FactValues) and self._values == other._values

    def __hash__(self) -> int:
        return hash(frozenset(self._values))

    def __repr__(self) -> str:
        return f"FactValues({', '.join(f'{name}={value!r}' for name, value in self._values.items())})"

    @property
    def names(self) -> tuple[str, ...]:
        """The facts that are set."""
        return tuple(self._values)

    def get(self, name: str) -> object | None:
        """The value of a fact; None where it is left alone."""
        return self._values.get(name)

    def having(self, **values: object) -> FactValues:
        """The same with other values for some facts."""
        return FactValues(**{**self._values, **values})


@dataclass(frozen=True, slots=True)
class FactEntry:
    """An entry of a facts file.

    Attributes:
        place: The line of its header.
        values: What holds.
        why: The reason or the origin that it gives.
        stated: What the documents state instead, where the entry corrects them.
        line: The line of a document that is in error, where the entry says what that should have stated.
        reference: Whether its file is about the whole reference, so that it may name types and members
            that the documents of a run do not describe.
        releases: Whether its file is about all releases of the reference, of which the documents may be an
            older one: it says what these leave out, and is passed over where they know no such thing.
    """

    place: Place
    target: Target
    values: FactValues = field(default_factory=FactValues)
    why: str = ""
    stated: FactValues = field(default_factory=FactValues)
    reference: bool = False
    releases: bool = False
    line: str = ""


@dataclass(frozen=True, slots=True)
class Derivation:
    """A rule that a facts file vouches for: it holds wherever neither documents nor entries state the fact.

    Attributes:
        place: The file.
        fact: What is derived; ``wire_name`` of types is all that has a rule.
        why: The reason or the origin that the file gives.
    """

    place: Place
    fact: str
    why: str


@dataclass(frozen=True, slots=True)
class Completeness:
    """What facts files know all about: there a fact that nothing states is as it usually is.

    Attributes:
        place: The file that says so.
        facts: The facts, by their names in the capability table.
        covers: By type, the properties and methods that it speaks for. A method has the parameters that it
            speaks for, a property none. What stands here for a method is spelt without ``_Task``.
    """

    place: Place
    facts: frozenset[str]
    covers: Mapping[TypeName, Mapping[str, frozenset[str]]]


Correction = FactEntry | Derivation | Completeness
"""What a facts file holds."""
