# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DrsRecommendation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DrsRecommendation",
    wire_name="ClusterDrsRecommendation",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("rating", "int"),
        _rt.Property("reason", "string"),
        _rt.Property("reasonText", "string"),
        _rt.Property("migrationList", "vim.cluster.DrsMigration", array=True),
    ),
)
class DrsRecommendation(vmodl.DynamicData):
    """The data object ``vim.cluster.DrsRecommendation``, on the wire ``ClusterDrsRecommendation``.

    Fields:
        - ``key``: ``string``, required.
        - ``rating``: ``int``, required.
        - ``reason``: ``string``, required.
        - ``reasonText``: ``string``, required.
        - ``migrationList``: List of ``vim.cluster.DrsMigration``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DrsRecommendation.rst``
    """

    @_rt.enum("vim.cluster.DrsRecommendation.ReasonCode", wire_name="DrsRecommendationReasonCode")
    class ReasonCode(_rt.VimEnum):
        """The enum ``vim.cluster.DrsRecommendation.ReasonCode``, on the wire ``DrsRecommendationReasonCode``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/cluster/DrsRecommendation/ReasonCode.rst``
        """

        fairnessCpuAvg = "fairnessCpuAvg"
        """The value ``fairnessCpuAvg``."""
        fairnessMemAvg = "fairnessMemAvg"
        """The value ``fairnessMemAvg``."""
        jointAffin = "jointAffin"
        """The value ``jointAffin``."""
        antiAffin = "antiAffin"
        """The value ``antiAffin``."""
        hostMaint = "hostMaint"
        """The value ``hostMaint``."""

    key: str = ""
    """``string``, required. Since 1.0."""
    rating: int = 0
    """``int``, required. Since 1.0."""
    reason: str = ""
    """``string``, required. Since 1.0."""
    reasonText: str = ""
    """``string``, required. Since 1.0."""
    migrationList: _rt.Field[list[vim.cluster.DrsMigration], Iterable[vim.cluster.DrsMigration]] = (
        _rt.EMPTY
    )
    """List of ``vim.cluster.DrsMigration``, required. Since 1.0."""
