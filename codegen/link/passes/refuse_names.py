"""Pass: refuse names that cannot be, and leave out what bears or refers to one.

A name is an ASCII identifier that does not start with an underscore; that of a value is whatever servers
send, on one line. How long a name may be is in ``codegen.ir.names``. What a name means to Python is no
question here: outputs spell it as they can.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import TypeVar, cast

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.codec import HAS_REFERENCES
from codegen.ir.dynamic import changed, many_of, stated_of, value_of
from codegen.ir.facts import Target
from codegen.ir.names import TypeName, is_identifier, is_value_name, over_long
from codegen.ir.parts import Part
from codegen.ir.place import Place, Stated
from codegen.ir.records import PARAMETER, TYPE, VALUE, Record
from codegen.ir.statements import RaiseStatement, TypeStatement
from codegen.link.draft import Draft

_HINT = "correct the document: the output could not spell this name"

_SOUND = "an ASCII identifier that starts with a letter"
_SOUND_VALUE = "text on one line without control characters"

R = TypeVar("R")


def refuse_names(draft: Draft, diagnostics: Diagnostics) -> Draft:
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
        if not is_identifier(part):
            return f"has the part {part!r}, which is not {_SOUND}"
    return None if len(name.parts) > 1 else "has no namespace"


class _Checker:
    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics

    def type(self, statement: TypeStatement) -> TypeStatement:
        """The type without the members whose names cannot be, and without references to such names."""
        return self._record(TYPE, statement)

    def fits(self, name: TypeName, place: Place, what: str) -> bool:
        trouble = problem(name)
        if trouble:
            self._diagnostics.report(codes.BAD_NAME, place, f"the {what} name {str(name)!r} {trouble}", _HINT)
        return not trouble

    def _record(self, record: Record, item: R) -> R:
        """A statement without references to what cannot be named, and without parts that bear such a name."""
        values: dict[str, object] = {
            fact.name: self._reference(stated_of(item, fact.name))
            for fact in record.facts
            if fact.codec in HAS_REFERENCES
        }
        for part in record.parts:
            found = [self._part(part.record, each) for each in many_of(item, part.name)]
            kept = tuple(each for each in found if each is not None)
            values[part.name] = (kept[0] if kept else None) if part.single else kept
        return changed(item, values)

    def _part(self, record: Record, item: object) -> object | None:
        """What a record holds of another one; None where its name cannot be."""
        if isinstance(item, RaiseStatement):
            return item if self.fits(item.type, item.place, "referenced") else None
        if record.key != "name":
            return self._record(record, item)
        name, place = str(value_of(item, "name")), cast(Place, value_of(item, "place"))
        within = nullcontext() if record is PARAMETER else self._diagnostics.narrowed(member=name)
        with within:
            return self._record(record, item) if self._member_fits(name, place, record) else None

    def _member_fits(self, name: str, place: Place, record: Record) -> bool:
        trouble = over_long(len(name)) or _unsound(name, record)
        if not trouble:
            return True
        self._diagnostics.report(codes.BAD_NAME, place, f"the {record.name} name {name!r} {trouble}", _HINT)
        return False

    def _reference(self, stated: Stated[object] | None) -> Stated[object] | None:
        if stated is None or not isinstance(stated.value, TypeName):
            return stated
        return stated if self.fits(stated.value, stated.place, "referenced") else None


def _unsound(name: str, record: Record) -> str:
    """Why nothing that a record is about can have a name of such characters; empty where it can."""
    if record is VALUE:
        return "" if is_value_name(name) else f"is not {_SOUND_VALUE}"
    return "" if is_identifier(name) else f"is not {_SOUND}"
