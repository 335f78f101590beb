# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DiskMapInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DiskMapInfo",
    wire_name="VsanHostDiskMapInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "mapping", "vim.vsan.host.DiskMapping", since="vim.version.version10", rank=10
        ),
        _rt.Property("mounted", "boolean", since="vim.version.version10", rank=10),
    ),
)
class DiskMapInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DiskMapInfo``, on the wire ``VsanHostDiskMapInfo``.

    Fields:
        - ``mapping``: ``vim.vsan.host.DiskMapping``, required.
        - ``mounted``: ``boolean``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/host/DiskMapInfo.rst``
    """

    mapping: vim.vsan.host.DiskMapping = _rt.UNSET
    """``vim.vsan.host.DiskMapping``, required. Since vSphere API 6.0."""
    mounted: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
