# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DrsVmConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DrsVmConfigInfo",
    wire_name="ClusterDrsVmConfigInfo",
    properties=lambda: (
        _rt.Property("key", "vim.VirtualMachine"),
        _rt.Property("enabled", "boolean", optional=True),
        _rt.Property("behavior", "vim.cluster.DrsConfigInfo.DrsBehavior", optional=True),
    ),
)
class DrsVmConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DrsVmConfigInfo``, on the wire ``ClusterDrsVmConfigInfo``.

    Fields:
        - ``key``: ``vim.VirtualMachine``, required.
        - ``enabled``: ``boolean``, optional.
        - ``behavior``: ``vim.cluster.DrsConfigInfo.DrsBehavior``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DrsVmConfigInfo.rst``
    """

    key: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since 1.0."""
    enabled: bool | None = None
    """``boolean``, optional. Since 1.0."""
    behavior: _rt.Field[
        vim.cluster.DrsConfigInfo.DrsBehavior | None,
        vim.cluster.DrsConfigInfo.DrsBehavior | str | None,
    ] = _rt.UNSET
    """``vim.cluster.DrsConfigInfo.DrsBehavior``, optional. Since 1.0."""
