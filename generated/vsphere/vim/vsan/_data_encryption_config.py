# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DataEncryptionConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.DataEncryptionConfig",
    wire_name="VsanDataEncryptionConfig",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("encryptionEnabled", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property(
            "kmsProviderId",
            "vim.encryption.KeyProviderId",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("kekId", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("hostKeyId", "string", optional=True, since="vsan.version.version3", rank=1),
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
class DataEncryptionConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.DataEncryptionConfig``, on the wire ``VsanDataEncryptionConfig``.

    Fields:
        - ``encryptionEnabled``: ``boolean``, required.
        - ``kmsProviderId``: ``vim.encryption.KeyProviderId``, optional.
        - ``kekId``: ``string``, optional.
        - ``hostKeyId``: ``string``, optional.
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
        ``vim/vsan/DataEncryptionConfig.rst``
    """

    encryptionEnabled: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    kmsProviderId: vim.encryption.KeyProviderId | None = None
    """``vim.encryption.KeyProviderId``, optional. Since vsan API 6.6."""
    kekId: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    hostKeyId: str | None = None
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
