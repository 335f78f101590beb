# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanSmartDiskStats``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanSmartDiskStats",
    wire_name="VsanSmartDiskStats",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("disk", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "stats",
            "vim.host.VsanSmartParameter",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanSmartDiskStats(vmodl.DynamicData):
    """The data object ``vim.host.VsanSmartDiskStats``.

    Fields:
        - ``disk``: ``string``, required.
        - ``stats``: List of ``vim.host.VsanSmartParameter``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanSmartDiskStats.rst``
    """

    disk: str = ""
    """``string``, required. Since vsan API 6.6."""
    stats: _rt.Field[list[vim.host.VsanSmartParameter], Iterable[vim.host.VsanSmartParameter]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.VsanSmartParameter``, optional. Since vsan API 6.6."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6."""
