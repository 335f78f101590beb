# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OutOfBounds``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.OutOfBounds",
    wire_name="OutOfBounds",
    properties=(_rt.Property("argumentName", "PropertyPath"),),
)
class OutOfBounds(vim.fault.VimFault):
    """An argument lies outside the interval that the method accepts.

    Fields:
        - ``argumentName``: ``PropertyPath``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.OutOfBounds.md``
        ``vim/fault/OutOfBounds.rst``
    """

    argumentName: str
    """``PropertyPath``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        argumentName: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "argumentName": argumentName,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
