# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotChangeVsanNodeUuid``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotChangeVsanNodeUuid",
    wire_name="CannotChangeVsanNodeUuid",
    since="vim.version.version9",
    rank=9,
)
class CannotChangeVsanNodeUuid(vim.fault.VsanFault):
    """The fault ``vim.fault.CannotChangeVsanNodeUuid``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/CannotChangeVsanNodeUuid.rst``
    """
