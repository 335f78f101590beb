# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NasVolume``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NasVolume",
    wire_name="HostNasVolume",
    properties=lambda: (
        _rt.Property("remoteHost", "string"),
        _rt.Property("remotePath", "string"),
        _rt.Property("userName", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "remoteHostNames",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "securityType", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "protocolEndpoint", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class NasVolume(vim.host.FileSystemVolume):
    """The data object ``vim.host.NasVolume``, on the wire ``HostNasVolume``.

    Fields:
        - ``remoteHost``: ``string``, required.
        - ``remotePath``: ``string``, required.
        - ``userName``: ``string``, optional. Since VI API 2.5.
        - ``remoteHostNames``: List of ``string``, optional. Since vSphere API 6.0.
        - ``securityType``: ``string``, optional. Since vSphere API 6.0.
        - ``protocolEndpoint``: ``boolean``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NasVolume.rst``
    """

    @_rt.data(
        "vim.host.NasVolume.Config",
        wire_name="HostNasVolumeConfig",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "changeOperation", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "spec",
                "vim.host.NasVolume.Specification",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.NasVolume.Config``, on the wire ``HostNasVolumeConfig``.

        Fields:
            - ``changeOperation``: ``string``, optional.
            - ``spec``: ``vim.host.NasVolume.Specification``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/NasVolume/Config.rst``
        """

        changeOperation: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        spec: vim.host.NasVolume.Specification | None = None
        """``vim.host.NasVolume.Specification``, optional. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.host.NasVolume.SecurityType",
        wire_name="HostNasVolumeSecurityType",
        since="vim.version.version10",
        rank=10,
    )
    class SecurityType(_rt.VimEnum):
        """The enum ``vim.host.NasVolume.SecurityType``, on the wire ``HostNasVolumeSecurityType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/NasVolume/SecurityType.rst``
        """

        AUTH_SYS = "AUTH_SYS"
        """The value ``AUTH_SYS``."""
        SEC_KRB5 = "SEC_KRB5"
        """The value ``SEC_KRB5``."""
        SEC_KRB5I = "SEC_KRB5I"
        """The value ``SEC_KRB5I``."""
        SEC_KRB5P = "SEC_KRB5P"
        """The value ``SEC_KRB5P``."""

    @_rt.data(
        "vim.host.NasVolume.Specification",
        wire_name="HostNasVolumeSpec",
        properties=lambda: (
            _rt.Property("remoteHost", "string"),
            _rt.Property("remotePath", "string"),
            _rt.Property("localPath", "string"),
            _rt.Property("accessMode", "string"),
            _rt.Property("type", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("userName", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("password", "string", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "remoteHostNames",
                "string",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "securityType", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "vmknicToBind", "string", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property(
                "vmknicBound", "boolean", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Property(
                "connections", "int", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.NasVolume.Specification``, on the wire ``HostNasVolumeSpec``.

        Fields:
            - ``remoteHost``: ``string``, required.
            - ``remotePath``: ``string``, required.
            - ``localPath``: ``string``, required.
            - ``accessMode``: ``string``, required.
            - ``type``: ``string``, optional. Since VI API 2.5.
            - ``userName``: ``string``, optional. Since VI API 2.5.
            - ``password``: ``string``, optional. Since VI API 2.5.
            - ``remoteHostNames``: List of ``string``, optional. Since vSphere API 6.0.
            - ``securityType``: ``string``, optional. Since vSphere API 6.0.
            - ``vmknicToBind``: ``string``, optional. Since vSphere API 8.0.1.0.
            - ``vmknicBound``: ``boolean``, optional. Since vSphere API 8.0.1.0.
            - ``connections``: ``int``, optional. Since vSphere API 8.0.1.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NasVolume/Specification.rst``
        """

        remoteHost: str = ""
        """``string``, required. Since 1.0."""
        remotePath: str = ""
        """``string``, required. Since 1.0."""
        localPath: str = ""
        """``string``, required. Since 1.0."""
        accessMode: str = ""
        """``string``, required. Since 1.0."""
        type: str | None = None
        """``string``, optional. Since VI API 2.5."""
        userName: str | None = None
        """``string``, optional. Since VI API 2.5."""
        password: str | None = None
        """``string``, optional. Since VI API 2.5."""
        remoteHostNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.0."""
        securityType: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        vmknicToBind: str | None = None
        """``string``, optional. Since vSphere API 8.0.1.0."""
        vmknicBound: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.1.0."""
        connections: int | None = None
        """``int``, optional. Since vSphere API 8.0.1.0."""

    @_rt.data(
        "vim.host.NasVolume.UserInfo",
        wire_name="HostNasVolumeUserInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("user", "string", since="vim.version.version10", rank=10),
        ),
    )
    class UserInfo(vmodl.DynamicData):
        """The data object ``vim.host.NasVolume.UserInfo``, on the wire ``HostNasVolumeUserInfo``.

        Fields:
            - ``user``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/NasVolume/UserInfo.rst``
        """

        user: str = ""
        """``string``, required. Since vSphere API 6.0."""

    remoteHost: str = ""
    """``string``, required. Since 1.0."""
    remotePath: str = ""
    """``string``, required. Since 1.0."""
    userName: str | None = None
    """``string``, optional. Since VI API 2.5."""
    remoteHostNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    securityType: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    protocolEndpoint: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
