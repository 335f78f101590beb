# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotChangeVsanClusterUuid``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotChangeVsanClusterUuid",
    wire_name="CannotChangeVsanClusterUuid",
    since="vim.version.version9",
    rank=9,
)
class CannotChangeVsanClusterUuid(vim.fault.VsanFault):
    """The fault ``vim.fault.CannotChangeVsanClusterUuid``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/CannotChangeVsanClusterUuid.rst``
    """
