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
    properties=lambda: (
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
        - ``dynamicType``: ``string``, optional.
        - ``dynamicProperty``: List of ``vmodl.DynamicProperty``, optional.
        - ``faultCause``: ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0.
        - ``faultMessage``: List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.MethodFault.md``
        ``vmodl/MethodFault.rst``
    """

    dynamicType: str | None = None
    """``string``, optional. Since 1.0."""
    dynamicProperty: _rt.Field[list[vmodl.DynamicProperty], Iterable[vmodl.DynamicProperty]] = (
        _rt.EMPTY
    )
    """List of ``vmodl.DynamicProperty``, optional. Since 1.0."""
    faultCause: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
    faultMessage: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
        _rt.EMPTY
    )
    """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 4.0."""
