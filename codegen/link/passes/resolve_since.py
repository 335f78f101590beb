"""Pass: find the version that each ``since`` means, before statements are compared with each other.

Afterwards a reference holds the id of a version of the table; it keeps its label only where the label was
all there was, because a bare ``vSphere API 4.0`` gives way to a link that tells version4 from version5. A
link counts by its target: where no table lists that, its words do not make it another version. A label that
is a number alone (``8.0.0.1``) is one of the service that the type belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.declared import Fact
from codegen.ir.facts import Target
from codegen.ir.model import Version
from codegen.ir.names import TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.statements import TypeStatement, VersionRef
from codegen.ir.walk import changing
from codegen.link import labels
from codegen.link.bare_labels import BareLabels
from codegen.link.draft import Draft
from codegen.link.known import ALIASES, KNOWN_VERSIONS
from codegen.link.table import with_known, with_labelled

Since = Stated[VersionRef] | None


def resolve_since(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Resolve every version reference; add those that no table lists to ``Draft.versions``."""
    resolver = Resolver(draft.versions)
    types = tuple(_type(statement, resolver) for statement in draft.statements.types)
    for name, places in resolver.unknown.items():
        count = len(places) - 1
        more = f" and at {count} more place{'s' if count > 1 else ''}" if count else ""
        diagnostics.report(
            codes.UNKNOWN_VERSION,
            min(places),
            f"no version page lists {name}, which is stated here{more}",
            "it is kept: by its number where a listed one is newer, else without a rank, so that nothing is "
            "gated by it; add the version page that lists it",
        )
    listed = with_known(draft.versions, KNOWN_VERSIONS, resolver.brought)
    versions = with_labelled(listed, resolver.unlisted.values())
    return replace(draft, statements=replace(draft.statements, types=types), versions=versions)


class Resolver:
    """Looks versions up by the id that a link leads to, which may have lost its dots, else by label.

    What is known of versions helps where pages that are older than other documents list them.

    Attributes:
        brought: The ids of known versions that no page lists and documents name by a label.
        unknown: The places of references that name nothing listed, by what they name.
        unlisted: Versions made up for references that could not be resolved at all.
    """

    def __init__(self, listed: Sequence[Version]) -> None:
        self._ids = {version.id: version.id for version in listed}
        for alias, id in ALIASES.items():
            if id in self._ids:
                self._ids.setdefault(alias, id)
        self._anchors = {id.replace(".", ""): target for id, target in self._ids.items()}
        self._labels = {version.name: version.id for version in listed}  # of one name, the last
        self._releases = {labels.key(version.name): version.id for version in listed}
        self._known = {labels.key(version.name): version.id for version in KNOWN_VERSIONS}
        self._bare = BareLabels(listed)
        self.brought: set[str] = set()
        self.unknown: dict[str, list[Place]] = {}
        self.unlisted: dict[str, Version] = {}

    def find(self, ref: VersionRef, type: TypeName) -> VersionRef | None:
        """The reference with the id of a listed version, or None; the type is the one that states it."""
        target = ref.id or ref.anchor
        if target:
            exact = self._ids.get(target) or self._anchors.get((ref.anchor or target).replace(".", ""))
            return VersionRef(exact) if exact else None
        # Where the link is broken, a label is all there is; that of a fault may be the id.
        by_label = self._by_label(ref.label, type) if ref.label else None
        return VersionRef(by_label, label=ref.label) if by_label else None

    def _by_label(self, label: str, type: TypeName) -> str | None:
        if labels.is_bare(label):
            found = self._bare.find(label, type)
        else:
            key = labels.key(label)
            found = self._labels.get(label) or self._ids.get(label) or self._releases.get(key)
            found = found or self._known.get(key)
        if found is not None and found not in self._ids:
            self.brought.add(found)
        return found

    def resolve(self, stated: Since, type: TypeName) -> Since:
        """What a document states of a type, with the id of a version that ``Draft.versions`` will hold."""
        if stated is None or not str(stated.value):
            return None
        ref, found = stated.value, self.find(stated.value, type)
        if found is None:
            if ref.label and not (ref.id or ref.anchor):
                ref = VersionRef(label=self._bare.whole(labels.shortest(ref.label), type))
            id = ref.id or ref.anchor or str(ref)
            found = VersionRef(id)
            self.unknown.setdefault(id, []).append(stated.place)
            self.unlisted.setdefault(id, Version(id, ref.label or id, None, None, listed=False))
        return Stated(found, stated.place)


def _type(statement: TypeStatement, resolver: Resolver) -> TypeStatement:
    def change(target: Target, fact: Fact[object], stated: Stated[object]) -> Stated[object] | None:
        if not isinstance(stated.value, VersionRef):
            return stated
        return resolver.resolve(Stated(stated.value, stated.place), statement.name)

    return changing(statement, change)
