"""What documents would say of a type if they described it, as far as their layouts let them.

That is what makes facts complete for types whose documents are not at hand: whatever the tables say beyond
this, no document will. What a person has found of a type's documents counts as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from codegen.audit.known import ReviewedDifference
from codegen.ir.capabilities import documents_can_state
from codegen.ir.codec import EXPR, HAS_PROSE
from codegen.ir.declared import Fact
from codegen.ir.dynamic import value_of
from codegen.ir.model import FIRST_VERSION, Property, Type
from codegen.ir.names import WORDLESS, Kind, Primitive
from codegen.ir.records import METHOD, PARAMETER, TYPE, Record
from codegen.ir.retelling import retold


def as_documented(
    type: Type, meant: Mapping[str, str], known: Mapping[tuple[str, str], ReviewedDifference]
) -> Type:
    """A type of the tables with what no document of it would say left out.

    Args:
        meant: What a version's name alone means, by version: methods and parameters tell no more of it.
        known: Reviewed differences: members that documents lack, and types that are of another kind there.
    """
    kind = known.get((str(type.name), "kind"))
    reviewed = kind is not None and kind.tables == type.kind.value
    return _Expressible(Kind(kind.documents) if kind and reviewed else type.kind, meant, known).type(type)


@dataclass(frozen=True, slots=True)
class _Expressible:
    """What documents of one kind of type can say."""

    kind: Kind
    meant: Mapping[str, str]
    known: Mapping[tuple[str, str], ReviewedDifference]

    def type(self, item: Type) -> Type:
        properties = tuple(p for p in item.properties if not self._lacks(f"{item.name}.{p.name}", "property"))
        methods = tuple(m for m in item.methods if not self._lacks(f"{item.name}.{m.name}", "method"))
        known = replace(item, kind=self.kind, properties=properties, methods=methods)
        return retold(TYPE, known, (item.since, FIRST_VERSION), self)

    def _lacks(self, about: str, fact: str) -> bool:
        """Whether documents are known not to have a member."""
        entry = self.known.get((about, fact))
        return entry is not None and not entry.documents

    def beside(self, record: Record) -> Mapping[str, object]:
        """Everything else stays as it is."""
        return {}

    def fact(self, fact: Fact[object], item: object) -> object:
        """A fact that the tables have; a type in the words of documents, which is text for most in faults."""
        value = value_of(item, fact.name)
        if not fact.tabled or fact.codec in HAS_PROSE:
            return value
        said = WORDLESS.get(value, value) if isinstance(value, Primitive) else value
        if isinstance(item, Property) and fact.codec is EXPR and not self._can(fact.path):
            simple = isinstance(value, Primitive) and not item.array
            return said if simple else Primitive.STRING
        return said if self._can(fact.path) else None

    def inherited(
        self, fact: Fact[object], value: str, stated: bool, owners: tuple[str, str]
    ) -> tuple[str, bool, tuple[str, str]]:
        """A version as documents tell it: of a method by its name, of a parameter where it is newer.

        Owners have two, the one in the tables and the one in documents.
        """
        of_tables, of_documents = owners
        if fact.of == PARAMETER.name and value == of_tables:
            return of_documents, False, owners
        meant = self.meant.get(value, value) if fact.of in (METHOD.name, PARAMETER.name) else value
        told = meant if self._can(fact.path) else of_documents
        return told, self._can(fact.path), (value, told)

    def _can(self, path: str) -> bool:
        return documents_can_state(self.kind, path)
