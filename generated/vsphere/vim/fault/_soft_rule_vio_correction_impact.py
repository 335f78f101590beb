# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SoftRuleVioCorrectionImpact``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SoftRuleVioCorrectionImpact",
    wire_name="SoftRuleVioCorrectionImpact",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("vmName", "string", since="vim.version.version6", rank=6),),
)
class SoftRuleVioCorrectionImpact(vim.fault.VmConfigFault):
    """The fault ``vim.fault.SoftRuleVioCorrectionImpact``.

    Fields:
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/SoftRuleVioCorrectionImpact.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
