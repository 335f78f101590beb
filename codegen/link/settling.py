"""Letting facts entries settle errors of documents: they quote the wrong line and say what it states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TypeVar

from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.ir.codec import EXPR
from codegen.ir.facts import Correction, FactEntry, Target
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from codegen.ir.records import PARAMETER, PROPERTY, RETURNS
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    Statements,
    TypeStatement,
)
from codegen.link.match_methods import stem

Named = TypeVar("Named", PropertyStatement, MethodStatement, ParameterStatement)


def settle(
    statements: Statements, facts: tuple[Correction, ...], diagnostics: Diagnostics
) -> tuple[Statements, tuple[Correction, ...]]:
    """Put notes in the place of the errors that entries settle.

    Args:
        statements: What documents state; a member whose head cannot be read has its words for a name.
        facts: Corrections, those that settle errors among them.
        diagnostics: Has the errors of reading; receives which are settled, and which entries are stale.

    Returns:
        The statements, where members have the names that entries give them, and the corrections without
        those that quote a line which is not in error.
    """
    quoting: dict[str, list[FactEntry]] = {}
    for fact in facts:
        if isinstance(fact, FactEntry) and fact.line:
            quoting.setdefault(fact.line, []).append(fact)
    if not quoting:
        return statements, facts
    by_type: dict[TypeName, list[TypeStatement]] = {}
    for statement in statements.types:
        by_type.setdefault(statement.name, []).append(statement)
    used: set[Place] = set()
    for error in diagnostics.errors:
        entries = [fact for fact in quoting.get(error.line, ()) if error.line and _is_about(fact, error)]
        if not entries or error.part is None or error.part.target is None:
            continue
        used.update(fact.place for fact in entries)
        documents = by_type.get(error.part.target.type, [])
        lacking = sorted(_needed(error, documents) - {name for fact in entries for name in fact.values.names})
        if lacking:
            hint = f"the facts entry at {entries[0].place} settles it once it sets {' and '.join(lacking)}"
            diagnostics.withdraw(error)
            diagnostics.add(replace(error, hint=hint))
            continue
        message = f"a facts entry says what this line states: {error.message}"
        hint = f"nothing is to be done, until the line is mended: then remove the entry at {entries[0].place}"
        diagnostics.withdraw(error)
        diagnostics.report(codes.SETTLED, error.place, message, hint)
        for fact in entries:
            documents = [_settled(each, error.part.target, fact, error.place) for each in documents]
        by_type[error.part.target.type] = documents
    types = tuple(each for documents in by_type.values() for each in documents)
    stale = _tell_stale(quoting, used, by_type, diagnostics)
    kept = tuple(
        fact for fact in facts if fact.place not in stale or not isinstance(fact, FactEntry) or not fact.line
    )
    return replace(statements, types=types), kept


def _is_about(fact: FactEntry, error: Diagnostic) -> bool:
    """Whether an entry names what an error is about; a name that cannot be read, the entry alone knows."""
    target = error.part.target if error.part else None
    if target is None or fact.target.type != target.type or bool(target.member) != bool(fact.target.member):
        return False
    if not _may_be(stem(target.member or ""), stem(fact.target.member or "")):
        return False
    if target.parameter is not None:
        return fact.target.parameter is not None and _may_be(target.parameter, fact.target.parameter)
    return fact.target.returns or not target.returns


def _may_be(read: str, named: str) -> bool:
    return read == named or not read.isidentifier()


def _needed(error: Diagnostic, documents: Sequence[TypeStatement]) -> AbstractSet[str]:
    """The facts that the line would have stated."""
    part = error.part
    if part is None or part.target is None or not part.fact:
        return set()
    if part.fact != "head":
        return {part.fact}
    target = part.target
    record = PARAMETER if target.parameter is not None else RETURNS if target.returns else PROPERTY
    document = next((each for each in documents if each.place.path == part.path), None)
    if document is None or document.kind is None or document.kind.value is Kind.ENUM:
        return set()
    kind, head = document.kind.value, [fact for fact in record.facts if fact.in_head]
    # It names a type even where that is no more than its text, which states none.
    return {fact.name for fact in head if fact.codec is EXPR or fact.can_state(document.form, kind)}


def _settled(statement: TypeStatement, read: Target, fact: FactEntry, place: Place) -> TypeStatement:
    """The statement of the document with the error, where what the entry names has its name."""
    if statement.place.path != place.path or fact.target.member is None or read.member is None:
        return statement
    methods = _renamed(statement.methods, read.member, fact.target.member)
    if fact.target.parameter is not None:
        methods = tuple(
            (
                _with_parameter(each, read.parameter, fact.target.parameter, place)
                if stem(each.name) == stem(fact.target.member)
                else each
            )
            for each in methods
        )
    return replace(
        statement,
        properties=_renamed(statement.properties, read.member, fact.target.member),
        methods=methods,
    )


def _with_parameter(method: MethodStatement, read: str | None, named: str, place: Place) -> MethodStatement:
    """The method with a parameter of that name: the one that could not be read, or one that the line lost."""
    if read is not None:
        return replace(method, parameters=_renamed(method.parameters, read, named))
    if named in {parameter.name for parameter in method.parameters}:
        return method
    return replace(method, parameters=(*method.parameters, ParameterStatement(named, place)))


def _renamed(items: Sequence[Named], read: str, named: str) -> tuple[Named, ...]:
    if read.isidentifier():
        return tuple(items)
    return tuple(replace(item, name=named) if item.name == read else item for item in items)


def _tell_stale(
    quoting: Mapping[str, Sequence[FactEntry]],
    used: AbstractSet[Place],
    documented: Mapping[TypeName, Sequence[TypeStatement]],
    diagnostics: Diagnostics,
) -> set[Place]:
    """Tell of entries about documented types whose line no document has in error; those settle nothing."""
    stale = {
        fact.place: fact
        for facts in quoting.values()
        for fact in facts
        if fact.place not in used and fact.target.type in documented
    }
    for fact in stale.values():
        diagnostics.report(
            codes.FACT_OUTDATED,
            fact.place,
            f"the entry about {fact.target} quotes a line that no document has in error",
            "look what the document says now; then remove the entry, or let it quote the line as it is",
        )
    return set(stale)
