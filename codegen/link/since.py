"""Pass: find the version that each ``since`` means, before statements are compared with each other.

Afterwards a reference holds the id of a version of the table; it keeps its label only where the label was
all there was, because a bare ``vSphere API 4.0`` gives way to a link that tells version4 from version5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.model import Version
from codegen.ir.names import Form
from codegen.ir.place import Place, Stated
from codegen.ir.statements import MethodStatement, TypeStatement, VersionRef
from codegen.link.draft import Draft
from codegen.link.known import ALIASES, UNSTATED_LABEL

Since = Stated[VersionRef] | None


def since(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Resolve every version reference; add those that no table lists to ``Draft.versions``."""
    resolver = Resolver(draft.versions)
    types = tuple(_type(statement, resolver) for statement in draft.statements.types)
    for name, places in sorted(resolver.unknown.items()):
        more = f" and {len(places) - 1} more places" if len(places) > 1 else ""
        diagnostics.warning(
            "unknown-version",
            min(places),
            f"No version page lists {name}, which is stated here{more}.",
            "It is kept without a rank, so nothing is gated by it; add the version page that lists it.",
        )
    return replace(
        draft,
        statements=replace(draft.statements, types=types),
        versions=draft.versions + tuple(resolver.unlisted[id] for id in sorted(resolver.unlisted)),
    )


class Resolver:
    """Looks versions up by id, by an id that lost its dots, and by label, in this order.

    Attributes:
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
        self.unknown: dict[str, list[Place]] = {}
        self.unlisted: dict[str, Version] = {}

    def find(self, ref: VersionRef) -> VersionRef | None:
        """The reference with the id of a listed version, or None."""
        exact = self._ids.get(ref.id or "") or self._anchors.get(
            (ref.anchor or ref.id or "").replace(".", "")
        )
        if exact:
            return VersionRef(exact)
        # Faults of Markdown have the id as the label, which is all there is where the link is broken.
        by_label = self._labels.get(ref.label or "") or self._ids.get(ref.label or "")
        return VersionRef(by_label, label=ref.label) if by_label else None

    def resolve(self, stated: Since) -> Since:
        """What a document states, with the id of a version that ``Draft.versions`` will hold."""
        if stated is None or not str(stated.value):
            return None
        ref, found = stated.value, self.find(stated.value)
        exact_is_unknown = bool(ref.id or ref.anchor) and (found is None or found.label is not None)
        if found is None or exact_is_unknown:
            name = ref.id or ref.anchor or str(ref)
            self.unknown.setdefault(name, []).append(stated.place)
        if found is None:
            found = VersionRef(str(ref))
            self.unlisted[str(ref)] = Version(str(ref), ref.label or str(ref), None, None, listed=False)
        return Stated(found, stated.place)


def _type(statement: TypeStatement, resolver: Resolver) -> TypeStatement:
    return replace(
        statement,
        since=resolver.resolve(statement.since),
        properties=tuple(replace(p, since=resolver.resolve(p.since)) for p in statement.properties),
        methods=tuple(_method(method, statement.form, resolver) for method in statement.methods),
    )


def _method(method: MethodStatement, form: Form, resolver: Resolver) -> MethodStatement:
    stated = _of_markdown_method(method.since) if form is Form.MARKDOWN else method.since
    return replace(
        method,
        since=resolver.resolve(stated),
        parameters=tuple(replace(p, since=resolver.resolve(p.since)) for p in method.parameters),
    )


def _of_markdown_method(stated: Since) -> Since:
    """Only the label of a Markdown method is its own; what it links to is its type's version."""
    if stated is None or stated.value.label is None:
        return stated
    if stated.value.label == UNSTATED_LABEL:
        return None
    return Stated(VersionRef(label=stated.value.label), stated.place)
