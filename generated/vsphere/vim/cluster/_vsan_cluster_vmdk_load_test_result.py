# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterVmdkLoadTestResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterVmdkLoadTestResult",
    wire_name="VsanClusterVmdkLoadTestResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("task", "vim.Task", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "clusterResult",
            "vim.cluster.VsanClusterProactiveTestResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostResults",
            "vim.host.VsanHostVmdkLoadTestResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterVmdkLoadTestResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterVmdkLoadTestResult``.

    Fields:
        - ``task``: ``vim.Task``, optional.
        - ``clusterResult``: ``vim.cluster.VsanClusterProactiveTestResult``, optional.
        - ``hostResults``: List of ``vim.host.VsanHostVmdkLoadTestResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterVmdkLoadTestResult.rst``
    """

    task: vim.Task | None = None
    """``vim.Task``, optional. Since vSphere API 5.5."""
    clusterResult: vim.cluster.VsanClusterProactiveTestResult | None = None
    """``vim.cluster.VsanClusterProactiveTestResult``, optional. Since vSphere API 5.5."""
    hostResults: _rt.Field[
        list[vim.host.VsanHostVmdkLoadTestResult], Iterable[vim.host.VsanHostVmdkLoadTestResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostVmdkLoadTestResult``, optional. Since vSphere API 5.5."""
