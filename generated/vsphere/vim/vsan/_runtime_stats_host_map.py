# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RuntimeStatsHostMap``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.RuntimeStatsHostMap",
    wire_name="VsanRuntimeStatsHostMap",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property(
            "stats",
            "vim.vsan.host.RuntimeStats",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class RuntimeStatsHostMap(vmodl.DynamicData):
    """The data object ``vim.vsan.RuntimeStatsHostMap``, on the wire ``VsanRuntimeStatsHostMap``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``stats``: ``vim.vsan.host.RuntimeStats``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/RuntimeStatsHostMap.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    stats: vim.vsan.host.RuntimeStats | None = None
    """``vim.vsan.host.RuntimeStats``, optional. Since vsan API 6.6."""
