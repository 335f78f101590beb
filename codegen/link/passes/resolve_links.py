"""Pass: make every link in prose lead to a documented type or member, or be plain words."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.codec import HAS_PROSE
from codegen.ir.declared import Fact
from codegen.ir.facts import Target
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Inline, Inlines, Link, Prose, Reference, Text, rewritten
from codegen.ir.statements import TypeStatement
from codegen.ir.walk import changing
from codegen.link.draft import Draft, MergedType
from codegen.link.left_out import LeftOut
from codegen.link.targets import Targets, Where


def resolve_links(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Resolve the links of every description; a link that leads nowhere becomes its words, with a warning.

    ``Draft.words`` gets what of them another member could change.
    """
    described = draft.statements.types if draft.base else ()
    targets = Targets([merged.statement for merged in draft.types], described)
    words: dict[TypeName, set[str]] = {}
    types: list[MergedType] = []
    for merged in draft.types:
        found = words.setdefault(merged.statement.name, set())
        statement = _type(merged.statement, targets, draft.left_out, diagnostics, found)
        types.append(replace(merged, statement=statement))
    kept = {name: frozenset(found) for name, found in words.items() if found}
    return replace(draft, types=tuple(types), words=kept)


def _type(
    statement: TypeStatement,
    targets: Targets,
    left_out: LeftOut,
    diagnostics: Diagnostics,
    words: set[str],
) -> TypeStatement:
    """The type with the links of all its texts resolved; deprecation may be a flag, which has none.

    ``words`` takes those that lead to members.
    """

    def change(target: Target, fact: Fact[object], stated: Stated[object]) -> Stated[object]:
        if fact.codec not in HAS_PROSE or isinstance(stated.value, bool):
            return stated
        linker = _Linker(targets, Where(statement.name, target.member), left_out, diagnostics, words)
        prose = cast(Prose, stated.value)  # cast: as its codec says
        return Stated(linker.prose(prose, stated.place), stated.place)

    return changing(statement, change)


class _Linker:
    """Resolves the links of what is said in one place."""

    def __init__(
        self, targets: Targets, where: Where, left_out: LeftOut, diagnostics: Diagnostics, words: set[str]
    ) -> None:
        self._targets = targets
        self._words = words
        self._where = where
        self._left_out = left_out
        self._diagnostics = diagnostics

    def prose(self, prose: Prose, place: Place) -> Prose:
        """The words, each link in them resolved."""
        return rewritten(prose, lambda inlines: self._inlines(inlines, place))

    def _inlines(self, inlines: Inlines, place: Place) -> Inlines:
        """The parts with links resolved; one behind a link and a dot may be a member of what that names."""
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
        self._words.update(word.lower() for word in self._targets.words_of(link))
        if target is None:
            self._dangling(link, link.target.type, place, "the words are kept without the link")
            return Text(link.text)
        if link.target.member is not None and target.member is None:
            self._dangling(link, link.target, place, f"the link leads to {target} instead")
        return Link(link.text, target)

    def _dangling(self, link: Link, missing: TypeName | Reference, place: Place, consequence: str) -> None:
        if self._left_out.has(Target(link.target.type, link.target.member)):
            return  # which was told of
        message = f"'{link.text}' links to {link.target}, which no document describes"
        about = f"links to {missing}, which no document describes"
        target = link.target if isinstance(missing, Reference) else Reference(missing)
        at = link.place or place
        with self._diagnostics.within(Part(target=Target(target.type, target.member))):
            self._diagnostics.report(codes.DANGLING_LINK, at, message, consequence, about)
