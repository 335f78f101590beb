# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.ManagedObjectNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.ManagedObjectNotFound",
    wire_name="ManagedObjectNotFound",
    properties=lambda: (_rt.Property("obj", "vmodl.ManagedObject"),),
)
class ManagedObjectNotFound(vmodl.RuntimeFault):
    """The object that the request is addressed to, or mentions, does not exist. It may have been
    deleted a moment ago.

    Fields:
        - ``obj``: ``vmodl.ManagedObject``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.ManagedObjectNotFound.md``
        ``vmodl/fault/ManagedObjectNotFound.rst``
    """

    obj: vmodl.ManagedObject = _rt.UNSET
    """``vmodl.ManagedObject``, required. Since 1.0."""
