# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VvolVolume``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VvolVolume",
    wire_name="HostVvolVolume",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("scId", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "hostPE",
            "vim.host.VvolVolume.HostProtocolEndpoint",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "hostVvolNQN",
            "vim.host.VvolVolume.HostVvolNQN",
            array=True,
            optional=True,
            since="vim.version.v8_0_2_0",
            rank=31,
        ),
        _rt.Property(
            "vasaProviderInfo",
            "vim.VimVasaProviderInfo",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "storageArray",
            "vim.VasaStorageArray",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "protocolEndpointType", "string", optional=True, since="vim.version.v8_0_0_0", rank=27
        ),
        _rt.Property(
            "vvolNQNFieldsAvailable",
            "boolean",
            optional=True,
            since="vim.version.v8_0_2_0",
            rank=31,
        ),
        _rt.Property("stretched", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32),
    ),
)
class VvolVolume(vim.host.FileSystemVolume):
    """The data object ``vim.host.VvolVolume``, on the wire ``HostVvolVolume``.

    Fields:
        - ``scId``: ``string``, required.
        - ``hostPE``: List of ``vim.host.VvolVolume.HostProtocolEndpoint``, optional.
        - ``hostVvolNQN``: List of ``vim.host.VvolVolume.HostVvolNQN``, optional. Since vSphere API
          8.0.2.0.
        - ``vasaProviderInfo``: List of ``vim.VimVasaProviderInfo``, optional.
        - ``storageArray``: List of ``vim.VasaStorageArray``, optional.
        - ``protocolEndpointType``: ``string``, optional. Since vSphere API 8.0.0.0.
        - ``vvolNQNFieldsAvailable``: ``boolean``, optional. Since vSphere API 8.0.2.0.
        - ``stretched``: ``boolean``, optional. Since vSphere API 8.0.3.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/VvolVolume.rst``
    """

    @_rt.data(
        "vim.host.VvolVolume.HostProtocolEndpoint",
        wire_name="VVolHostPE",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "vim.HostSystem", since="vim.version.version10", rank=10),
            _rt.Property(
                "protocolEndpoint",
                "vim.host.ProtocolEndpoint",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class HostProtocolEndpoint(vmodl.DynamicData):
        """The data object ``vim.host.VvolVolume.HostProtocolEndpoint``, on the wire ``VVolHostPE``.

        Fields:
            - ``key``: ``vim.HostSystem``, required.
            - ``protocolEndpoint``: List of ``vim.host.ProtocolEndpoint``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/VvolVolume/HostProtocolEndpoint.rst``
        """

        key: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 6.0."""
        protocolEndpoint: _rt.Field[
            list[vim.host.ProtocolEndpoint], Iterable[vim.host.ProtocolEndpoint]
        ] = _rt.EMPTY
        """List of ``vim.host.ProtocolEndpoint``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.VvolVolume.HostVvolNQN",
        wire_name="HostVvolVolumeHostVvolNQN",
        since="vim.version.v8_0_2_0",
        rank=31,
        properties=lambda: (
            _rt.Property(
                "host", "vim.HostSystem", optional=True, since="vim.version.v8_0_2_0", rank=31
            ),
            _rt.Property(
                "vvolNQN",
                "vim.host.VvolNQN",
                array=True,
                optional=True,
                since="vim.version.v8_0_2_0",
                rank=31,
            ),
        ),
    )
    class HostVvolNQN(vmodl.DynamicData):
        """The data object ``vim.host.VvolVolume.HostVvolNQN``, on the wire ``HostVvolVolumeHostVvolNQN``.

        Fields:
            - ``host``: ``vim.HostSystem``, optional.
            - ``vvolNQN``: List of ``vim.host.VvolNQN``, optional.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/host/VvolVolume/HostVvolNQN.rst``
        """

        host: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 8.0.2.0."""
        vvolNQN: _rt.Field[list[vim.host.VvolNQN], Iterable[vim.host.VvolNQN]] = _rt.EMPTY
        """List of ``vim.host.VvolNQN``, optional. Since vSphere API 8.0.2.0."""

    @_rt.data(
        "vim.host.VvolVolume.Specification",
        wire_name="HostVvolVolumeSpecification",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("maxSizeInMB", "long", since="vim.version.version10", rank=10),
            _rt.Property("volumeName", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "vasaProviderInfo",
                "vim.VimVasaProviderInfo",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "storageArray",
                "vim.VasaStorageArray",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property("uuid", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "stretched", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.VvolVolume.Specification``, on the wire ``HostVvolVolumeSpecification``.

        Fields:
            - ``maxSizeInMB``: ``long`` in megabytes, required.
            - ``volumeName``: ``string``, required.
            - ``vasaProviderInfo``: List of ``vim.VimVasaProviderInfo``, optional.
            - ``storageArray``: List of ``vim.VasaStorageArray``, optional.
            - ``uuid``: ``string``, required.
            - ``stretched``: ``boolean``, optional. Since vSphere API 8.0.3.0.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/VvolVolume/Specification.rst``
        """

        maxSizeInMB: int = 0
        """``long`` in megabytes, required. Since vSphere API 6.0."""
        volumeName: str = ""
        """``string``, required. Since vSphere API 6.0."""
        vasaProviderInfo: _rt.Field[
            list[vim.VimVasaProviderInfo], Iterable[vim.VimVasaProviderInfo]
        ] = _rt.EMPTY
        """List of ``vim.VimVasaProviderInfo``, optional. Since vSphere API 6.0."""
        storageArray: _rt.Field[list[vim.VasaStorageArray], Iterable[vim.VasaStorageArray]] = (
            _rt.EMPTY
        )
        """List of ``vim.VasaStorageArray``, optional. Since vSphere API 6.0."""
        uuid: str = ""
        """``string``, required. Since vSphere API 6.0."""
        stretched: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.0."""

    scId: str = ""
    """``string``, required. Since vSphere API 6.0."""
    hostPE: _rt.Field[
        list[vim.host.VvolVolume.HostProtocolEndpoint],
        Iterable[vim.host.VvolVolume.HostProtocolEndpoint],
    ] = _rt.EMPTY
    """List of ``vim.host.VvolVolume.HostProtocolEndpoint``, optional. Since vSphere API 6.0."""
    hostVvolNQN: _rt.Field[
        list[vim.host.VvolVolume.HostVvolNQN], Iterable[vim.host.VvolVolume.HostVvolNQN]
    ] = _rt.EMPTY
    """List of ``vim.host.VvolVolume.HostVvolNQN``, optional. Since vSphere API 8.0.2.0."""
    vasaProviderInfo: _rt.Field[
        list[vim.VimVasaProviderInfo], Iterable[vim.VimVasaProviderInfo]
    ] = _rt.EMPTY
    """List of ``vim.VimVasaProviderInfo``, optional. Since vSphere API 6.0."""
    storageArray: _rt.Field[list[vim.VasaStorageArray], Iterable[vim.VasaStorageArray]] = _rt.EMPTY
    """List of ``vim.VasaStorageArray``, optional. Since vSphere API 6.0."""
    protocolEndpointType: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.0."""
    vvolNQNFieldsAvailable: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.2.0."""
    stretched: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
