"""Which generated classes get hand-written additions; the additions are in ``runtime/additions.py``."""

from __future__ import annotations

from collections.abc import Iterable

from codegen import runtime
from codegen.ir.model import Type
from codegen.ir.names import TASK, Kind, TypeName

_ADDITIONS: dict[TypeName, type[runtime.ManagedObject]] = {TASK: runtime.TaskAdditions}


def bases(type_: Type, base: str) -> str:
    """The bases of a managed object's class, as source: its additions, then what it extends."""
    addition = _addition(type_)
    return f"_rt.{addition.__name__}, {base}" if addition else base


def has_any(type_: Type | None) -> bool:
    """Whether a class has additions."""
    return type_ is not None and _addition(type_) is not None


def names(types: Iterable[Type]) -> frozenset[str]:
    """The names that additions to some types have; no documented member of theirs can have them."""
    found = (_addition(type_) for type_ in types)
    return frozenset(name for addition in found if addition for name in vars(addition))


def _addition(type_: Type) -> type[runtime.ManagedObject] | None:
    return _ADDITIONS.get(type_.name) if type_.kind is Kind.MANAGED else None
