# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanNetworkConfigPnicSpeedInconsistencyIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VsanNetworkConfigPnicSpeedInconsistencyIssue",
    wire_name="VsanNetworkConfigPnicSpeedInconsistencyIssue",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("vswitchName", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "vds",
            "vim.DistributedVirtualSwitch",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("speedsMb", "long", array=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanNetworkConfigPnicSpeedInconsistencyIssue(vim.vsan.VsanNetworkConfigBaseIssue):
    """The data object ``vim.vsan.VsanNetworkConfigPnicSpeedInconsistencyIssue``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``vswitchName``: ``string``, optional.
        - ``vds``: ``vim.DistributedVirtualSwitch``, optional.
        - ``speedsMb``: List of ``long`` in megabits per second, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanNetworkConfigPnicSpeedInconsistencyIssue.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    vswitchName: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    vds: vim.DistributedVirtualSwitch | None = None
    """``vim.DistributedVirtualSwitch``, optional. Since vsan API 6.6."""
    speedsMb: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long`` in megabits per second, required. Since vsan API 6.6."""
