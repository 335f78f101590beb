# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.UnexpectedFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.UnexpectedFault",
    wire_name="UnexpectedFault",
    properties=(
        _rt.Property("faultName", "TypeName"),
        _rt.Property("fault", "vmodl.LocalizedMethodFault", optional=True),
    ),
)
class UnexpectedFault(vmodl.RuntimeFault):
    """Stand-in for a fault that the version of the API in use cannot express.

    Fields:
        - ``faultName``: ``TypeName``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.UnexpectedFault.md``
        ``vmodl/fault/UnexpectedFault.rst``
    """

    faultName: _rt.Field[str, str | _rt.TypeClass]
    """``TypeName``, required. Since 1.0."""
    fault: vmodl.MethodFault | None
    """``vmodl.LocalizedMethodFault``, optional. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        faultName: str | _rt.TypeClass = _rt.REQUIRED,
        fault: vmodl.MethodFault | None = None,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "faultName": faultName,
                "fault": fault,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
