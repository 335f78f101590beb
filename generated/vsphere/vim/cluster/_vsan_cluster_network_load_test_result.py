# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterNetworkLoadTestResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterNetworkLoadTestResult",
    wire_name="VsanClusterNetworkLoadTestResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "clusterResult",
            "vim.cluster.VsanClusterProactiveTestResult",
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostResults",
            "vim.host.VsanNetworkLoadTestResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterNetworkLoadTestResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterNetworkLoadTestResult``.

    Fields:
        - ``clusterResult``: ``vim.cluster.VsanClusterProactiveTestResult``, required.
        - ``hostResults``: List of ``vim.host.VsanNetworkLoadTestResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterNetworkLoadTestResult.rst``
    """

    clusterResult: vim.cluster.VsanClusterProactiveTestResult = _rt.UNSET
    """``vim.cluster.VsanClusterProactiveTestResult``, required. Since vSphere API 5.5."""
    hostResults: _rt.Field[
        list[vim.host.VsanNetworkLoadTestResult], Iterable[vim.host.VsanNetworkLoadTestResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanNetworkLoadTestResult``, optional. Since vSphere API 5.5."""
