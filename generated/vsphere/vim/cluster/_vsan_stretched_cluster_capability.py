# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VSANStretchedClusterCapability``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VSANStretchedClusterCapability",
    wire_name="VimClusterVSANStretchedClusterCapability",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hostMoId", "string", since="vim.version.version10", rank=10),
        _rt.Property("connStatus", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "isSupported", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "hostCapability",
            "vim.host.VSANStretchedClusterHostCapability",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VSANStretchedClusterCapability(vmodl.DynamicData):
    """The data object ``vim.cluster.VSANStretchedClusterCapability``, on the wire ``VimClusterVSANStretchedClusterCapability``.

    Fields:
        - ``hostMoId``: ``string``, required.
        - ``connStatus``: ``string``, optional.
        - ``isSupported``: ``boolean``, optional.
        - ``hostCapability``: ``vim.host.VSANStretchedClusterHostCapability``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VSANStretchedClusterCapability.rst``
    """

    hostMoId: str = ""
    """``string``, required. Since vSphere API 6.0."""
    connStatus: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    isSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    hostCapability: vim.host.VSANStretchedClusterHostCapability | None = None
    """``vim.host.VSANStretchedClusterHostCapability``, optional. Since vSphere API 6.0."""
