# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.TrimDiskSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.TrimDiskSpec",
    wire_name="VimVsanHostTrimDiskSpec",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "disks",
            "vim.vsan.host.TrimDiskEntry",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class TrimDiskSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.TrimDiskSpec``, on the wire ``VimVsanHostTrimDiskSpec``.

    Fields:
        - ``disks``: List of ``vim.vsan.host.TrimDiskEntry``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/TrimDiskSpec.rst``
    """

    disks: _rt.Field[list[vim.vsan.host.TrimDiskEntry], Iterable[vim.vsan.host.TrimDiskEntry]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.host.TrimDiskEntry``, optional. Since vSAN 7.0U3."""
