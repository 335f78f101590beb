# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DiskResultEx``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DiskResultEx",
    wire_name="VimVsanHostDiskResultEx",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("vsanDirectTagged", "boolean", since="vsan.version.version18", rank=16),
        _rt.Property(
            "storagePoolDiskState", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "storagePoolDiskError",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "isCapacityFlash", "boolean", optional=True, since="vsan.version.version22", rank=20
        ),
    ),
)
class DiskResultEx(vim.vsan.host.DiskResult):
    """The data object ``vim.vsan.host.DiskResultEx``, on the wire ``VimVsanHostDiskResultEx``.

    Fields:
        - ``vsanDirectTagged``: ``boolean``, required.
        - ``storagePoolDiskState``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``storagePoolDiskError``: ``vmodl.LocalizedMethodFault``, optional. Since vsan API
          8.0.0.1.
        - ``isCapacityFlash``: ``boolean``, optional. Since vsan API 8.0.0.3.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/DiskResultEx.rst``
    """

    vsanDirectTagged: bool = False
    """``boolean``, required. Since vSAN 7.0U3."""
    storagePoolDiskState: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    storagePoolDiskError: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vsan API 8.0.0.1."""
    isCapacityFlash: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.3."""
