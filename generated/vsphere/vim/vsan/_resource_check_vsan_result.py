# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckVsanResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.ResourceCheckVsanResult",
    wire_name="VsanResourceCheckVsanResult",
    since="vsan.version.version17",
    rank=15,
)
class ResourceCheckVsanResult(vim.vsan.ResourceCheckComponentResult):
    """The data object ``vim.vsan.ResourceCheckVsanResult``, on the wire ``VsanResourceCheckVsanResult``.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/ResourceCheckVsanResult.rst``
    """
