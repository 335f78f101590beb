# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ClusterRuntimeInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ClusterRuntimeInfo",
    wire_name="ClusterRuntimeInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("clusterUuid", "string", since="vsan.version.version15", rank=13),
        _rt.Property("totalComponentsCount", "int", since="vsan.version.version15", rank=13),
        _rt.Property(
            "cluster",
            "vim.ClusterComputeResource",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class ClusterRuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.ClusterRuntimeInfo``.

    Fields:
        - ``clusterUuid``: ``string``, required.
        - ``totalComponentsCount``: ``int``, required.
        - ``cluster``: ``vim.ClusterComputeResource``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/ClusterRuntimeInfo.rst``
    """

    clusterUuid: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    totalComponentsCount: int = 0
    """``int``, required. Since vSAN 7.0U1."""
    cluster: vim.ClusterComputeResource | None = None
    """``vim.ClusterComputeResource``, optional. Since vSAN 7.0U1."""
