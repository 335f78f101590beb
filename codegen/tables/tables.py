"""The type tables of an SDK as values: types with their members, and the versions of its services."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.ir.model import Type
from codegen.ir.names import TypeName


class NoTablesError(Exception):
    """An SDK is not installed, or is not one whose tables can be read."""


@dataclass(frozen=True, slots=True)
class Release:
    """What the tables call a version: the last parts of its XML namespace.

    Attributes:
        service: The service that it is a version of, such as ``vim25``.
        number: Its number there, such as ``8.0.2.0``; empty where it has none.
    """

    service: str
    number: str


@dataclass(frozen=True, slots=True)
class Tables:
    """What an SDK knows of the API.

    Attributes:
        name: The SDK with its version.
        types: Every type, with its ``since`` as the tables have it.
        parents: For each version id the ids that it contains, itself included.
        releases: For each version id what it is called.
    """

    name: str
    types: Mapping[TypeName, Type]
    parents: Mapping[str, frozenset[str]]
    releases: Mapping[str, Release] = field(default_factory=dict[str, Release])
