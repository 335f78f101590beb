"""Pass: make every link in prose lead to a documented type or member, or be plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.names import TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Block, BulletList, Inline, Link, Paragraph, Prose, Reference, Text
from codegen.ir.statements import MethodStatement, TypeStatement
from codegen.link.draft import Draft
from codegen.link.hierarchy import ancestors


def links(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Resolve the links of every description; a link that leads nowhere becomes its words, with a warning."""
    linker = _Linker(draft, diagnostics)
    types = tuple(replace(merged, statement=linker.type(merged.statement)) for merged in draft.types)
    return replace(draft, types=types)


def find_member(anchor: str, members: Sequence[str]) -> str | None:
    """The member that an anchor means.

    Documents write ``#createTask`` for ``CreateTask`` and ``#migrate`` for ``MigrateVM_Task``: what counts is
    the name itself, then the name in any case, then the one name that begins so.
    """
    if anchor in members:
        return anchor
    small = anchor.lower()
    for fitting in (
        [name for name in members if name.lower() == small],
        [name for name in members if name.lower() == f"{small}_task"],
        [name for name in members if name.lower().startswith(small)],
    ):
        if len(fitting) == 1:
            return fitting[0]
    return None


class _Linker:
    def __init__(self, draft: Draft, diagnostics: Diagnostics) -> None:
        statements = [merged.statement for merged in draft.types]
        self._diagnostics = diagnostics
        self._bases = {s.name: s.base.value for s in statements if s.base}
        self._members = {s.name: _member_names(s) for s in statements}

    def type(self, statement: TypeStatement) -> TypeStatement:
        return replace(
            statement,
            description=self._stated(statement.description),
            deprecated=self._deprecated(statement.deprecated),
            properties=tuple(
                replace(p, description=self._stated(p.description), deprecated=self._deprecated(p.deprecated))
                for p in statement.properties
            ),
            methods=tuple(self._method(method) for method in statement.methods),
            values=tuple(replace(v, description=self._stated(v.description)) for v in statement.values),
        )

    def _method(self, method: MethodStatement) -> MethodStatement:
        returns = method.returns
        return replace(
            method,
            description=self._stated(method.description),
            deprecated=self._deprecated(method.deprecated),
            parameters=tuple(replace(p, description=self._stated(p.description)) for p in method.parameters),
            returns=replace(returns, description=self._stated(returns.description)) if returns else None,
            raises=tuple(replace(r, description=self._stated(r.description)) for r in method.raises),
        )

    def _stated(self, stated: Stated[Prose] | None) -> Stated[Prose] | None:
        return Stated(self._prose(stated.value, stated.place), stated.place) if stated else None

    def _deprecated(self, stated: Stated[bool | Prose] | None) -> Stated[bool | Prose] | None:
        if stated is None or isinstance(stated.value, bool):
            return stated
        return Stated(self._prose(stated.value, stated.place), stated.place)

    def _prose(self, prose: Prose, place: Place) -> Prose:
        return tuple(self._block(block, place) for block in prose)

    def _block(self, block: Block, place: Place) -> Block:
        if isinstance(block, Paragraph):
            return Paragraph(tuple(self._inline(inline, place) for inline in block.inlines))
        if isinstance(block, BulletList):
            return replace(block, items=tuple(self._prose(item, place) for item in block.items))
        return block

    def _inline(self, inline: Inline, place: Place) -> Inline:
        if not isinstance(inline, Link):
            return inline
        target = self._target(inline)
        if target is None:
            self._dangling(inline, place, "The words are kept without the link.")
            return Text(inline.text)
        if inline.target.member is not None and target.member is None:
            self._dangling(inline, place, f"The link leads to {target} instead.")
        return Link(inline.text, target)

    def _dangling(self, link: Link, place: Place, consequence: str) -> None:
        message = f"“{link.text}” links to {link.target}, which no document describes."
        self._diagnostics.warning("dangling-link", place, message, consequence)

    def _target(self, link: Link) -> Reference | None:
        """The type, or the member where the type, or one that it extends, has it.

        Some anchors of methods are short names that no document states; then the words name the method.
        """
        written = link.target
        if written.type not in self._members:
            return None
        if written.member is None:
            return written
        lineage: list[TypeName] = [written.type, *ancestors(written.type, self._bases)]
        for name in lineage:
            member = find_member(written.member, self._members.get(name, ()))
            if member is not None:
                return Reference(name, member)
        for name in lineage:
            if link.text in self._members.get(name, ()):
                return Reference(name, link.text)
        return Reference(written.type)


def _member_names(statement: TypeStatement) -> list[str]:
    names = [item.name for item in statement.properties]
    names += [item.name for item in statement.methods]
    return names + [item.name for item in statement.values]
