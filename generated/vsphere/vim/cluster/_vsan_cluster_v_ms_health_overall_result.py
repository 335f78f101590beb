# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterVMsHealthOverallResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterVMsHealthOverallResult",
    wire_name="VsanClusterVMsHealthOverallResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "healthStateList",
            "vim.cluster.VsanClusterVMsHealthSummaryResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "overallHealthState", "string", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanClusterVMsHealthOverallResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterVMsHealthOverallResult``.

    Fields:
        - ``healthStateList``: List of ``vim.cluster.VsanClusterVMsHealthSummaryResult``, optional.
        - ``overallHealthState``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterVMsHealthOverallResult.rst``
    """

    healthStateList: _rt.Field[
        list[vim.cluster.VsanClusterVMsHealthSummaryResult],
        Iterable[vim.cluster.VsanClusterVMsHealthSummaryResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterVMsHealthSummaryResult``, optional. Since vSphere API
    5.5.
    """
    overallHealthState: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
