# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostForVmcp``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostForVmcp",
    wire_name="NotSupportedHostForVmcp",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version10", rank=10),
    ),
)
class NotSupportedHostForVmcp(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NotSupportedHostForVmcp``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/NotSupportedHostForVmcp.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 6.0."""
