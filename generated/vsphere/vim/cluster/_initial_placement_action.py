# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.InitialPlacementAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.InitialPlacementAction",
    wire_name="ClusterInitialPlacementAction",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("targetHost", "vim.HostSystem", since="vim.version.version2", rank=2),
        _rt.Property(
            "pool", "vim.ResourcePool", optional=True, since="vim.version.version2", rank=2
        ),
    ),
)
class InitialPlacementAction(vim.cluster.Action):
    """The data object ``vim.cluster.InitialPlacementAction``, on the wire ``ClusterInitialPlacementAction``.

    Fields:
        - ``targetHost``: ``vim.HostSystem``, required.
        - ``pool``: ``vim.ResourcePool``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/InitialPlacementAction.rst``
    """

    targetHost: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since VI API 2.5."""
    pool: vim.ResourcePool | None = None
    """``vim.ResourcePool``, optional. Since VI API 2.5."""
