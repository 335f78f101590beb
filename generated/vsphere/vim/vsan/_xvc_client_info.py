# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XVCClientInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XVCClientInfo",
    wire_name="VsanXVCClientInfo",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "cluster", "vim.ClusterComputeResource", since="vsan.version.version21", rank=19
        ),
        _rt.Property("clusterName", "string", since="vsan.version.version21", rank=19),
        _rt.Property("vsanFormatVersion", "string", since="vsan.version.version21", rank=19),
        _rt.Property("ownerVc", "string", since="vsan.version.version21", rank=19),
        _rt.Property("vcUuid", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "clusterUuid", "string", optional=True, since="vsan.version.version22", rank=20
        ),
    ),
)
class XVCClientInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.XVCClientInfo``, on the wire ``VsanXVCClientInfo``.

    Fields:
        - ``cluster``: ``vim.ClusterComputeResource``, required.
        - ``clusterName``: ``string``, required.
        - ``vsanFormatVersion``: ``string``, required.
        - ``ownerVc``: ``string``, required.
        - ``vcUuid``: ``string``, optional. Since vsan API 9.0.0.0.
        - ``clusterUuid``: ``string``, optional. Since vsan API 8.0.0.3.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XVCClientInfo.rst``
    """

    cluster: vim.ClusterComputeResource = _rt.UNSET
    """``vim.ClusterComputeResource``, required. Since vsan API 8.0.0.2."""
    clusterName: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    vsanFormatVersion: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    ownerVc: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    vcUuid: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    clusterUuid: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
