# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LinkDiscoveryProtocolConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.LinkDiscoveryProtocolConfig",
    wire_name="LinkDiscoveryProtocolConfig",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("protocol", "string", since="vim.version.version5", rank=5),
        _rt.Property("operation", "string", since="vim.version.version5", rank=5),
    ),
)
class LinkDiscoveryProtocolConfig(vmodl.DynamicData):
    """The data object ``vim.host.LinkDiscoveryProtocolConfig``.

    Fields:
        - ``protocol``: ``string``, required.
        - ``operation``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/LinkDiscoveryProtocolConfig.rst``
    """

    @_rt.enum(
        "vim.host.LinkDiscoveryProtocolConfig.OperationType",
        wire_name="LinkDiscoveryProtocolConfigOperationType",
        since="vim.version.version5",
        rank=5,
    )
    class OperationType(_rt.VimEnum):
        """The enum ``vim.host.LinkDiscoveryProtocolConfig.OperationType``, on the wire ``LinkDiscoveryProtocolConfigOperationType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/LinkDiscoveryProtocolConfig/OperationType.rst``
        """

        none = "none"
        """The value ``none``."""
        listen = "listen"
        """The value ``listen``."""
        advertise = "advertise"
        """The value ``advertise``."""
        both = "both"
        """The value ``both``."""

    @_rt.enum(
        "vim.host.LinkDiscoveryProtocolConfig.ProtocolType",
        wire_name="LinkDiscoveryProtocolConfigProtocolType",
        since="vim.version.version5",
        rank=5,
    )
    class ProtocolType(_rt.VimEnum):
        """The enum ``vim.host.LinkDiscoveryProtocolConfig.ProtocolType``, on the wire ``LinkDiscoveryProtocolConfigProtocolType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/LinkDiscoveryProtocolConfig/ProtocolType.rst``
        """

        cdp = "cdp"
        """The value ``cdp``."""
        lldp = "lldp"
        """The value ``lldp``."""

    protocol: str = ""
    """``string``, required. Since vSphere API 4.0."""
    operation: str = ""
    """``string``, required. Since vSphere API 4.0."""
