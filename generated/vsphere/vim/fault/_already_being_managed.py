# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AlreadyBeingManaged``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.AlreadyBeingManaged",
    wire_name="AlreadyBeingManaged",
    properties=lambda: (_rt.Property("ipAddress", "string"),),
)
class AlreadyBeingManaged(vim.fault.HostConnectFault):
    """The fault ``vim.fault.AlreadyBeingManaged``.

    Fields:
        - ``ipAddress``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/AlreadyBeingManaged.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since 1.0."""
