# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckNetworkLatencyResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.MountPrecheckNetworkLatencyResult",
    wire_name="VsanMountPrecheckNetworkLatencyResult",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "details",
            "vim.vsan.MountPrecheckNetworkLatencyDetail",
            array=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class MountPrecheckNetworkLatencyResult(vim.vsan.MountPrecheckItem):
    """The data object ``vim.vsan.MountPrecheckNetworkLatencyResult``, on the wire ``VsanMountPrecheckNetworkLatencyResult``.

    Fields:
        - ``details``: List of ``vim.vsan.MountPrecheckNetworkLatencyDetail``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckNetworkLatencyResult.rst``
    """

    details: _rt.Field[
        list[vim.vsan.MountPrecheckNetworkLatencyDetail],
        Iterable[vim.vsan.MountPrecheckNetworkLatencyDetail],
    ] = _rt.EMPTY
    """List of ``vim.vsan.MountPrecheckNetworkLatencyDetail``, required. Since vSAN 7.0U1."""
