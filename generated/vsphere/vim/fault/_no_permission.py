# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoPermission``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.NoPermission",
    wire_name="NoPermission",
    properties=lambda: (
        _rt.Property("object", "vmodl.ManagedObject"),
        _rt.Property("privilegeId", "string"),
    ),
)
class NoPermission(vmodl.fault.SecurityError):
    """The session lacks a privilege that the call needs on some object. The fault names both.

    Fields:
        - ``object``: ``vmodl.ManagedObject``, required.
        - ``privilegeId``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.NoPermission.md``
        ``vim/fault/NoPermission.rst``
    """

    object: vmodl.ManagedObject = _rt.UNSET
    """``vmodl.ManagedObject``, required. Since 1.0."""
    privilegeId: str = ""
    """``string``, required. Since 1.0."""
