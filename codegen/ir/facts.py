"""Facts entries as values: corrections, and what no document states, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from codegen.ir.names import TypeExpr, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Prose


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


@dataclass(frozen=True, slots=True)
class FactValues:
    """The values an entry sets; None where it leaves a fact alone.

    Attributes:
        raises: All faults that a method raises, sorted.
    """

    type: TypeExpr | None = None
    array: bool | None = None
    optional: bool | None = None
    since: str | None = None
    privilege: str | None = None
    deprecated: bool | Prose | None = None
    wire_name: str | None = None
    short_name: str | None = None
    base: TypeName | None = None
    task_result: TypeExpr | None = None
    task_result_array: bool | None = None
    raises: tuple[TypeName, ...] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The facts that are set."""
        return tuple(each.name for each in fields(self) if getattr(self, each.name) is not None)


@dataclass(frozen=True, slots=True)
class Fact:
    """An entry of a facts file.

    Attributes:
        place: The line of its header.
        values: What holds.
        why: The reason or the origin that it gives.
        stated: What the documents state instead, where the entry corrects them.
        line: The line of a document that is in error, where the entry says what that should have stated.
        reference: Whether its file is about the whole reference, so that it may name types and members
            that the documents of a run do not describe.
    """

    place: Place
    target: Target
    values: FactValues = field(default_factory=FactValues)
    why: str = ""
    stated: FactValues = field(default_factory=FactValues)
    reference: bool = False
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


Correction = Fact | Derivation | Completeness
"""What a facts file holds."""
