# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.UnexpectedFault``."""

from __future__ import annotations

from collections.abc import Sequence

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

    Attributes:
        faultName: Not described.
        fault: Not described.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.fault.UnexpectedFault.md``
        ``spec/rst/vmodl/fault/UnexpectedFault.rst``
    """

    faultName: str
    """The property ``faultName``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.fault.UnexpectedFault.md``
        ``spec/rst/vmodl/fault/UnexpectedFault.rst``
    """
    fault: vmodl.LocalizedMethodFault | None
    """The property ``fault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.fault.UnexpectedFault.md``
        ``spec/rst/vmodl/fault/UnexpectedFault.rst``
    """

    def __init__(
        self,
        msg: str | None = None,
        *,
        faultName: str = _rt.REQUIRED,
        fault: vmodl.LocalizedMethodFault | None = None,
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
        self.faultName = faultName
        self.fault = fault
