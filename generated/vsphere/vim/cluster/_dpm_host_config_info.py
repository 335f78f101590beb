# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DpmHostConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DpmHostConfigInfo",
    wire_name="ClusterDpmHostConfigInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("key", "vim.HostSystem", since="vim.version.version2", rank=2),
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "behavior",
            "vim.cluster.DpmConfigInfo.DpmBehavior",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class DpmHostConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DpmHostConfigInfo``, on the wire ``ClusterDpmHostConfigInfo``.

    Fields:
        - ``key``: ``vim.HostSystem``, required.
        - ``enabled``: ``boolean``, optional.
        - ``behavior``: ``vim.cluster.DpmConfigInfo.DpmBehavior``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/DpmHostConfigInfo.rst``
    """

    key: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since VI API 2.5."""
    enabled: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    behavior: _rt.Field[
        vim.cluster.DpmConfigInfo.DpmBehavior | None,
        vim.cluster.DpmConfigInfo.DpmBehavior | str | None,
    ] = _rt.UNSET
    """``vim.cluster.DpmConfigInfo.DpmBehavior``, optional. Since VI API 2.5."""
