# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeDiscoveryLog``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NvmeDiscoveryLog",
    wire_name="HostNvmeDiscoveryLog",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "entry",
            "vim.host.NvmeDiscoveryLog.Entry",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("complete", "boolean", since="vim.version.v7_0", rank=18),
    ),
)
class NvmeDiscoveryLog(vmodl.DynamicData):
    """The data object ``vim.host.NvmeDiscoveryLog``, on the wire ``HostNvmeDiscoveryLog``.

    Fields:
        - ``entry``: List of ``vim.host.NvmeDiscoveryLog.Entry``, optional.
        - ``complete``: ``boolean``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeDiscoveryLog.rst``
    """

    @_rt.data(
        "vim.host.NvmeDiscoveryLog.Entry",
        wire_name="HostNvmeDiscoveryLogEntry",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("subnqn", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("subsystemType", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("subsystemPortId", "int", since="vim.version.v7_0", rank=18),
            _rt.Property("controllerId", "int", since="vim.version.v7_0", rank=18),
            _rt.Property("adminQueueMaxSize", "int", since="vim.version.v7_0", rank=18),
            _rt.Property(
                "transportParameters",
                "vim.host.NvmeTransportParameters",
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property("transportRequirements", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("connected", "boolean", since="vim.version.v7_0", rank=18),
        ),
    )
    class Entry(vmodl.DynamicData):
        """The data object ``vim.host.NvmeDiscoveryLog.Entry``, on the wire ``HostNvmeDiscoveryLogEntry``.

        Fields:
            - ``subnqn``: ``string``, required.
            - ``subsystemType``: ``string``, required.
            - ``subsystemPortId``: ``int``, required.
            - ``controllerId``: ``int``, required.
            - ``adminQueueMaxSize``: ``int``, required.
            - ``transportParameters``: ``vim.host.NvmeTransportParameters``, required.
            - ``transportRequirements``: ``string``, required.
            - ``connected``: ``boolean``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/NvmeDiscoveryLog/Entry.rst``
        """

        subnqn: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        subsystemType: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        subsystemPortId: int = 0
        """``int``, required. Since vSphere API 7.0.0.0."""
        controllerId: int = 0
        """``int``, required. Since vSphere API 7.0.0.0."""
        adminQueueMaxSize: int = 0
        """``int``, required. Since vSphere API 7.0.0.0."""
        transportParameters: vim.host.NvmeTransportParameters = _rt.UNSET
        """``vim.host.NvmeTransportParameters``, required. Since vSphere API 7.0.0.0."""
        transportRequirements: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        connected: bool = False
        """``boolean``, required. Since vSphere API 7.0.0.0."""

    @_rt.enum(
        "vim.host.NvmeDiscoveryLog.SubsystemType", wire_name="HostNvmeDiscoveryLogSubsystemType"
    )
    class SubsystemType(_rt.VimEnum):
        """The enum ``vim.host.NvmeDiscoveryLog.SubsystemType``, on the wire ``HostNvmeDiscoveryLogSubsystemType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NvmeDiscoveryLog/SubsystemType.rst``
        """

        discovery = "discovery"
        """The value ``discovery``."""
        nvm = "nvm"
        """The value ``nvm``."""

    @_rt.enum(
        "vim.host.NvmeDiscoveryLog.TransportRequirements",
        wire_name="HostNvmeDiscoveryLogTransportRequirements",
    )
    class TransportRequirements(_rt.VimEnum):
        """The enum ``vim.host.NvmeDiscoveryLog.TransportRequirements``, on the wire ``HostNvmeDiscoveryLogTransportRequirements``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NvmeDiscoveryLog/TransportRequirements.rst``
        """

        secureChannelRequired = "secureChannelRequired"
        """The value ``secureChannelRequired``."""
        secureChannelNotRequired = "secureChannelNotRequired"
        """The value ``secureChannelNotRequired``."""
        requirementsNotSpecified = "requirementsNotSpecified"
        """The value ``requirementsNotSpecified``."""

    entry: _rt.Field[
        list[vim.host.NvmeDiscoveryLog.Entry], Iterable[vim.host.NvmeDiscoveryLog.Entry]
    ] = _rt.EMPTY
    """List of ``vim.host.NvmeDiscoveryLog.Entry``, optional. Since vSphere API 7.0.0.0."""
    complete: bool = False
    """``boolean``, required. Since vSphere API 7.0.0.0."""
