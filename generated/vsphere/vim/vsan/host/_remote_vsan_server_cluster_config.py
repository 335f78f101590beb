# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.RemoteVsanServerClusterConfig``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.RemoteVsanServerClusterConfig",
    wire_name="RemoteVsanServerClusterConfig",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("clusterUuid", "string", since="vsan.version.version21", rank=19),
        _rt.Property(
            "siteAffinity",
            "vim.vsan.host.SiteAffinityInfo",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class RemoteVsanServerClusterConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.host.RemoteVsanServerClusterConfig``.

    Fields:
        - ``clusterUuid``: ``string``, required.
        - ``siteAffinity``: ``vim.vsan.host.SiteAffinityInfo``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/host/RemoteVsanServerClusterConfig.rst``
    """

    clusterUuid: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    siteAffinity: vim.vsan.host.SiteAffinityInfo | None = None
    """``vim.vsan.host.SiteAffinityInfo``, optional. Since vsan API 8.0.0.2."""
