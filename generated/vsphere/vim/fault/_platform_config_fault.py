# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PlatformConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PlatformConfigFault",
    wire_name="PlatformConfigFault",
    properties=lambda: (_rt.Property("text", "string"),),
)
class PlatformConfigFault(vim.fault.HostConfigFault):
    """The fault ``vim.fault.PlatformConfigFault``.

    Fields:
        - ``text``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PlatformConfigFault.rst``
    """

    text: str = ""
    """``string``, required. Since 1.0."""
