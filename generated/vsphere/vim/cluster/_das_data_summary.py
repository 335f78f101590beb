# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasDataSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.DasDataSummary",
    wire_name="ClusterDasDataSummary",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("hostListVersion", "long", since="vim.version.version7", rank=7),
        _rt.Property("clusterConfigVersion", "long", since="vim.version.version7", rank=7),
        _rt.Property("compatListVersion", "long", since="vim.version.version7", rank=7),
    ),
)
class DasDataSummary(vim.cluster.DasData):
    """The data object ``vim.cluster.DasDataSummary``, on the wire ``ClusterDasDataSummary``.

    Fields:
        - ``hostListVersion``: ``long``, required.
        - ``clusterConfigVersion``: ``long``, required.
        - ``compatListVersion``: ``long``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/cluster/DasDataSummary.rst``
    """

    hostListVersion: int = 0
    """``long``, required. Since vSphere API 5.0."""
    clusterConfigVersion: int = 0
    """``long``, required. Since vSphere API 5.0."""
    compatListVersion: int = 0
    """``long``, required. Since vSphere API 5.0."""
