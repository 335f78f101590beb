# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanDirectStorage``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanDirectStorage",
    wire_name="VimVsanHostVsanDirectStorage",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "scsiDisks",
            "vim.vsan.host.VsanScsiDisk",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("tier", "string", optional=True, since="vsan.version.version15", rank=13),
    ),
)
class VsanDirectStorage(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanDirectStorage``, on the wire ``VimVsanHostVsanDirectStorage``.

    Fields:
        - ``scsiDisks``: List of ``vim.vsan.host.VsanScsiDisk``, optional.
        - ``tier``: ``string``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/VsanDirectStorage.rst``
    """

    scsiDisks: _rt.Field[list[vim.vsan.host.VsanScsiDisk], Iterable[vim.vsan.host.VsanScsiDisk]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.host.VsanScsiDisk``, optional. Since vSAN 7.0U1."""
    tier: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
