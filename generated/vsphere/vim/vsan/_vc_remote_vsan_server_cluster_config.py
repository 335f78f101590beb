# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VcRemoteVsanServerClusterConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VcRemoteVsanServerClusterConfig",
    wire_name="VcRemoteVsanServerClusterConfig",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "serverClusters",
            "vim.vsan.VcRemoteVsanServerClusterInfo",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VcRemoteVsanServerClusterConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VcRemoteVsanServerClusterConfig``.

    Fields:
        - ``serverClusters``: List of ``vim.vsan.VcRemoteVsanServerClusterInfo``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/VcRemoteVsanServerClusterConfig.rst``
    """

    serverClusters: _rt.Field[
        list[vim.vsan.VcRemoteVsanServerClusterInfo],
        Iterable[vim.vsan.VcRemoteVsanServerClusterInfo],
    ] = _rt.EMPTY
    """List of ``vim.vsan.VcRemoteVsanServerClusterInfo``, optional. Since vsan API 8.0.0.2."""
