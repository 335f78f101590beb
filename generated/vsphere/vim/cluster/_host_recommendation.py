# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.HostRecommendation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.HostRecommendation",
    wire_name="ClusterHostRecommendation",
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem"),
        _rt.Property("rating", "int"),
    ),
)
class HostRecommendation(vmodl.DynamicData):
    """The data object ``vim.cluster.HostRecommendation``, on the wire ``ClusterHostRecommendation``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``rating``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/HostRecommendation.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since 1.0."""
    rating: int = 0
    """``int``, required. Since 1.0."""
