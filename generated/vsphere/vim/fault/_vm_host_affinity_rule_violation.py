# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmHostAffinityRuleViolation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmHostAffinityRuleViolation",
    wire_name="VmHostAffinityRuleViolation",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("vmName", "string", since="vim.version.version6", rank=6),
        _rt.Property("hostName", "string", since="vim.version.version6", rank=6),
    ),
)
class VmHostAffinityRuleViolation(vim.fault.VmConfigFault):
    """The fault ``vim.fault.VmHostAffinityRuleViolation``.

    Fields:
        - ``vmName``: ``string``, required.
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/VmHostAffinityRuleViolation.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
    hostName: str = ""
    """``string``, required. Since vSphere API 4.1."""
