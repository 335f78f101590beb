# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GenericVmConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GenericVmConfigFault",
    wire_name="GenericVmConfigFault",
    properties=lambda: (_rt.Property("reason", "string"),),
)
class GenericVmConfigFault(vim.fault.VmConfigFault):
    """The fault ``vim.fault.GenericVmConfigFault``.

    Fields:
        - ``reason``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/GenericVmConfigFault.rst``
    """

    reason: str = ""
    """``string``, required. Since 1.0."""
