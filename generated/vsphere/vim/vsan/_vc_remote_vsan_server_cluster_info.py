# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VcRemoteVsanServerClusterInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VcRemoteVsanServerClusterInfo",
    wire_name="VcRemoteVsanServerClusterInfo",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("clusterUuid", "string", since="vsan.version.version21", rank=19),
        _rt.Property(
            "networkTopology", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "siteAffinity",
            "vim.vsan.RemoteVsanSiteAffinity",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property("ownerVc", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "ditConfig",
            "vim.vsan.DataInTransitEncryptionConfig",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VcRemoteVsanServerClusterInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VcRemoteVsanServerClusterInfo``.

    Fields:
        - ``clusterUuid``: ``string``, required.
        - ``networkTopology``: ``string``, optional.
        - ``siteAffinity``: List of ``vim.vsan.RemoteVsanSiteAffinity``, optional.
        - ``ownerVc``: ``string``, optional. Since vsan API 9.1.0.0.
        - ``ditConfig``: ``vim.vsan.DataInTransitEncryptionConfig``, optional. Since vsan API
          9.1.0.0.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/VcRemoteVsanServerClusterInfo.rst``
    """

    clusterUuid: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    networkTopology: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    siteAffinity: _rt.Field[
        list[vim.vsan.RemoteVsanSiteAffinity], Iterable[vim.vsan.RemoteVsanSiteAffinity]
    ] = _rt.EMPTY
    """List of ``vim.vsan.RemoteVsanSiteAffinity``, optional. Since vsan API 8.0.0.2."""
    ownerVc: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    ditConfig: vim.vsan.DataInTransitEncryptionConfig | None = None
    """``vim.vsan.DataInTransitEncryptionConfig``, optional. Since vsan API 9.1.0.0."""
