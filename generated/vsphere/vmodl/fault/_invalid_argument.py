# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.InvalidArgument``."""

from __future__ import annotations

from collections.abc import Sequence

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.InvalidArgument",
    wire_name="InvalidArgument",
    properties=(_rt.Property("invalidProperty", "PropertyPath", optional=True),),
)
class InvalidArgument(vmodl.RuntimeFault):
    """An argument is missing, malformed, or makes no sense together with the others.

    Attributes:
        invalidProperty: Not described.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.fault.InvalidArgument.md``
        ``spec/rst/vmodl/fault/InvalidArgument.rst``
    """

    invalidProperty: str | None
    """The property ``invalidProperty``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vmodl.fault.InvalidArgument.md``
        ``spec/rst/vmodl/fault/InvalidArgument.rst``
    """

    def __init__(
        self,
        msg: str | None = None,
        *,
        invalidProperty: str | None = None,
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
        self.invalidProperty = invalidProperty
