# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VirtualNicConnection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VirtualNicConnection",
    wire_name="HostVirtualNicConnection",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portgroup", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "dvPort", "vim.dvs.PortConnection", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "opNetwork",
            "vim.host.VirtualNic.OpaqueNetworkSpec",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VirtualNicConnection(vmodl.DynamicData):
    """The data object ``vim.host.VirtualNicConnection``, on the wire ``HostVirtualNicConnection``.

    Fields:
        - ``portgroup``: ``string``, optional.
        - ``dvPort``: ``vim.dvs.PortConnection``, optional.
        - ``opNetwork``: ``vim.host.VirtualNic.OpaqueNetworkSpec``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/VirtualNicConnection.rst``
    """

    portgroup: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    dvPort: vim.dvs.PortConnection | None = None
    """``vim.dvs.PortConnection``, optional. Since vSphere API 4.0."""
    opNetwork: vim.host.VirtualNic.OpaqueNetworkSpec | None = None
    """``vim.host.VirtualNic.OpaqueNetworkSpec``, optional. Since vSphere API 6.7."""
