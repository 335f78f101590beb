# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasHostRecommendation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasHostRecommendation",
    wire_name="ClusterDasHostRecommendation",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
        _rt.Property("drsRating", "int", optional=True, since="vim.version.version5", rank=5),
    ),
)
class DasHostRecommendation(vmodl.DynamicData):
    """The data object ``vim.cluster.DasHostRecommendation``, on the wire ``ClusterDasHostRecommendation``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``drsRating``: ``int``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasHostRecommendation.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
    drsRating: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
