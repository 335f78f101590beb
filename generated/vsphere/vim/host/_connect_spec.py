# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ConnectSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ConnectSpec",
    wire_name="HostConnectSpec",
    properties=lambda: (
        _rt.Property("hostName", "string", optional=True),
        _rt.Property("port", "int", optional=True),
        _rt.Property(
            "sslThumbprint", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property("userName", "string", optional=True),
        _rt.Property("password", "string", optional=True),
        _rt.Property("vmFolder", "vim.Folder", optional=True),
        _rt.Property("force", "boolean"),
        _rt.Property("vimAccountName", "string", optional=True),
        _rt.Property("vimAccountPassword", "string", optional=True),
        _rt.Property("managementIp", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "lockdownMode",
            "vim.host.HostAccessManager.LockdownMode",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "hostGateway",
            "vim.host.GatewaySpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class ConnectSpec(vmodl.DynamicData):
    """The data object ``vim.host.ConnectSpec``, on the wire ``HostConnectSpec``.

    Fields:
        - ``hostName``: ``string``, optional.
        - ``port``: ``int``, optional.
        - ``sslThumbprint``: ``string``, optional. Since VI API 2.5.
        - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``userName``: ``string``, optional.
        - ``password``: ``string``, optional.
        - ``vmFolder``: ``vim.Folder``, optional.
        - ``force``: ``boolean``, required.
        - ``vimAccountName``: ``string``, optional.
        - ``vimAccountPassword``: ``string``, optional.
        - ``managementIp``: ``string``, optional. Since vSphere API 4.0.
        - ``lockdownMode``: ``vim.host.HostAccessManager.LockdownMode``, optional. Since vSphere API
          6.0.
        - ``hostGateway``: ``vim.host.GatewaySpec``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ConnectSpec.rst``
    """

    hostName: str | None = None
    """``string``, optional. Since 1.0."""
    port: int | None = None
    """``int``, optional. Since 1.0."""
    sslThumbprint: str | None = None
    """``string``, optional. Since VI API 2.5."""
    sslCertificate: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    userName: str | None = None
    """``string``, optional. Since 1.0."""
    password: str | None = None
    """``string``, optional. Since 1.0."""
    vmFolder: vim.Folder | None = None
    """``vim.Folder``, optional. Since 1.0."""
    force: bool = False
    """``boolean``, required. Since 1.0."""
    vimAccountName: str | None = None
    """``string``, optional. Since 1.0."""
    vimAccountPassword: str | None = None
    """``string``, optional. Since 1.0."""
    managementIp: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    lockdownMode: _rt.Field[
        vim.host.HostAccessManager.LockdownMode | None,
        vim.host.HostAccessManager.LockdownMode | str | None,
    ] = _rt.UNSET
    """``vim.host.HostAccessManager.LockdownMode``, optional. Since vSphere API 6.0."""
    hostGateway: vim.host.GatewaySpec | None = None
    """``vim.host.GatewaySpec``, optional. Since vSphere API 6.0."""
