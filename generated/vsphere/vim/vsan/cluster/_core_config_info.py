# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.cluster.CoreConfigInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.cluster.CoreConfigInfo",
    wire_name="VsanClusterCoreConfig",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property(
            "vsanMaxEnabled", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
    ),
)
class CoreConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.cluster.CoreConfigInfo``, on the wire ``VsanClusterCoreConfig``.

    Fields:
        - ``vsanMaxEnabled``: ``boolean``, optional.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/vsan/cluster/CoreConfigInfo.rst``
    """

    vsanMaxEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
