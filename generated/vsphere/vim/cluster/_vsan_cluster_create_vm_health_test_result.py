# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterCreateVmHealthTestResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterCreateVmHealthTestResult",
    wire_name="VsanClusterCreateVmHealthTestResult",
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
            "vim.cluster.VsanHostCreateVmHealthTestResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterCreateVmHealthTestResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterCreateVmHealthTestResult``.

    Fields:
        - ``clusterResult``: ``vim.cluster.VsanClusterProactiveTestResult``, required.
        - ``hostResults``: List of ``vim.cluster.VsanHostCreateVmHealthTestResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterCreateVmHealthTestResult.rst``
    """

    clusterResult: vim.cluster.VsanClusterProactiveTestResult = _rt.UNSET
    """``vim.cluster.VsanClusterProactiveTestResult``, required. Since vSphere API 5.5."""
    hostResults: _rt.Field[
        list[vim.cluster.VsanHostCreateVmHealthTestResult],
        Iterable[vim.cluster.VsanHostCreateVmHealthTestResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHostCreateVmHealthTestResult``, optional. Since vSphere API 5.5."""
