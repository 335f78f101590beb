"""What a difference between documents and tables is: each class follows from a rule or from reviewed data.

The rules are asked in turn; a difference that none of them explains is a finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from codegen.audit.compare import Pair
from codegen.audit.era import Era
from codegen.audit.known import ReviewedDifference, shown
from codegen.ir.capabilities import documents_can_state
from codegen.ir.forms import DOCUMENTS
from codegen.ir.names import (
    ANY_MANAGED,
    LOCALIZED_FAULT,
    METHOD_FAULT,
    WORDLESS,
    Kind,
    Primitive,
    TypeName,
)


class Verdict(Enum):
    """The classes of differences."""

    LEFT_OUT = "left-out"
    WRONG = "wrong"
    LATER = "later"
    UNMARKED = "unmarked"
    MODELLING = "modelling"
    UNEXPLAINED = "unexplained"

    def __str__(self) -> str:
        return self.value


TO_WRITE = (Verdict.LEFT_OUT, Verdict.WRONG)
"""What facts files are for."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact on which documents and tables differ, with the class of that and the reason for it."""

    pair: Pair
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rules may look at besides the difference itself."""

    era: Era
    version_names: Mapping[str, str]
    known: Mapping[tuple[str, str], ReviewedDifference]

    def ancestors(self, name: TypeName) -> Iterator[TypeName]:
        """What a type extends, by the tables."""
        seen = {name}
        while (type := self.era.types.get(name)) and type.base and type.base not in seen:
            name = type.base
            seen.add(name)
            yield name


Answer = tuple[Verdict, str] | None
Rule = Callable[[Pair, Evidence], Answer]

ROOTS = frozenset((ANY_MANAGED, *map(TypeName.parse, ("vmodl.DataObject", "vmodl.DynamicData"))))
RUNTIME_FAULT = TypeName.parse("vmodl.RuntimeFault")


def classify(pair: Pair, context: Evidence) -> Difference | None:
    """The difference that a pair is, or None where both sides agree."""
    if pair.agrees:
        return None
    for rule in RULES:
        if answer := rule(pair, context):
            return Difference(pair, *answer)
    return Difference(pair, Verdict.UNEXPLAINED, "no rule and no reviewed entry explains it")


def comparable(pair: Pair) -> bool:
    """Whether the tables can say such a thing: they have no privileges of data objects and faults."""
    return pair.subject.fact != "property.privilege" or pair.kind is Kind.MANAGED


def _reviewed(pair: Pair, context: Evidence) -> Answer:
    known = context.known.get((str(pair.subject.target), pair.subject.fact))
    if known and (known.documents, known.tables) == (shown(pair.documents.value), shown(pair.tables.value)):
        return Verdict(known.verdict), known.reason
    return None


def _later(pair: Pair, context: Evidence) -> Answer:
    version = pair.later
    if isinstance(pair.tables.value, TypeName):
        version = version or context.era.later_types.get(pair.tables.value)
    return (Verdict.LATER, f"came with {version}") if version else None


def _roots(pair: Pair, _: Evidence) -> Answer:
    if pair.subject.fact == "base" and pair.documents.value is None and pair.tables.value in ROOTS:
        return Verdict.MODELLING, "documents name no root; every type of a kind has it"
    return None


def _silent(pair: Pair, _: Evidence) -> Answer:
    stated = pair.documents.stated and (
        pair.subject.fact != "property.type" or documents_can_state(pair.kind, pair.subject.fact)
    )
    is_presence = pair.subject.fact in ("type", "property", "method", "parameter")
    if stated or is_presence or pair.tables.value is None:
        return None
    return Verdict.LEFT_OUT, "no document states it"


def _no_word(pair: Pair, _: Evidence) -> Answer:
    ours, theirs = pair.documents.value, pair.tables.value
    if isinstance(theirs, Primitive) and ours == WORDLESS.get(theirs):
        return Verdict.LEFT_OUT, f"documents have no word for {theirs}"
    return None


def _key(pair: Pair, _: Evidence) -> Answer:
    """What is known by its key is text in some forms, which have no word for the type of the object."""
    ours, theirs, place = pair.documents.value, pair.tables.value, pair.documents.place
    if not isinstance(ours, Primitive) or not isinstance(theirs, TypeName) or place is None:
        return None
    forms = (form for form in DOCUMENTS if place.path.lower().endswith(form.endings))
    if any(form.may_mean(ours, theirs) for form in forms):
        return Verdict.LEFT_OUT, "documents tell of what is known by its key that this is text"
    return None


def _version_by_name(pair: Pair, context: Evidence) -> Answer:
    names = [context.version_names.get(str(side.value)) for side in (pair.documents, pair.tables)]
    if pair.subject.fact.endswith("since") and names[0] is not None and names[0] == names[1]:
        return Verdict.WRONG, f"two versions are named {names[0]}, and documents tell only the name"
    return None


def _relaxed(pair: Pair, _: Evidence) -> Answer:
    if pair.subject.fact.endswith(".optional") and pair.documents.value is False:
        return Verdict.UNMARKED, "it became optional; the tables give no version to that"
    return None


def _moved(pair: Pair, _: Evidence) -> Answer:
    """Of a few kinds of facts the tables have only the newest state, and no version for it."""
    fact, ours, theirs = pair.subject.fact, pair.documents.value, pair.tables.value
    if ours is None:
        return None
    if fact.endswith(".privilege"):
        return (
            Verdict.UNMARKED,
            f"the tables name {'another' if theirs else 'none'} by now, without a version",
        )
    if fact == "method.faults":
        return Verdict.UNMARKED, "the tables list others by now, without a version"
    if isinstance(ours, tuple) and isinstance(theirs, tuple) and fact == "method.parameters":
        # Members of other versions are set aside before; what is left are the same ones, in another order.
        return (
            (Verdict.UNMARKED, "the order has changed, without a version") if {*ours} == {*theirs} else None
        )
    return None


def _more_values(pair: Pair, _: Evidence) -> Answer:
    ours, theirs = pair.documents.value, pair.tables.value
    if pair.subject.fact != "values" or not isinstance(ours, tuple) or not isinstance(theirs, tuple):
        return None
    if tuple(value for value in theirs if value in ours) != ours:
        return None
    return Verdict.UNMARKED, "the tables have more values, and no versions for them"


def _wrapped_faults(pair: Pair, _: Evidence) -> Answer:
    if pair.documents.value == LOCALIZED_FAULT and pair.tables.value == METHOD_FAULT:
        return Verdict.MODELLING, "documents name what wraps the fault on the wire, the tables the fault"
    return None


def _dynamic(pair: Pair, _: Evidence) -> Answer:
    values = (pair.documents.value, pair.tables.value)
    if pair.subject.fact.endswith(".privilege") and values == ("dynamic", None):
        return Verdict.MODELLING, "the tables have no word for a privilege that depends on the arguments"
    return None


def _raised(pair: Pair, context: Evidence) -> Answer:
    ours, theirs = pair.documents.value, pair.tables.value
    if not isinstance(ours, frozenset) or not isinstance(theirs, frozenset) or theirs - ours:
        return None
    for fault in ours - theirs:
        above = {*context.ancestors(fault)}
        if RUNTIME_FAULT not in above and theirs.isdisjoint(above):
            return None
    return Verdict.MODELLING, "the tables leave out runtime faults, and faults below one that they list"


RULES: tuple[Rule, ...] = (
    _reviewed,
    _later,
    _roots,
    _wrapped_faults,
    _silent,
    _no_word,
    _key,
    _version_by_name,
    _relaxed,
    _more_values,
    _dynamic,
    _raised,
    _moved,
)
