# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeConnectSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NvmeConnectSpec",
    wire_name="HostNvmeConnectSpec",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("subnqn", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("controllerId", "int", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("adminQueueSize", "int", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("keepAliveTimeout", "int", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class NvmeConnectSpec(vim.host.NvmeSpec):
    """The data object ``vim.host.NvmeConnectSpec``, on the wire ``HostNvmeConnectSpec``.

    Fields:
        - ``subnqn``: ``string``, required.
        - ``controllerId``: ``int``, optional.
        - ``adminQueueSize``: ``int``, optional.
        - ``keepAliveTimeout``: ``int``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeConnectSpec.rst``
    """

    subnqn: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    controllerId: int | None = None
    """``int``, optional. Since vSphere API 7.0.0.0."""
    adminQueueSize: int | None = None
    """``int``, optional. Since vSphere API 7.0.0.0."""
    keepAliveTimeout: int | None = None
    """``int``, optional. Since vSphere API 7.0.0.0."""
