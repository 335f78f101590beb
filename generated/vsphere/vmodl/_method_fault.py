# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.MethodFault``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.fault(
    "vmodl.MethodFault",
    wire_name="MethodFault",
    properties=(
        _rt.Property("dynamicType", "string", optional=True),
        _rt.Property("dynamicProperty", "vmodl.DynamicProperty", array=True, optional=True),
        _rt.Property(
            "faultCause",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "faultMessage",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class MethodFault(_rt.Fault):
    """Root of all faults. A call that fails raises one of its descendants.

    Fields:
        - ``dynamicType``: Not described.
        - ``dynamicProperty``: Not described.
        - ``faultCause``: Not described.
        - ``faultMessage``: Not described.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.MethodFault.md``
        ``vmodl/MethodFault.rst``
    """

    dynamicType: str | None
    """The property ``dynamicType``."""
    dynamicProperty: _rt.Field[list[vmodl.DynamicProperty], Iterable[vmodl.DynamicProperty]]
    """The property ``dynamicProperty``."""
    faultCause: vmodl.MethodFault | None
    """The property ``faultCause``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    faultMessage: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]]
    """The property ``faultMessage``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """

    def __init__(
        self,
        msg: str | None = None,
        *,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
