"""Pass: where facts files are complete in a fact, give it its default wherever nothing else is stated.

They speak only for the members that they cover: of one that their origin did not know, what nothing states
stays unknown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.diagnostics import Diagnostics
from codegen.ir.defaults import default
from codegen.ir.facts import Completeness, Target
from codegen.ir.names import Kind
from codegen.ir.place import Place, Stated
from codegen.ir.records import Record, statement_of
from codegen.ir.statements import ReturnStatement, TypeStatement
from codegen.ir.walk import rewriting
from codegen.link.choose import Late, Said
from codegen.link.draft import Draft
from codegen.link.match_methods import stem
from codegen.link.tasks import gives_task
from codegen.link.weigh import weigh

Known = Mapping[str, Place]
"""The facts that are as usual where nothing states them, each with the file that says so."""


def complete_defaults(draft: Draft, _: Diagnostics) -> Draft:
    """Fill what the files say by not listing it; without such a file, nothing is filled."""
    files = [fact for fact in draft.facts if isinstance(fact, Completeness)]
    types = tuple(
        replace(merged, statement=_Filler(merged.statement, covering).type()) if covering else merged
        for merged in draft.types
        for covering in [[file for file in files if merged.statement.name in file.covers]]
    )
    return replace(draft, types=types)


@dataclass(frozen=True, slots=True)
class _Filler:
    """Fills what nothing states of one type, by the files that cover some of it."""

    item: TypeStatement
    files: Sequence[Completeness]

    def type(self) -> TypeStatement:
        """The type, filled."""
        return rewriting(self.item, self._filled)

    def _filled(self, record: Record, target: Target, item: object) -> object:
        """A statement with what is usual, the last of all sources."""
        known = self._known(target)
        if not known or (isinstance(item, ReturnStatement) and item.type is None):
            return item
        kind = self.item.kind.value if self.item.kind else Kind.DATA
        starts_task = isinstance(item, ReturnStatement) and gives_task(item)
        facts: dict[str, Stated[object]] = {}
        for fact in record.facts:
            if fact.path in known and fact.otherwise and (starts_task or not fact.otherwise.of_tasks):
                value = default(fact.path, kind, target.member)
                if value is not None:
                    facts[fact.name] = Stated(value, known[fact.path])
        usual = Said(
            Late.OTHERWISE, statement_of(record, target.parameter or target.member, self.item.place, facts)
        )
        return weigh(record, item, usual) if facts else item

    def _known(self, target: Target) -> Known:
        """What is known of a member, or of a parameter of it; nothing where no file covers it."""
        places: dict[str, Place] = {}
        for file in self.files:
            parameters = file.covers[self.item.name].get(stem(target.member or ""))
            if parameters is not None and (target.parameter is None or target.parameter in parameters):
                for fact in file.facts:
                    places.setdefault(fact, file.place)
        return places
