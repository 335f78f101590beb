"""Linking the types that changed documents state, as they were and as they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.incremental.last_run import LastRun
from codegen.incremental.world import World
from codegen.ir.facts import Correction
from codegen.ir.model import Type
from codegen.ir.names import TypeName
from codegen.ir.statements import Statements, TypeStatement
from codegen.link import link_part, neighbours, settle
from codegen.link.draft import Words
from codegen.link.uses import Uses
from codegen.read.memory import DocumentReading

_OF_ALL = frozenset({codes.UNDOCUMENTED_TYPES.name, codes.FACTS_UNUSED.name})
"""Codes of findings that count over all types, so that some of these alone give others."""


@dataclass(frozen=True, slots=True)
class Relinked:
    """What linking some types gave.

    Attributes:
        types: The types by name.
        undocumented: The types that they refer to and no document describes, with where each does first.
        findings: What was found in their documents and when they were linked, all of it without quotes, as
            the words around a place may be others now.
        words: The words in their prose that lead to members.
        stated: What single documents state of them, each version by its id.
    """

    types: Mapping[TypeName, Type]
    undocumented: Uses
    findings: Mapping[Diagnostic, None]
    words: Words
    stated: Sequence[TypeStatement]


class UnboundedEditError(Exception):
    """What an edit reaches, only a run over everything can tell; the message says why, in a few words."""


def relinked(
    names: Collection[TypeName],
    readings: Sequence[DocumentReading],
    last: LastRun,
    facts: tuple[Correction, ...],
    world: World,
) -> Relinked:
    """Link some types as their documents state them.

    Args:
        names: The types.
        readings: All documents that state some of them, in order.
        last: The last run.
        facts: The corrections of the types, and of what no document describes around them.
        world: All other types.

    Raises:
        UnboundedEditError: An error is found, or a version that no table lists.
    """
    found = Diagnostics()
    for reading in readings:
        found.extend(reading.findings)
    types = [each for reading in readings for each in reading.statements.types if each.name in names]
    statements, corrections = settle(Statements(tuple(types), tuple(last.versions)), facts, found)

    def beside(merged: Sequence[TypeStatement]) -> Sequence[TypeStatement]:
        if any(each.kind is None for each in merged):
            raise UnboundedEditError("the kind of a type follows from others")
        return neighbours(merged, world)

    linked = link_part(statements, corrections, found, beside, last.ages)
    if found.failed:
        raise UnboundedEditError("there is an error")
    if any(each.code == codes.UNKNOWN_VERSION.name for each in found):
        raise UnboundedEditError("a version is not known")
    plain = (replace(each, quote="") for each in found if each.code not in _OF_ALL)
    return Relinked(linked.types, linked.undocumented, dict.fromkeys(plain), linked.words, linked.stated)
