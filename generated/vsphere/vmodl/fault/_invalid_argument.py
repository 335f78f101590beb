# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.InvalidArgument``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.InvalidArgument",
    wire_name="InvalidArgument",
    properties=(_rt.Property("invalidProperty", "PropertyPath", optional=True),),
)
class InvalidArgument(vmodl.RuntimeFault):
    """An argument is missing, malformed, or makes no sense together with the others.

    Fields:
        - ``invalidProperty``: ``PropertyPath``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.InvalidArgument.md``
        ``vmodl/fault/InvalidArgument.rst``
    """

    invalidProperty: str | None
    """``PropertyPath``, optional. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        invalidProperty: str | None = None,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "invalidProperty": invalidProperty,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
