# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PowerOnVmResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.PowerOnVmResult",
    wire_name="ClusterPowerOnVmResult",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "attempted",
            "vim.cluster.AttemptedVmInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "notAttempted",
            "vim.cluster.NotAttemptedVmInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "recommendations",
            "vim.cluster.Recommendation",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class PowerOnVmResult(vmodl.DynamicData):
    """The data object ``vim.cluster.PowerOnVmResult``, on the wire ``ClusterPowerOnVmResult``.

    Fields:
        - ``attempted``: List of ``vim.cluster.AttemptedVmInfo``, optional.
        - ``notAttempted``: List of ``vim.cluster.NotAttemptedVmInfo``, optional.
        - ``recommendations``: List of ``vim.cluster.Recommendation``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/PowerOnVmResult.rst``
    """

    attempted: _rt.Field[
        list[vim.cluster.AttemptedVmInfo], Iterable[vim.cluster.AttemptedVmInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.AttemptedVmInfo``, optional. Since VI API 2.5."""
    notAttempted: _rt.Field[
        list[vim.cluster.NotAttemptedVmInfo], Iterable[vim.cluster.NotAttemptedVmInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.NotAttemptedVmInfo``, optional. Since VI API 2.5."""
    recommendations: _rt.Field[
        list[vim.cluster.Recommendation], Iterable[vim.cluster.Recommendation]
    ] = _rt.EMPTY
    """List of ``vim.cluster.Recommendation``, optional. Since VI API 2.5."""
