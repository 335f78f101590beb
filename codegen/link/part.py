"""Linking some types alone, among what the others of their API are known to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction
from codegen.ir.model import Api, Opaque, Type
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.statements import Statements, TypeStatement
from codegen.link.build import build
from codegen.link.draft import Draft, MergedType, Words
from codegen.link.linking import MERGING, RESOLVING, STATING
from codegen.link.prove import prove
from codegen.link.uses import Uses, uses_by_name

Neighbours = Callable[[Sequence[TypeStatement]], Sequence[TypeStatement]]
"""Of merged types, the statements of all others that linking them looks at."""


@dataclass(frozen=True, slots=True)
class LinkedPart:
    """What linking some types gave.

    Attributes:
        types: The types by name.
        undocumented: The types that they refer to and no document describes, with where each does first.
        words: The words in their prose that lead to members.
        stated: What single documents state of them, each version by its id.
    """

    types: Mapping[TypeName, Type]
    undocumented: Uses
    words: Words
    stated: Sequence[TypeStatement]


def link_part(
    statements: Statements,
    facts: tuple[Correction, ...],
    diagnostics: Diagnostics,
    neighbours: Neighbours,
    ages: Mapping[str, int],
) -> LinkedPart:
    """Link some types as ``link`` does, where nobody states anything of others.

    The first passes look at each type by itself. From then on, those that are known already stand beside
    them. What is found of these is told, too, and means nothing.

    Args:
        statements: All that documents state of the types, and of versions.
        facts: Corrections, but for those about other types that are documented.
        diagnostics: Receives what is found.
        neighbours: The others.
        ages: As in the draft; all documents together tell them.

    Raises:
        BrokenInvariantError: As ``link`` raises it.
    """
    draft = Draft(statements, facts)
    names = frozenset(statement.name for statement in statements.types)
    for run in STATING:
        draft = run(draft, diagnostics)
    draft, stated = replace(draft, ages=ages), draft.statements.types
    for run in MERGING:
        draft = run(draft, diagnostics)
    beside = neighbours([merged.statement for merged in draft.types])
    others = [MergedType(each, (each.place,), {}) for each in beside]
    draft = replace(draft, types=_sorted([*draft.types, *others]))
    for run in RESOLVING:
        draft = run(draft, diagnostics)
    known = frozenset(merged.statement.name for merged in draft.types)
    own_types = tuple(merged for merged in draft.types if merged.statement.name in names)
    api = build(replace(draft, types=own_types))
    if not diagnostics.failed:
        prove(_with_opaque(api, others))
    uses = uses_by_name([merged.statement for merged in own_types], known)
    words = {name: found for name, found in draft.words.items() if name in names}
    return LinkedPart({type_.name: type_ for type_ in api.types}, uses, words, stated)


def _sorted(types: Sequence[MergedType]) -> tuple[MergedType, ...]:
    return tuple(sorted(types, key=lambda merged: merged.statement.name))


def _with_opaque(api: Api, others: Sequence[MergedType]) -> Api:
    """The API where those that stand beside it are known by name and kind alone."""
    beside = [
        Opaque(each.statement.name, each.statement.kind.value if each.statement.kind else None, Place(""))
        for each in others
    ]
    return replace(api, opaque=tuple(sorted([*api.opaque, *beside], key=lambda opaque: opaque.name)))
