# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FtVmHostRuleViolation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FtVmHostRuleViolation",
    wire_name="FtVmHostRuleViolation",
    since="vim.version.v8_0_3_0",
    rank=32,
    properties=lambda: (
        _rt.Property("vmName", "string", since="vim.version.v8_0_3_0", rank=32),
        _rt.Property("hostName", "string", since="vim.version.v8_0_3_0", rank=32),
        _rt.Property("hostGroup", "string", since="vim.version.v8_0_3_0", rank=32),
    ),
)
class FtVmHostRuleViolation(vim.fault.VmConfigFault):
    """The fault ``vim.fault.FtVmHostRuleViolation``.

    Fields:
        - ``vmName``: ``string``, required.
        - ``hostName``: ``string``, required.
        - ``hostGroup``: ``string``, required.

    Since:
        vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

    Source:
        ``vim/fault/FtVmHostRuleViolation.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 8.0.3.0."""
    hostName: str = ""
    """``string``, required. Since vSphere API 8.0.3.0."""
    hostGroup: str = ""
    """``string``, required. Since vSphere API 8.0.3.0."""
