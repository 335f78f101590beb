# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthConfigs``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthConfigs",
    wire_name="VsanClusterHealthConfigs",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "enableVsanTelemetry", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vsanTelemetryInterval", "int", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vsanTelemetryProxy",
            "vim.cluster.VsanClusterTelemetryProxyConfig",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "configs",
            "vim.cluster.VsanClusterHealthResultKeyValuePair",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterHealthConfigs(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthConfigs``.

    Fields:
        - ``enableVsanTelemetry``: ``boolean``, optional.
        - ``vsanTelemetryInterval``: ``int``, optional.
        - ``vsanTelemetryProxy``: ``vim.cluster.VsanClusterTelemetryProxyConfig``, optional.
        - ``configs``: List of ``vim.cluster.VsanClusterHealthResultKeyValuePair``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthConfigs.rst``
    """

    enableVsanTelemetry: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    vsanTelemetryInterval: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    vsanTelemetryProxy: vim.cluster.VsanClusterTelemetryProxyConfig | None = None
    """``vim.cluster.VsanClusterTelemetryProxyConfig``, optional. Since vSphere API 5.5."""
    configs: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultKeyValuePair],
        Iterable[vim.cluster.VsanClusterHealthResultKeyValuePair],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultKeyValuePair``, optional. Since vSphere API
    5.5.
    """
