# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanDiskInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanDiskInfo",
    wire_name="VsanHostVsanDiskInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("vsanUuid", "string", since="vim.version.version10", rank=10),
        _rt.Property("formatVersion", "int", since="vim.version.version10", rank=10),
    ),
)
class VsanDiskInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanDiskInfo``, on the wire ``VsanHostVsanDiskInfo``.

    Fields:
        - ``vsanUuid``: ``string``, required.
        - ``formatVersion``: ``int``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/host/VsanDiskInfo.rst``
    """

    vsanUuid: str = ""
    """``string``, required. Since vSphere API 6.0."""
    formatVersion: int = 0
    """``int``, required. Since vSphere API 6.0."""
