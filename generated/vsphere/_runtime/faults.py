# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Faults: what servers answer instead of a result, as exceptions."""

from __future__ import annotations

from typing import ClassVar, TypeVar, dataclass_transform

from . import registry
from .checking import TYPE_CHECKING
from .fields import set_fields, type_name
from .meta import Property, TypeInfo
from .plain import Plain
from .values import shown

F = TypeVar("F")


@dataclass_transform(eq_default=False)
def _root(cls: type[F]) -> type[F]:
    """Tell static checkers that constructors take the message first, without its name."""
    return cls


@_root
class Fault(Plain, Exception):
    """Root of all faults: an exception with the documented fields.

    A fault whose ``faultCause`` is set has that fault as its ``__cause__``.

    Args:
        msg: The server's message.
    """

    # A slot: it is about where a fault was met, and no part of what it says, compares, shows or pickles.
    __slots__ = ("_task_failed",)

    _info: ClassVar[TypeInfo] = TypeInfo("Fault", "fault")
    _wsdlName: ClassVar[str] = "Fault"
    _runtime_fields = (Property("msg", "string", optional=True),)

    msg: str | None = None
    """The server's message, where it sent one."""

    @property
    def task_failed(self) -> bool:
        """Whether a wait raised it because the task has failed with it; else it is about the call itself."""
        return getattr(self, "_task_failed", False)

    def _is_of_task(self, failed: bool) -> None:
        self._task_failed = failed

    if not TYPE_CHECKING:  # as that of fields

        def __init__(self, /, msg: str | None = None, **fields: object) -> None:
            self.args = ()
            super().__init__(**fields)
            if msg is not None:
                self.msg = msg

        def __setattr__(self, name: str, value: object) -> None:
            super().__setattr__(name, value)
            if name == "msg":
                self.args = () if value is None else (value,)
            elif name == "faultCause":
                self._has_cause()

    def _keep(self, name: str, value: object) -> None:
        super()._keep(name, value)
        self._has_cause()

    def _has_cause(self) -> None:
        cause = vars(self).get("faultCause")
        if isinstance(cause, Fault):
            self.__cause__ = cause

    # Equal faults have the same type, so the type is the one thing that may be hashed.
    def __hash__(self) -> int:
        return hash(type(self))

    def __str__(self) -> str:
        if self.msg:
            return self.msg
        info = self._info
        texts = ((each, shown(info, each.name, value, each.type)) for each, value in set_fields(self))
        fields = [f"{field.attribute}={_short(text)}" for field, text in texts]
        name = type_name(self)
        return f"{name}({', '.join(fields)})" if fields else name

    def __reduce__(self) -> tuple[object, ...]:
        return _blank, (type(self),), vars(self)


def _blank(cls: type[Fault]) -> Fault:
    return cls.__new__(cls)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


registry.register_root(Fault, "Fault")
