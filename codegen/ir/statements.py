"""The unlinked IR: what single documents state, each fact with its place.

None always means "this document does not state it". Nothing here is resolved: a name may point at
nothing, two statements may contradict each other. ``link`` turns statements into an ``Api``. The statements
themselves stand beside their linked records, where their facts are declared.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.documented import TypeStatement
from codegen.ir.members import ParameterStatement, PropertyStatement, ValueStatement
from codegen.ir.methods import MethodStatement, RaiseStatement, ReturnStatement
from codegen.ir.versions import VersionRef, VersionStatement

__all__ = [
    "MethodStatement",
    "ParameterStatement",
    "PropertyStatement",
    "RaiseStatement",
    "ReturnStatement",
    "Statements",
    "TypeStatement",
    "ValueStatement",
    "VersionRef",
    "VersionStatement",
]


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything that the documents of one run state, in the order they were read."""

    types: tuple[TypeStatement, ...] = ()
    versions: tuple[VersionStatement, ...] = ()
