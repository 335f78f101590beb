# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.MethodNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.MethodNotFound",
    wire_name="MethodNotFound",
    properties=lambda: (
        _rt.Property("receiver", "vmodl.ManagedObject"),
        _rt.Property("method", "string"),
    ),
)
class MethodNotFound(vmodl.fault.InvalidRequest):
    """The object has no method of this name in the version of the API that is in use.

    Fields:
        - ``receiver``: ``vmodl.ManagedObject``, required.
        - ``method``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.MethodNotFound.md``
        ``vmodl/fault/MethodNotFound.rst``
    """

    receiver: vmodl.ManagedObject = _rt.UNSET
    """``vmodl.ManagedObject``, required. Since 1.0."""
    method: str = ""
    """``string``, required. Since 1.0."""
