# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcClientInfoSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XvcClientInfoSpec",
    wire_name="VsanXvcClientInfoSpec",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("clientVc", "string", since="vsan.version.version21", rank=19),
        _rt.Property("vcUuid", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("vcVersion", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "cluster",
            "vim.ClusterComputeResource",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "clusterName", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "clusterUuid", "string", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "vsanFormatVersion", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "minVsanFormatVersion", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "datastore",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "unicastInfo",
            "vim.vsan.host.ClientClusterUnicastInfo",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property("saGeneration", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class XvcClientInfoSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.XvcClientInfoSpec``, on the wire ``VsanXvcClientInfoSpec``.

    Fields:
        - ``clientVc``: ``string``, required.
        - ``vcUuid``: ``string``, optional.
        - ``vcVersion``: ``string``, optional.
        - ``cluster``: ``vim.ClusterComputeResource``, optional.
        - ``clusterName``: ``string``, optional.
        - ``clusterUuid``: ``string``, optional. Since vsan API 8.0.0.3.
        - ``vsanFormatVersion``: ``string``, optional.
        - ``minVsanFormatVersion``: ``string``, optional.
        - ``datastore``: List of ``vim.Datastore``, optional.
        - ``unicastInfo``: ``vim.vsan.host.ClientClusterUnicastInfo``, optional. Since vsan API
          9.1.0.0.
        - ``saGeneration``: ``long``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcClientInfoSpec.rst``
    """

    clientVc: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    vcUuid: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    vcVersion: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    cluster: vim.ClusterComputeResource | None = None
    """``vim.ClusterComputeResource``, optional. Since vsan API 8.0.0.2."""
    clusterName: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    clusterUuid: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    vsanFormatVersion: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    minVsanFormatVersion: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    datastore: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vsan API 8.0.0.2."""
    unicastInfo: vim.vsan.host.ClientClusterUnicastInfo | None = None
    """``vim.vsan.host.ClientClusterUnicastInfo``, optional. Since vsan API 9.1.0.0."""
    saGeneration: int | None = None
    """``long``, optional. Since vsan API 9.1.0.0."""
