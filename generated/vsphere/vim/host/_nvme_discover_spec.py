# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeDiscoverSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NvmeDiscoverSpec",
    wire_name="HostNvmeDiscoverSpec",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("autoConnect", "boolean", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "rootDiscoveryController",
            "boolean",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
    ),
)
class NvmeDiscoverSpec(vim.host.NvmeSpec):
    """The data object ``vim.host.NvmeDiscoverSpec``, on the wire ``HostNvmeDiscoverSpec``.

    Fields:
        - ``autoConnect``: ``boolean``, optional.
        - ``rootDiscoveryController``: ``boolean``, optional. Since vSphere API 7.0.3.0.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeDiscoverSpec.rst``
    """

    autoConnect: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    rootDiscoveryController: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
