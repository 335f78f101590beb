"""Pass: make every link in prose lead to a documented type or member, or be plain words."""

from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Block, BulletList, Inline, Inlines, Link, Paragraph, Prose, Reference, Text
from codegen.ir.statements import MethodStatement, TypeStatement
from codegen.link.draft import Draft
from codegen.link.left_out import LeftOut
from codegen.link.targets import Targets, Where


def links(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Resolve the links of every description; a link that leads nowhere becomes its words, with a warning."""
    targets = Targets([merged.statement for merged in draft.types])
    types = tuple(
        replace(merged, statement=_type(merged.statement, targets, draft.left_out, diagnostics))
        for merged in draft.types
    )
    return replace(draft, types=types)


def _type(
    statement: TypeStatement, targets: Targets, left_out: LeftOut, diagnostics: Diagnostics
) -> TypeStatement:
    def of(member: str | None = None) -> _Linker:
        return _Linker(targets, Where(statement.name, member), left_out, diagnostics)

    return replace(
        statement,
        description=of().stated(statement.description),
        deprecated=of().deprecated(statement.deprecated),
        properties=tuple(
            replace(
                p,
                description=of(p.name).stated(p.description),
                deprecated=of(p.name).deprecated(p.deprecated),
            )
            for p in statement.properties
        ),
        methods=tuple(_method(method, of(method.name)) for method in statement.methods),
        values=tuple(replace(v, description=of(v.name).stated(v.description)) for v in statement.values),
    )


def _method(method: MethodStatement, linker: _Linker) -> MethodStatement:
    returns = method.returns
    return replace(
        method,
        description=linker.stated(method.description),
        deprecated=linker.deprecated(method.deprecated),
        parameters=tuple(replace(p, description=linker.stated(p.description)) for p in method.parameters),
        returns=replace(returns, description=linker.stated(returns.description)) if returns else None,
        raises=tuple(replace(r, description=linker.stated(r.description)) for r in method.raises),
    )


class _Linker:
    """Resolves the links of what is said in one place."""

    def __init__(self, targets: Targets, where: Where, left_out: LeftOut, diagnostics: Diagnostics) -> None:
        self._targets = targets
        self._where = where
        self._left_out = left_out
        self._diagnostics = diagnostics

    def stated(self, stated: Stated[Prose] | None) -> Stated[Prose] | None:
        return Stated(self._prose(stated.value, stated.place), stated.place) if stated else None

    def deprecated(self, stated: Stated[bool | Prose] | None) -> Stated[bool | Prose] | None:
        if stated is None or isinstance(stated.value, bool):
            return stated
        return Stated(self._prose(stated.value, stated.place), stated.place)

    def _prose(self, prose: Prose, place: Place) -> Prose:
        return tuple(self._block(block, place) for block in prose)

    def _block(self, block: Block, place: Place) -> Block:
        if isinstance(block, Paragraph):
            return Paragraph(self._inlines(block.inlines, place))
        if isinstance(block, BulletList):
            return replace(block, items=tuple(self._prose(item, place) for item in block.items))
        return block

    def _inlines(self, inlines: Inlines, place: Place) -> Inlines:
        resolved: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Link):
                before = resolved[-2:]
                if len(before) == 2 and isinstance(before[0], Link) and before[1] == Text("."):
                    where = replace(self._where, after=before[0].target)
                else:
                    where = self._where
                resolved.append(self._link(inline, where, place))
            else:
                resolved.append(inline)
        return tuple(resolved)

    def _link(self, link: Link, where: Where, place: Place) -> Inline:
        target = self._targets.find(link, where)
        if target is None:
            self._dangling(link, link.target.type, place, "The words are kept without the link.")
            return Text(link.text)
        if link.target.member is not None and target.member is None:
            self._dangling(link, link.target, place, f"The link leads to {target} instead.")
        return Link(link.text, target)

    def _dangling(self, link: Link, missing: TypeName | Reference, place: Place, consequence: str) -> None:
        if self._left_out.has(Target(link.target.type, link.target.member)):
            return  # which was told of
        message = f"“{link.text}” links to {link.target}, which no document describes."
        about = f"links to {missing}, which no document describes"
        target = link.target if isinstance(missing, Reference) else Reference(missing)
        at = link.place or place
        with self._diagnostics.within(Part(target=Target(target.type, target.member))):
            self._diagnostics.warning("dangling-link", at, message, consequence, about)
