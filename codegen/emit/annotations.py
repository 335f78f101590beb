"""Type expressions of the IR as Python annotations."""

from __future__ import annotations

from codegen.emit.layout import PackageLayout
from codegen.emit.scope import Scope
from codegen.ir.model import Returns
from codegen.ir.names import LOCALIZED_FAULT, METHOD_FAULT, Kind, Primitive, TypeExpr, TypeName

_BUILTINS = {
    Primitive.BOOLEAN: "bool",
    Primitive.BYTE: "int",
    Primitive.SHORT: "int",
    Primitive.INT: "int",
    Primitive.LONG: "int",
    Primitive.FLOAT: "float",
    Primitive.DOUBLE: "float",
    Primitive.STRING: "str",
    Primitive.URI: "str",
    Primitive.TYPE_NAME: "str",
    Primitive.PROPERTY_PATH: "str",
    Primitive.METHOD_NAME: "str",
    Primitive.BINARY: "bytes",
    Primitive.ANY: "object",
}


class Annotations:
    """Spells types for one module.

    Args:
        layout: Where the classes are.
        scope: The module's names.
    """

    def __init__(self, layout: PackageLayout, scope: Scope) -> None:
        self._layout = layout
        self._scope = scope

    def field(
        self, type_: TypeExpr | None, array: bool | None, optional: bool | None, takes_none: bool | None
    ) -> str:
        """What a property of a data object or fault is; what it takes may be more than what it holds."""
        held, taken = self.held(type_, array, optional), self.taken(type_, array, takes_none)
        return held if held == taken else f"_rt.Field[{held}, {taken}]"

    def held(self, type_: TypeExpr | None, array: bool | None, optional: bool | None) -> str:
        """What a property or a result is."""
        item = self._item(type_)
        if array:
            return f"{self._scope.builtin('list')}[{item}]"
        return _or_none(item) if optional else item

    def taken(self, type_: TypeExpr | None, array: bool | None, optional: bool | None) -> str:
        """What a parameter takes."""
        item = self._item(type_) + self._besides(type_)
        if array:
            return f"{self._scope.iterable()}[{item}]"
        return _or_none(item) if optional else item

    def yielded(self, returns: Returns) -> str:
        """What the task that a method starts yields; servers may leave out an array, too."""
        held = self.held(returns.task_result, returns.task_result_array, optional=False)
        return _or_none(held) if returns.optional else held

    def _besides(self, type_: TypeExpr | None) -> str:
        """What a parameter takes beside values of its type: text for enums, classes for their names."""
        if isinstance(type_, TypeName) and self._layout.spots[type_].entity.kind is Kind.ENUM:
            return f" | {self._scope.builtin('str')}"
        return " | _rt.TypeClass" if type_ is Primitive.TYPE_NAME else ""

    def reference(self, name: TypeName) -> str:
        """The class of a type."""
        return self._scope.reference(self._layout.spots[name])

    def _item(self, type_: TypeExpr | None) -> str:
        if type_ == LOCALIZED_FAULT:
            return self._fault()
        if isinstance(type_, TypeName):
            return self.reference(type_)
        if type_ is Primitive.VOID:
            return "None"
        if type_ is Primitive.DATE_TIME:
            return self._scope.datetime()
        return self._scope.builtin(_BUILTINS[type_ or Primitive.ANY])

    def _fault(self) -> str:
        """What a program holds where documents wrap a fault: any fault that the documents know."""
        root = self._layout.spots.get(METHOD_FAULT)
        is_fault = root is not None and root.entity.kind is Kind.FAULT
        return self.reference(METHOD_FAULT) if is_fault else "_rt.Fault"


def wire_type(type_: TypeExpr | None) -> str:
    """The name of a type in the runtime's tables; what no document states may be anything."""
    return str(type_ or Primitive.ANY)


def may_be_none(annotation: str) -> bool:
    """Whether values of an annotated type may be None."""
    return annotation in ("None", "object") or annotation.endswith(" | None")


def _or_none(item: str) -> str:
    return item if may_be_none(item) else f"{item} | None"
