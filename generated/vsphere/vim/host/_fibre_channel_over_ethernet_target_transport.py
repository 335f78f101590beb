# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FibreChannelOverEthernetTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.FibreChannelOverEthernetTargetTransport",
    wire_name="HostFibreChannelOverEthernetTargetTransport",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vnportMac", "string", since="vim.version.version7", rank=7),
        _rt.Property("fcfMac", "string", since="vim.version.version7", rank=7),
        _rt.Property("vlanId", "int", since="vim.version.version7", rank=7),
    ),
)
class FibreChannelOverEthernetTargetTransport(vim.host.FibreChannelTargetTransport):
    """The data object ``vim.host.FibreChannelOverEthernetTargetTransport``, on the wire ``HostFibreChannelOverEthernetTargetTransport``.

    Fields:
        - ``vnportMac``: ``string``, required.
        - ``fcfMac``: ``string``, required.
        - ``vlanId``: ``int``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/FibreChannelOverEthernetTargetTransport.rst``
    """

    vnportMac: str = ""
    """``string``, required. Since vSphere API 5.0."""
    fcfMac: str = ""
    """``string``, required. Since vSphere API 5.0."""
    vlanId: int = 0
    """``int``, required. Since vSphere API 5.0."""
