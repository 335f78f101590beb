# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsPlacementFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsPlacementFault",
    wire_name="CnsPlacementFault",
    since="vsan.version.version16",
    rank=14,
)
class CnsPlacementFault(vim.fault.CnsFault):
    """The fault ``vim.fault.CnsPlacementFault``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/fault/CnsPlacementFault.rst``
    """
