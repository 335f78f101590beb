# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterTelemetryProxyConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterTelemetryProxyConfig",
    wire_name="VsanClusterTelemetryProxyConfig",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("host", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("port", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("user", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("password", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "autoDiscovered", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanClusterTelemetryProxyConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterTelemetryProxyConfig``.

    Fields:
        - ``host``: ``string``, optional.
        - ``port``: ``int``, optional.
        - ``user``: ``string``, optional.
        - ``password``: ``string``, optional.
        - ``autoDiscovered``: ``boolean``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterTelemetryProxyConfig.rst``
    """

    host: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    port: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    user: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    password: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    autoDiscovered: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
