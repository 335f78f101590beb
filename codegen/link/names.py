"""Pass: refuse names that cannot be, and leave out what bears or refers to one.

A name is an ASCII identifier that does not start with an underscore. A part of a type's name may not be a
Python keyword either: members can be renamed where they are emitted, namespaces and classes cannot. How
long a name may be is in ``codegen.ir.names``.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import replace
from typing import TypeVar

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Target
from codegen.ir.names import TypeExpr, TypeName, over_long
from codegen.ir.parts import Part
from codegen.ir.place import Place, Stated
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    ReturnStatement,
    TypeStatement,
    ValueStatement,
)
from codegen.link.draft import Draft

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_HINT = "Correct the document: the output could not spell this name."

T = TypeVar("T", bound=TypeExpr)
Member = TypeVar("Member", PropertyStatement, MethodStatement, ParameterStatement, ValueStatement)


def names(draft: Draft, diagnostics: Diagnostics) -> Draft:
    """Report ``bad-name`` errors; afterwards every name and every reference can be spelt."""
    checker = _Checker(diagnostics)
    types: list[TypeStatement] = []
    for statement in draft.statements.types:
        with diagnostics.within(Part(target=Target(statement.name))):
            if checker.fits(statement.name, statement.place, "type"):
                types.append(checker.type(statement))
    return replace(draft, statements=replace(draft.statements, types=tuple(types)))


def problem(name: TypeName) -> str | None:
    """Why a type cannot have this name, in a few words, or None where it can."""
    if name.too_long:
        return name.too_long
    for part in name.parts:
        if not part:
            return "has an empty part"
        if not _NAME.fullmatch(part):
            return f"has the part {part!r}, which is not an ASCII identifier that starts with a letter"
        if keyword.iskeyword(part):
            return f"has the part {part!r}, which is a keyword of Python"
    return None if len(name.parts) > 1 else "has no namespace"


class _Checker:
    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics

    def type(self, statement: TypeStatement) -> TypeStatement:
        return replace(
            statement,
            base=self._reference(statement.base),
            owner=self._reference(statement.owner),
            properties=self._members(statement.properties, "property", self._property),
            methods=self._members(statement.methods, "method", self._method),
            values=self._members(statement.values, "value", lambda value: value),
        )

    def fits(self, name: TypeName, place: Place, what: str) -> bool:
        trouble = problem(name)
        if trouble:
            self._diagnostics.error("bad-name", place, f"The {what} name {str(name)!r} {trouble}.", _HINT)
        return not trouble

    def _members(
        self, members: Iterable[Member], what: str, check: Callable[[Member], Member]
    ) -> tuple[Member, ...]:
        kept: list[Member] = []
        for member in members:
            within = nullcontext() if what == "parameter" else self._diagnostics.narrowed(member=member.name)
            with within:
                if self._member_fits(member.name, member.place, what):
                    kept.append(check(member))
        return tuple(kept)

    def _member_fits(self, name: str, place: Place, what: str) -> bool:
        sound = "" if _NAME.fullmatch(name) else "is not an ASCII identifier that starts with a letter"
        trouble = over_long(len(name)) or sound
        if not trouble:
            return True
        self._diagnostics.error("bad-name", place, f"The {what} name {name!r} {trouble}.", _HINT)
        return False

    def _property(self, item: PropertyStatement) -> PropertyStatement:
        return replace(item, type=self._reference(item.type))

    def _parameter(self, item: ParameterStatement) -> ParameterStatement:
        return replace(item, type=self._reference(item.type))

    def _method(self, method: MethodStatement) -> MethodStatement:
        return replace(
            method,
            parameters=self._members(method.parameters, "parameter", self._parameter),
            returns=self._returns(method.returns) if method.returns else None,
            raises=tuple(r for r in method.raises if self.fits(r.type, r.place, "referenced")),
        )

    def _returns(self, item: ReturnStatement) -> ReturnStatement:
        return replace(item, type=self._reference(item.type), task_result=self._reference(item.task_result))

    def _reference(self, stated: Stated[T] | None) -> Stated[T] | None:
        if stated is None or not isinstance(stated.value, TypeName):
            return stated
        return stated if self.fits(stated.value, stated.place, "referenced") else None
