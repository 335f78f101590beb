# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SoftRuleVioCorrectionDisallowed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SoftRuleVioCorrectionDisallowed",
    wire_name="SoftRuleVioCorrectionDisallowed",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("vmName", "string", since="vim.version.version6", rank=6),),
)
class SoftRuleVioCorrectionDisallowed(vim.fault.VmConfigFault):
    """The fault ``vim.fault.SoftRuleVioCorrectionDisallowed``.

    Fields:
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/SoftRuleVioCorrectionDisallowed.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
