# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.SystemError``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.SystemError",
    wire_name="SystemError",
    properties=(_rt.Property("reason", "string"),),
)
class SystemError(vmodl.RuntimeFault):
    """Something failed inside the server or in the system below it.

    Fields:
        - ``reason``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.SystemError.md``
        ``vmodl/fault/SystemError.rst``
    """

    reason: str
    """``string``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        reason: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "reason": reason,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
