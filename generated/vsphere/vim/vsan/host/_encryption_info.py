# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.EncryptionInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.EncryptionInfo",
    wire_name="VsanHostEncryptionInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("kekId", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("hostKeyId", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "kmipServers",
            "vim.encryption.KmipServerSpec",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "kmsServerCerts",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("clientKey", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("clientCert", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "dekGenerationId", "long", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("changing", "boolean", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "eraseDisksBeforeUse", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "wrappedDek", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property("dekId", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "oldWrappedDek", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property("oldDekId", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "kekVerifier", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "dekVerifier", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "oldDekVerifier", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property("iv", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property("syncing", "boolean", optional=True, since="vsan.version.version20", rank=18),
    ),
)
class EncryptionInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.EncryptionInfo``, on the wire ``VsanHostEncryptionInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``kekId``: ``string``, optional.
        - ``hostKeyId``: ``string``, optional.
        - ``kmipServers``: List of ``vim.encryption.KmipServerSpec``, optional.
        - ``kmsServerCerts``: List of ``string``, optional.
        - ``clientKey``: ``string``, optional.
        - ``clientCert``: ``string``, optional.
        - ``dekGenerationId``: ``long``, optional.
        - ``changing``: ``boolean``, optional.
        - ``eraseDisksBeforeUse``: ``boolean``, optional.
        - ``wrappedDek``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``dekId``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``oldWrappedDek``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``oldDekId``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``kekVerifier``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``dekVerifier``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``oldDekVerifier``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``iv``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``syncing``: ``boolean``, optional. Since vsan API 8.0.0.1.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/host/EncryptionInfo.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    kekId: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    hostKeyId: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    kmipServers: _rt.Field[
        list[vim.encryption.KmipServerSpec], Iterable[vim.encryption.KmipServerSpec]
    ] = _rt.EMPTY
    """List of ``vim.encryption.KmipServerSpec``, optional. Since vsan API 6.6."""
    kmsServerCerts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    clientKey: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    clientCert: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    dekGenerationId: int | None = None
    """``long``, optional. Since vsan API 6.6."""
    changing: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    eraseDisksBeforeUse: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    wrappedDek: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    dekId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    oldWrappedDek: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    oldDekId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    kekVerifier: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    dekVerifier: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    oldDekVerifier: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    iv: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    syncing: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
