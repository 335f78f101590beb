# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ReplicationConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ReplicationConfigSpec",
    wire_name="ReplicationConfigSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("generation", "long", since="vim.version.version7", rank=7),
        _rt.Property("vmReplicationId", "string", since="vim.version.version7", rank=7),
        _rt.Property("destination", "string", since="vim.version.version7", rank=7),
        _rt.Property("port", "int", since="vim.version.version7", rank=7),
        _rt.Property("rpo", "long", since="vim.version.version7", rank=7),
        _rt.Property("quiesceGuestEnabled", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("paused", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("oppUpdatesEnabled", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "netCompressionEnabled",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "netEncryptionEnabled", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "encryptionDestination", "string", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "additionalEncryptionDestination",
            "string",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "encryptionPort", "int", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "remoteCertificateThumbprint",
            "string",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "dataSetsReplicationEnabled",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_0",
            rank=27,
        ),
        _rt.Property(
            "useHbrProxyHttpPreamble",
            "boolean",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "disk",
            "vim.vm.ReplicationConfigSpec.DiskSettings",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ReplicationConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vm.ReplicationConfigSpec``.

    Fields:
        - ``generation``: ``long``, required.
        - ``vmReplicationId``: ``string``, required.
        - ``destination``: ``string``, required.
        - ``port``: ``int``, required.
        - ``rpo``: ``long``, required.
        - ``quiesceGuestEnabled``: ``boolean``, required.
        - ``paused``: ``boolean``, required.
        - ``oppUpdatesEnabled``: ``boolean``, required.
        - ``netCompressionEnabled``: ``boolean``, optional. Since vSphere API 6.0.
        - ``netEncryptionEnabled``: ``boolean``, optional. Since vSphere API 6.7.
        - ``encryptionDestination``: ``string``, optional. Since vSphere API 6.7.
        - ``additionalEncryptionDestination``: List of ``string``, optional. Since vSphere API
          9.1.0.0.
        - ``encryptionPort``: ``int``, optional. Since vSphere API 6.7.
        - ``remoteCertificateThumbprint``: ``string``, optional. Since vSphere API 6.7.
        - ``dataSetsReplicationEnabled``: ``boolean``, optional. Since vSphere API 8.0.0.0.
        - ``useHbrProxyHttpPreamble``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``disk``: List of ``vim.vm.ReplicationConfigSpec.DiskSettings``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/ReplicationConfigSpec.rst``
    """

    @_rt.data(
        "vim.vm.ReplicationConfigSpec.DiskSettings",
        wire_name="ReplicationInfoDiskSettings",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("key", "int", since="vim.version.version7", rank=7),
            _rt.Property("diskReplicationId", "string", since="vim.version.version7", rank=7),
        ),
    )
    class DiskSettings(vmodl.DynamicData):
        """The data object ``vim.vm.ReplicationConfigSpec.DiskSettings``, on the wire ``ReplicationInfoDiskSettings``.

        Fields:
            - ``key``: ``int``, required.
            - ``diskReplicationId``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/ReplicationConfigSpec/DiskSettings.rst``
        """

        key: int = 0
        """``int``, required. Since vSphere API 5.0."""
        diskReplicationId: str = ""
        """``string``, required. Since vSphere API 5.0."""

    generation: int = 0
    """``long``, required. Since vSphere API 5.0."""
    vmReplicationId: str = ""
    """``string``, required. Since vSphere API 5.0."""
    destination: str = ""
    """``string``, required. Since vSphere API 5.0."""
    port: int = 0
    """``int``, required. Since vSphere API 5.0."""
    rpo: int = 0
    """``long``, required. Since vSphere API 5.0."""
    quiesceGuestEnabled: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    paused: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    oppUpdatesEnabled: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    netCompressionEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    netEncryptionEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    encryptionDestination: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    additionalEncryptionDestination: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 9.1.0.0."""
    encryptionPort: int | None = None
    """``int``, optional. Since vSphere API 6.7."""
    remoteCertificateThumbprint: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    dataSetsReplicationEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.0."""
    useHbrProxyHttpPreamble: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    disk: _rt.Field[
        list[vim.vm.ReplicationConfigSpec.DiskSettings],
        Iterable[vim.vm.ReplicationConfigSpec.DiskSettings],
    ] = _rt.EMPTY
    """List of ``vim.vm.ReplicationConfigSpec.DiskSettings``, optional. Since vSphere API 5.0."""
