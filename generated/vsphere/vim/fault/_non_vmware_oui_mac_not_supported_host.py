# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NonVmwareOuiMacNotSupportedHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NonVmwareOuiMacNotSupportedHost",
    wire_name="NonVmwareOuiMacNotSupportedHost",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (_rt.Property("hostName", "string", since="vim.version.version8", rank=8),),
)
class NonVmwareOuiMacNotSupportedHost(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NonVmwareOuiMacNotSupportedHost``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/NonVmwareOuiMacNotSupportedHost.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.1."""
