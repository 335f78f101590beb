# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanNetworkConfigBaseIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanNetworkConfigBaseIssue",
    wire_name="VsanNetworkConfigBaseIssue",
    since="vsan.version.version3",
    rank=1,
)
class VsanNetworkConfigBaseIssue(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanNetworkConfigBaseIssue``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanNetworkConfigBaseIssue.rst``
    """
