"""An audit: every fact counted, and every difference with its class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.audit.classify import TO_WRITE, Difference, Evidence, Verdict, classify, comparable
from codegen.audit.compare import Pair, pairs, pairs_of
from codegen.audit.era import Era
from codegen.audit.known import ReviewedDifference
from codegen.audit.layouts import as_documented
from codegen.ir.model import Api
from codegen.ir.versions import labelled


@dataclass(frozen=True, slots=True)
class Count:
    """How many facts of one kind there are: in all, stated by documents, agreed on, and of each class."""

    facts: int
    stated: int
    agree: int
    classes: Mapping[Verdict, int]


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit has found.

    Attributes:
        against: The name of the tables.
        types: How many documented types were compared.
        undocumented: How many types of the documents' era no document describes.
        counts: By kind of fact.
        differences: Sorted by what they are about.
    """

    against: str
    types: int
    undocumented: int
    counts: Mapping[str, Count]
    differences: tuple[Difference, ...]

    def of(self, verdict: Verdict) -> list[Difference]:
        """The differences of one class."""
        return [difference for difference in self.differences if difference.verdict is verdict]


def audit(api: Api, era: Era, known: Mapping[tuple[str, str], ReviewedDifference]) -> Audit:
    """Compare a linked API with what tables have of its time."""
    context = context_of(api, era, known)
    judged = [(pair, classify(pair, context)) for pair in pairs(api, era) if comparable(pair)]
    documented = {type.name for type in api.types}
    return Audit(
        against=era.against,
        types=len(documented & era.types.keys()),
        undocumented=len(era.types.keys() - documented),
        counts=_counts(judged),
        differences=tuple(difference for _, difference in judged if difference),
    )


def unsaid(api: Api, era: Era, known: Mapping[tuple[str, str], ReviewedDifference]) -> list[Difference]:
    """What facts files are to say: of the documented types and of all others that belong to them."""
    context = context_of(api, era, known)
    documented = {type.name for type in api.types}
    others = (type for name, type in era.types.items() if name not in documented)
    meant = labelled(version for version in api.versions if version.listed)
    unread = (pairs_of(as_documented(type, meant, known), type) for type in others)
    found = [*pairs(api, era), *(pair for of_type in unread for pair in of_type)]
    judged = (_exception(pair) or classify(pair, context) for pair in found if comparable(pair))
    return [difference for difference in judged if difference and difference.verdict in TO_WRITE]


def _exception(pair: Pair) -> Difference | None:
    """A fact that documents state, where facts have a rule for it: they list all exceptions of the rule.

    Only one form of document has the wire names of enums; a run may do without that.
    """
    if pair.subject.fact != "wire_name" or not pair.agrees or pair.tables.value is None:
        return None
    return Difference(pair, Verdict.LEFT_OUT, "not every form of document states it")


def context_of(api: Api, era: Era, known: Mapping[tuple[str, str], ReviewedDifference]) -> Evidence:
    """What the rules of classification look at."""
    return Evidence(era, {version.id: version.name for version in api.versions}, known)


def _counts(judged: Iterable[tuple[Pair, Difference | None]]) -> Mapping[str, Count]:
    """How often each fact is there, documents state it, and both sides agree."""
    facts, stated, agree = Counter[str](), Counter[str](), Counter[str]()
    classes = Counter[tuple[str, Verdict]]()
    for pair, difference in judged:
        fact = pair.subject.fact
        if pair.documents.value is None and pair.tables.value is None:
            continue
        facts[fact] += 1
        stated[fact] += pair.documents.stated
        agree[fact] += pair.agrees
        if difference:
            classes[fact, difference.verdict] += 1
    return {
        fact: Count(facts[fact], stated[fact], agree[fact], {v: classes[fact, v] for v in Verdict})
        for fact in sorted(facts)
    }
