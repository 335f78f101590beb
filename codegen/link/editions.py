"""Telling documents of several releases from each other.

An edition is what one release says of the API in one form: all documents under the largest folder (or
archive) of which no two folders describe one type. It is older than another one where that states, of a type
which both describe, something that the older one lacks and that came with a later version than any it knows
of. What folders are called says nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations

from codegen.ir.forms import Form
from codegen.ir.model import Version
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.statements import Statements, TypeStatement
from codegen.ir.versions import VersionServices
from codegen.ir.walk import items, stated_versions

Folder = tuple[str, ...]


@dataclass(eq=False, slots=True)
class Edition:
    """What one release says of the API in one form.

    Attributes:
        types: The documents of it, by what they describe.
        newest: By service, how far its documents know the line of versions.
        proof: Of the next newer edition, the place that tells it to be one; None for the newest.
    """

    types: dict[TypeName, list[TypeStatement]] = field(default_factory=dict[TypeName, list[TypeStatement]])
    newest: dict[str, int] = field(default_factory=dict[str, int])
    proof: Place | None = None
    age: int = 0

    @property
    def documents(self) -> list[Place]:
        """The places where its documents begin."""
        return sorted(each.place for statements in self.types.values() for each in statements)

    def knows(self, service: str, rank: int) -> None:
        """Note that a document knows a version."""
        self.newest[service] = max(rank, self.newest.get(service, -1))


class Line:
    """Where each version stands among those of its service."""

    def __init__(self, versions: Sequence[Version]) -> None:
        self._ranks = {version.id: at for at, version in enumerate(versions)}
        self._services = VersionServices(versions)

    def of(self, id: str) -> tuple[str, int]:
        """The service of a version, and its position among all."""
        return self._services.of(id), self._ranks.get(id, -1)


def editions(statements: Statements, versions: Sequence[Version]) -> list[Edition]:
    """All editions of a run, each with its age."""
    line = Line(versions)
    found: list[Edition] = []
    by_form: dict[Form, list[TypeStatement]] = defaultdict(list)
    for each in statements.types:
        by_form[each.form].append(each)
    for documents in by_form.values():
        for folder, group in _parted((), documents):
            edition = Edition()
            for each in group:
                edition.types.setdefault(each.name, []).append(each)
                for _, stated in stated_versions(each):
                    edition.knows(*line.of(str(stated.id)))
            for row in statements.versions:
                if _folder(row.place)[: len(folder)] == folder:
                    edition.knows(*line.of(row.id))
            found.append(edition)
    _compare(found, line)
    return found


def _folder(place: Place) -> Folder:
    return tuple(place.path.split("/")[:-1])


def _parted(
    folder: Folder, documents: Sequence[TypeStatement]
) -> Iterable[tuple[Folder, Sequence[TypeStatement]]]:
    """Documents under a folder in parts of which none has two folders that describe one type."""
    folders: dict[TypeName, Folder] = {}
    if all(folders.setdefault(each.name, _folder(each.place)) == _folder(each.place) for each in documents):
        yield folder, documents
        return
    below: dict[Folder, list[TypeStatement]] = defaultdict(list)
    for each in documents:
        below[_folder(each.place)[: len(folder) + 1]].append(each)
    for part, group in below.items():
        if part == folder:
            yield part, group
        else:
            yield from _parted(part, group)


def marks_of(statement: TypeStatement) -> Hashable:
    """What of a document tells its edition: what it speaks of, and which versions it states of what."""
    targets = frozenset(item.target for item in items(statement, linked=False))
    return statement.name, targets, tuple(stated_versions(statement))


def _compare(found: Sequence[Edition], line: Line) -> None:
    """Set the age of each edition: how many newer ones follow each other."""
    newer: dict[int, list[int]] = defaultdict(list)
    for one, other in permutations(range(len(found)), 2):
        proof = _proof(found[one], found[other], line)
        if proof is not None and _proof(found[other], found[one], line) is None:
            newer[one].append(other)
            found[one].proof = min(proof, found[one].proof or proof)
    for _ in found:  # ages settle after as many rounds as editions can follow each other
        for one, others in newer.items():
            found[one].age = min(len(found), 1 + max(found[other].age for other in others))


def _proof(old: Edition, new: Edition, line: Line) -> Place | None:
    """The first place where one edition states what another one lacks, and could not know yet."""
    places: list[Place] = []
    if all(rank <= old.newest.get(service, -1) for service, rank in new.newest.items()):
        return None
    for name in old.types.keys() & new.types.keys():
        known = {item.target for each in old.types[name] for item in items(each, linked=False)}
        for each in new.types[name]:
            for target, version in stated_versions(each):
                service, rank = line.of(str(version.id))
                if target not in known and rank > old.newest.get(service, -1):
                    places.append(each.place)
    return min(places, default=None)


def horizon(found: Iterable[Edition]) -> Mapping[str, int] | None:
    """By service, how far documents know the line of versions, where those of all editions know it as far.

    Then no edition is older than another one, whatever they describe. None where it is not so.
    """
    known = [{service: rank for service, rank in edition.newest.items() if rank >= 0} for edition in found]
    return None if any(each != known[0] for each in known) else known[0] if known else {}


def ages(found: Iterable[Edition]) -> Mapping[str, int]:
    """How many editions are newer than that of a document, by its path; without those of the newest."""
    return {place.path: edition.age for edition in found if edition.age for place in edition.documents}
