# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OutOfBounds``."""

from __future__ import annotations

from collections.abc import Sequence

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.OutOfBounds",
    wire_name="OutOfBounds",
    properties=(_rt.Property("argumentName", "PropertyPath"),),
)
class OutOfBounds(vim.fault.VimFault):
    """An argument lies outside the interval that the method accepts.

    Attributes:
        argumentName: Not described.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.fault.OutOfBounds.md``
        ``spec/rst/vim/fault/OutOfBounds.rst``
    """

    argumentName: str
    """The property ``argumentName``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.fault.OutOfBounds.md``
        ``spec/rst/vim/fault/OutOfBounds.rst``
    """

    def __init__(
        self,
        msg: str | None = None,
        *,
        argumentName: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
        faultCause: vmodl.LocalizedMethodFault | None = None,
        faultMessage: Sequence[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(
            msg,
            dynamicType=dynamicType,
            dynamicProperty=dynamicProperty,
            faultCause=faultCause,
            faultMessage=faultMessage,
        )
        self.argumentName = argumentName
