"""Types as view records of the RST layout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.export.rst.paths import rst_path
from codegen.export.rst.targets import RstTargets
from codegen.export.rst.text import RstText, Rules
from codegen.export.rst.views import RstMemberView, RstMethodView, TypeView
from codegen.export.versions import Versions
from codegen.ir.capabilities import can_state
from codegen.ir.dynamic import value_of
from codegen.ir.forms import RST
from codegen.ir.model import Method, Parameter, Property, Raise, Returns, Type
from codegen.ir.names import TASK, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.records import PARAMETER, PROPERTY, Record
from codegen.layouts import rst as words

# Each run of words is read once: one that no underscore follows is a match too, with an empty second group.
_WORDS = re.compile(r"([^\W_]+(?:[-._+:][^\W_]+)*)((?:_(?!\w))?)")


def rst_page(type: Type, versions: Versions, rules: Rules) -> TypeView:
    """The document of a type.

    Args:
        type: A type.
        versions: The versions of its API.
        rules: As of ``RstText``.
    """
    path = rst_path(type.name)
    # What facts link to, and which words have an underscore after them, which would make them links if there
    # were targets of their names, is known once the document is written; the second time it counts.
    first = RstTargets(path, versions)
    draft = _RstPage(type, RstText(first, rules)).view()
    taken = frozenset(words for words, underscore in _WORDS.findall(repr(draft)) if underscore)
    return _RstPage(type, RstText(RstTargets(path, versions, first.facts, taken), rules)).view()


class _RstPage:
    def __init__(self, type: Type, text: RstText) -> None:
        self._type = type
        self._text = text
        self._targets = text.targets

    def view(self) -> TypeView:
        type, is_fault = self._type, self._type.kind is Kind.FAULT
        values = [value for value in type.values if words.VALUE.fullmatch(value.name)]
        return TypeView(
            title=str(type.name),
            text=self._text.block(type.description),
            fields=tuple(self._fields()),
            base=self._targets.type(type.base) if is_fault and type.base else "",
            deprecated=type.kind is Kind.DATA and bool(type.deprecated),
            properties=tuple(map(self._fault_property if is_fault else self._property, type.properties)),
            methods=tuple(map(self._method, type.methods)),
            values=tuple(RstMemberView(v.name, self._text.block(v.description)) for v in values),
            targets=self._targets.lines(),  # after all that needs one
        )

    def _fields(self) -> Iterator[str]:
        """The field list below the title; enums have fields of their own, and faults none."""
        type = self._type
        if type.kind is Kind.ENUM:
            if len(type.name.parts) > len(type.name.outermost.parts):
                yield f"{words.field(words.OWNER_FIELD)} {self._targets.type(TypeName(type.name.parts[:-1]))}"
            yield f"{words.field(words.TYPE_FIELD)} {self._targets.type(type.name)}"
            if type.values:
                yield f"{words.field(words.NAME_FIELD)} {type.values[-1].name}"
        elif type.kind is not Kind.FAULT:
            if type.base:
                yield f"{words.field(words.EXTENDS_FIELD)} {self._targets.base(type.base)}"
            if type.since_stated:
                yield f"{words.field(words.SINCE_FIELD)} {self._targets.since(type.since)}"

    def _property(self, item: Property) -> RstMemberView:
        privilege = item.privilege or ""
        in_head = self._type.kind is Kind.DATA
        modifiers = [f"{words.MEMBER_PRIVILEGE}: {privilege}"] if privilege and in_head else []
        modifiers += self._flags(PROPERTY, item)
        head = ", ".join((self._type_of(item.type, item.array), *modifiers))
        text = self._text.block(item.description)
        return RstMemberView(f"{item.name} ({head}):", text, "" if in_head else privilege)

    def _fault_property(self, item: Property) -> RstMemberView:
        """Faults have no texts, and write whatever is complex as text."""
        expr = item.type if isinstance(item.type, Primitive) else Primitive.STRING
        end = f": is {words.OPTIONAL}." if item.optional else ""
        return RstMemberView(f"{item.name} ({self._targets.type(expr)}){end}", "")

    def _method(self, method: Method) -> RstMethodView:
        """The view of a method; of its version only what was stated is written."""
        names = ", ".join(parameter.name for parameter in method.parameters)
        return RstMethodView(
            head=f"{method.name}({names}):",
            text=self._text.block(method.description),
            since=self._targets.since(method.since) if method.since_stated else "",
            privilege=method.privilege or "",
            parameters=tuple(map(self._parameter, method.parameters)),
            returns=self._returns(method.returns),
            faults=tuple(map(self._fault, method.faults)),
        )

    def _parameter(self, item: Parameter) -> RstMemberView:
        modifiers = self._flags(PARAMETER, item)
        if item.since_stated:
            modifiers.append(f"{words.MEMBER_SINCE} {self._targets.since(item.since)} ")
        # The layout never shows that a parameter is an array.
        head = ", ".join((self._type_of(item.type, array=False), *modifiers))
        return RstMemberView(f"{item.name} ({head}):", self._text.block(item.description))

    def _flags(self, record: Record, item: Property | Parameter) -> list[str]:
        """The words for what holds, of what heads of this record can say."""
        kind, of = self._type.kind, record.name
        stated = (word for word in words.MEMBER_FLAGS if can_state(RST, kind, f"{of}.{word}"))
        return [word for word in stated if value_of(item, word)]

    def _returns(self, item: Returns) -> RstMemberView:
        text = self._text.block(item.description)
        if item.type in (None, Primitive.VOID):
            return RstMemberView("None", text)
        indent = " " if item.type == TASK and not item.array else ""
        return RstMemberView(f"{indent}{self._type_of(item.type, item.array)}:", text)

    def _fault(self, item: Raise) -> RstMemberView:
        """A raised fault; one without words of its own repeats its name."""
        text = self._text.block(item.description)
        return RstMemberView(f"{self._targets.type(item.type)}:", text or str(item.type))

    def _type_of(self, expr: TypeExpr | None, array: bool | None) -> str:
        reference = self._targets.type(expr)
        return f"[{reference}]" if array else reference
