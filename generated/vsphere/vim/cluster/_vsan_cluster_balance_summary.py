# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterBalanceSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterBalanceSummary",
    wire_name="VsanClusterBalanceSummary",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("varianceThreshold", "long", since="vim.version.version9", rank=9),
        _rt.Property(
            "disks",
            "vim.cluster.VsanClusterBalancePerDiskInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterBalanceSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterBalanceSummary``.

    Fields:
        - ``varianceThreshold``: ``long``, required.
        - ``disks``: List of ``vim.cluster.VsanClusterBalancePerDiskInfo``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterBalanceSummary.rst``
    """

    varianceThreshold: int = 0
    """``long``, required. Since vSphere API 5.5."""
    disks: _rt.Field[
        list[vim.cluster.VsanClusterBalancePerDiskInfo],
        Iterable[vim.cluster.VsanClusterBalancePerDiskInfo],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterBalancePerDiskInfo``, optional. Since vSphere API 5.5."""
