# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterNetworkPartitionInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterNetworkPartitionInfo",
    wire_name="VsanClusterNetworkPartitionInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "hosts", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "partitionUnknown", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
    ),
)
class VsanClusterNetworkPartitionInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterNetworkPartitionInfo``.

    Fields:
        - ``hosts``: List of ``string``, optional.
        - ``partitionUnknown``: ``boolean``, optional. Since vsan API 6.7.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterNetworkPartitionInfo.rst``
    """

    hosts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    partitionUnknown: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
