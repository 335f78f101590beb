# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.QueryVsanDisksSpec``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.QueryVsanDisksSpec",
    wire_name="VimVsanHostQueryVsanDisksSpec",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("diskName", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "vsanDiskType", "string", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class QueryVsanDisksSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.QueryVsanDisksSpec``, on the wire ``VimVsanHostQueryVsanDisksSpec``.

    Fields:
        - ``diskName``: ``string``, optional.
        - ``vsanDiskType``: ``string``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/QueryVsanDisksSpec.rst``
    """

    diskName: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    vsanDiskType: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
