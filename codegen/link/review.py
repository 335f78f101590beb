"""Whether a facts entry is still of use: what it says against what the documents say by now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import cast

from codegen.diagnostics import Diagnostics, codes, counted
from codegen.ir.capabilities import can_state, documents_can_state
from codegen.ir.facts import FactEntry
from codegen.ir.forms import DOCUMENTS
from codegen.ir.names import Kind
from codegen.ir.place import Stated
from codegen.ir.statements import VersionRef
from codegen.link.weigh import Overruled


def review(
    fact: FactEntry,
    overruled: Overruled,
    kind: Kind | None,
    disputed: Set[str],
    version_names: Mapping[str, str],
    diagnostics: Diagnostics,
) -> None:
    """Report an entry that documents have made redundant, or that they do not bear out.

    Args:
        fact: The entry.
        overruled: What applying it has changed.
        kind: The kind of the type that it is about, None where that is not known yet.
        disputed: Names of its facts on which the documents differ; another pass tells of these.
        version_names: The official names of versions, which several may share.
        diagnostics: Takes what is found.
    """
    serves = _serves_other_forms(fact, kind, overruled.confirmed)
    if not overruled.changed and not disputed and not fact.line and not serves:
        diagnostics.report(
            codes.FACT_REDUNDANT,
            fact.place,
            f"the documents state what the entry about {fact.target} says",
            "remove the entry, unless other sources need it",
        )
    for path, stated in overruled.replaced.items():
        name = path.rpartition(".")[2]
        expected = fact.stated.get(name)
        if name in disputed or _says(stated, expected) or not _is_meant(path, kind):
            continue
        if _names(stated, fact.values.get(name), version_names):
            continue
        if fact.line and name == "raises":  # of a method with a line in error, that is all there is
            continue
        outdated = expected is not None
        diagnostics.report(
            codes.FACT_OUTDATED if outdated else codes.FACT_OVERRIDES,
            fact.place,
            f"the entry sets '{name}' of {fact.target}, which is {_shown(stated.value)} at {stated.place}"
            + (f" and no longer {_shown(expected)}" if outdated else ""),
            "look which is right; then remove the entry, or let its 'stated' be what the documents say",
        )


def _serves_other_forms(fact: FactEntry, kind: Kind | None, confirmed: Sequence[str]) -> bool:
    """Whether a file about the whole reference has it for runs that read only forms which cannot state it."""
    if not fact.reference or kind is None:
        return False
    if fact.target.member is not None:
        return not all(documents_can_state(kind, path) for path in confirmed)
    return not all(can_state(form, kind, _path(name)) for form in DOCUMENTS for name in fact.values.names)


def _path(name: str) -> str:
    """A fact of a type under its name in the capability table, which has the order of values among others."""
    return "value.order" if name == "order" else name


def _names(stated: Stated[object], expected: object, version_names: Mapping[str, str]) -> bool:
    """Whether a document names the version by words that several versions share, this one among them."""
    value = stated.value
    if not isinstance(value, VersionRef) or value.label is None:
        return False
    return version_names.get(str(value.id)) == version_names.get(str(expected))


def _says(stated: Stated[object], expected: object) -> bool:
    value = stated.value
    return expected == (value.id if isinstance(value, VersionRef) else value)


def _is_meant(path: str, kind: Kind | None) -> bool:
    """Whether documents mean what they say: faults have `str` for whatever they cannot spell."""
    if kind is None or path in ("method.wire_name", "method.raises", "order"):
        return True
    return documents_can_state(kind, path)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return counted(f"'{each}'" for each in cast("tuple[object, ...]", value)) or "nothing"
    return str(value).lower() if isinstance(value, bool) else f"'{value}'"
