# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FibreChannelOverEthernetHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.FibreChannelOverEthernetHba",
    wire_name="HostFibreChannelOverEthernetHba",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("underlyingNic", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "linkInfo",
            "vim.host.FibreChannelOverEthernetHba.LinkInfo",
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("isSoftwareFcoe", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "markedForRemoval", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class FibreChannelOverEthernetHba(vim.host.FibreChannelHba):
    """The data object ``vim.host.FibreChannelOverEthernetHba``, on the wire ``HostFibreChannelOverEthernetHba``.

    Fields:
        - ``underlyingNic``: ``string``, required.
        - ``linkInfo``: ``vim.host.FibreChannelOverEthernetHba.LinkInfo``, required.
        - ``isSoftwareFcoe``: ``boolean``, required.
        - ``markedForRemoval``: ``boolean``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/FibreChannelOverEthernetHba.rst``
    """

    @_rt.data(
        "vim.host.FibreChannelOverEthernetHba.LinkInfo",
        wire_name="HostFibreChannelOverEthernetHbaLinkInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("vnportMac", "string", since="vim.version.version7", rank=7),
            _rt.Property("fcfMac", "string", since="vim.version.version7", rank=7),
            _rt.Property("vlanId", "int", since="vim.version.version7", rank=7),
        ),
    )
    class LinkInfo(vmodl.DynamicData):
        """The data object ``vim.host.FibreChannelOverEthernetHba.LinkInfo``, on the wire ``HostFibreChannelOverEthernetHbaLinkInfo``.

        Fields:
            - ``vnportMac``: ``string``, required.
            - ``fcfMac``: ``string``, required.
            - ``vlanId``: ``int``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/FibreChannelOverEthernetHba/LinkInfo.rst``
        """

        vnportMac: str = ""
        """``string``, required. Since vSphere API 5.0."""
        fcfMac: str = ""
        """``string``, required. Since vSphere API 5.0."""
        vlanId: int = 0
        """``int``, required. Since vSphere API 5.0."""

    underlyingNic: str = ""
    """``string``, required. Since vSphere API 5.0."""
    linkInfo: vim.host.FibreChannelOverEthernetHba.LinkInfo = _rt.UNSET
    """``vim.host.FibreChannelOverEthernetHba.LinkInfo``, required. Since vSphere API 5.0."""
    isSoftwareFcoe: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    markedForRemoval: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
