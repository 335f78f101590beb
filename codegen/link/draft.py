"""The draft: what one pass hands to the next. A pass makes a new one and never changes the old one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction, Target
from codegen.ir.model import Opaque, Version
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.statements import Statements, TypeStatement
from codegen.link.base import Base
from codegen.link.left_out import LeftOut
from codegen.link.uses import Uses

Words = Mapping[TypeName, frozenset[str]]
"""By type, the words in its prose that lead to members, in small letters; types without such are left out."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sources that state one fact differently.

    Attributes:
        fact: The name of the fact, as in ``FactValues`` where a facts entry can settle it.
        winner: The words of the source that wins, and ``winner_place`` where they stand.
        same_form: Whether nothing tells which source is right, because both are of one form.
        ages: How many editions are newer than that of the winner, and of the loser; where these are not
            the same, both are right of their time.
        member: The member that one of two lists of a type lacks, where that is the conflict.
    """

    target: Target
    fact: str
    winner: str
    winner_place: Place
    loser: str
    loser_place: Place
    same_form: bool = False
    ages: tuple[int, int] = (0, 0)
    member: str | None = None

    @property
    def disputed(self) -> Target:
        """What is in doubt: the member that one source lacks where that is the conflict, else the target."""
        return self.target if self.member is None else replace(self.target, member=self.member)


@dataclass(frozen=True, slots=True)
class MergedType:
    """One type, as all of its documents together state it.

    Attributes:
        statement: The facts that won, each still with its place.
        sources: All places that state the type.
        member_sources: All places that state each property and method.
    """

    statement: TypeStatement
    sources: tuple[Place, ...]
    member_sources: Mapping[str, tuple[Place, ...]]


@dataclass(frozen=True, slots=True)
class Draft:
    """The work in hand.

    Attributes:
        statements: What single documents state; passes before merging work on these.
        versions: Oldest first; those that no table lists come last.
        types: What merging made of the statements, sorted by name.
        conflicts: What sources disagree on.
        settled: Facts entries that settle a conflict, by what they settle.
        ages: How many editions are newer than that of a document, by its path; 0 where it is not here.
        uses: Which types refer to opaque ones, and where.
        words: The words in prose that lead to members.
        newest: How far all editions know the versions, as ``horizon`` gives it.
        left_out: What statements are without, because it is in error.
        base: What statements are laid over, where there is something.
    """

    statements: Statements
    facts: tuple[Correction, ...] = ()
    versions: tuple[Version, ...] = ()
    types: tuple[MergedType, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    settled: Mapping[tuple[Target, str], Place] = field(default_factory=dict[tuple[Target, str], Place])
    ages: Mapping[str, int] = field(default_factory=dict[str, int])
    opaque: tuple[Opaque, ...] = ()
    uses: Uses = field(default_factory=dict[TypeName, Mapping[TypeName, Place]])
    words: Words = field(default_factory=dict[TypeName, frozenset[str]])
    newest: Mapping[str, int] | None = None
    left_out: LeftOut = field(default_factory=LeftOut)
    base: Base | None = None


@dataclass(slots=True)
class LinkNotes:
    """What linking has found and the API does not say; as in the draft."""

    uses: Uses = field(default_factory=dict[TypeName, Mapping[TypeName, Place]])
    ages: Mapping[str, int] = field(default_factory=dict[str, int])
    words: Words = field(default_factory=dict[TypeName, frozenset[str]])
    newest: Mapping[str, int] | None = None


Pass = Callable[[Draft, Diagnostics], Draft]
