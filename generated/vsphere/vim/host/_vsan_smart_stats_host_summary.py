# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanSmartStatsHostSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanSmartStatsHostSummary",
    wire_name="VsanSmartStatsHostSummary",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "smartStats",
            "vim.host.VsanSmartDiskStats",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanSmartStatsHostSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanSmartStatsHostSummary``.

    Fields:
        - ``hostname``: ``string``, optional.
        - ``smartStats``: List of ``vim.host.VsanSmartDiskStats``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanSmartStatsHostSummary.rst``
    """

    hostname: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    smartStats: _rt.Field[
        list[vim.host.VsanSmartDiskStats], Iterable[vim.host.VsanSmartDiskStats]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanSmartDiskStats``, optional. Since vsan API 6.6."""
