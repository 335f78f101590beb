# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsRankedLowerFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsRankedLowerFault",
    wire_name="CnsRankedLowerFault",
    since="vsan.version.version16",
    rank=14,
)
class CnsRankedLowerFault(vim.fault.CnsPlacementFault):
    """The fault ``vim.fault.CnsRankedLowerFault``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/fault/CnsRankedLowerFault.rst``
    """
