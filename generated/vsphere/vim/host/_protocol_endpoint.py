# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ProtocolEndpoint``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ProtocolEndpoint",
    wire_name="HostProtocolEndpoint",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("peType", "string", since="vim.version.version10", rank=10),
        _rt.Property("type", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("uuid", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "hostKey",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "storageArray", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("nfsServer", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property("nfsDir", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "nfsServerScope", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "nfsServerMajor", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "nfsServerAuthType", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "nfsServerUser", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("deviceId", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "usedByStretchedContainer",
            "boolean",
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
    ),
)
class ProtocolEndpoint(vmodl.DynamicData):
    """The data object ``vim.host.ProtocolEndpoint``, on the wire ``HostProtocolEndpoint``.

    Fields:
        - ``peType``: ``string``, required.
        - ``type``: ``string``, optional. Since vSphere API 6.5.
        - ``uuid``: ``string``, required.
        - ``hostKey``: List of ``vim.HostSystem``, optional.
        - ``storageArray``: ``string``, optional.
        - ``nfsServer``: ``string``, optional.
        - ``nfsDir``: ``string``, optional.
        - ``nfsServerScope``: ``string``, optional. Since vSphere API 6.5.
        - ``nfsServerMajor``: ``string``, optional. Since vSphere API 6.5.
        - ``nfsServerAuthType``: ``string``, optional. Since vSphere API 6.5.
        - ``nfsServerUser``: ``string``, optional. Since vSphere API 6.5.
        - ``deviceId``: ``string``, optional.
        - ``usedByStretchedContainer``: ``boolean``, optional. Since vSphere API 8.0.3.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/ProtocolEndpoint.rst``
    """

    @_rt.enum(
        "vim.host.ProtocolEndpoint.PEType",
        wire_name="HostProtocolEndpointPEType",
        since="vim.version.version10",
        rank=10,
    )
    class PEType(_rt.VimEnum):
        """The enum ``vim.host.ProtocolEndpoint.PEType``, on the wire ``HostProtocolEndpointPEType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/ProtocolEndpoint/PEType.rst``
        """

        block = "block"
        """The value ``block``."""
        nas = "nas"
        """The value ``nas``."""

    @_rt.enum(
        "vim.host.ProtocolEndpoint.ProtocolEndpointType",
        wire_name="HostProtocolEndpointProtocolEndpointType",
        since="vim.version.version11",
        rank=11,
    )
    class ProtocolEndpointType(_rt.VimEnum):
        """The enum ``vim.host.ProtocolEndpoint.ProtocolEndpointType``, on the wire ``HostProtocolEndpointProtocolEndpointType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/ProtocolEndpoint/ProtocolEndpointType.rst``
        """

        scsi = "scsi"
        """The value ``scsi``."""
        nfs = "nfs"
        """The value ``nfs``."""
        nfs4x = "nfs4x"
        """The value ``nfs4x``."""

    peType: str = ""
    """``string``, required. Since vSphere API 6.0."""
    type: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    uuid: str = ""
    """``string``, required. Since vSphere API 6.0."""
    hostKey: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 6.0."""
    storageArray: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    nfsServer: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    nfsDir: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    nfsServerScope: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    nfsServerMajor: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    nfsServerAuthType: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    nfsServerUser: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    deviceId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    usedByStretchedContainer: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
