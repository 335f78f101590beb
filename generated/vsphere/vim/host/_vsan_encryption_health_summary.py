# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanEncryptionHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanEncryptionHealthSummary",
    wire_name="VsanEncryptionHealthSummary",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "encryptionInfo",
            "vim.vsan.host.EncryptionInfo",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("overallKmsHealth", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "kmsHealth",
            "vim.host.VsanKmsHealth",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "encryptionIssues",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "diskResults",
            "vim.host.VsanDiskEncryptionHealth",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "aesniEnabled", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "inconsistentlyEncryptedObjectCount",
            "long",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "hostEncryptionDekId", "string", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "kekVerifierHealth", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "dekVerifierHealth", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class VsanEncryptionHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanEncryptionHealthSummary``.

    Fields:
        - ``hostname``: ``string``, optional.
        - ``encryptionInfo``: ``vim.vsan.host.EncryptionInfo``, optional.
        - ``overallKmsHealth``: ``string``, required.
        - ``kmsHealth``: List of ``vim.host.VsanKmsHealth``, optional.
        - ``encryptionIssues``: List of ``string``, optional.
        - ``diskResults``: List of ``vim.host.VsanDiskEncryptionHealth``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``aesniEnabled``: ``boolean``, optional.
        - ``inconsistentlyEncryptedObjectCount``: ``long``, optional. Since vsan API 8.0.0.1.
        - ``hostEncryptionDekId``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``kekVerifierHealth``: ``boolean``, optional. Since vsan API 8.0.0.1.
        - ``dekVerifierHealth``: ``boolean``, optional. Since vsan API 8.0.0.1.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanEncryptionHealthSummary.rst``
    """

    hostname: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    encryptionInfo: vim.vsan.host.EncryptionInfo | None = None
    """``vim.vsan.host.EncryptionInfo``, optional. Since vsan API 6.6."""
    overallKmsHealth: str = ""
    """``string``, required. Since vsan API 6.6."""
    kmsHealth: _rt.Field[list[vim.host.VsanKmsHealth], Iterable[vim.host.VsanKmsHealth]] = _rt.EMPTY
    """List of ``vim.host.VsanKmsHealth``, optional. Since vsan API 6.6."""
    encryptionIssues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    diskResults: _rt.Field[
        list[vim.host.VsanDiskEncryptionHealth], Iterable[vim.host.VsanDiskEncryptionHealth]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanDiskEncryptionHealth``, optional. Since vsan API 6.6."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6."""
    aesniEnabled: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    inconsistentlyEncryptedObjectCount: int | None = None
    """``long``, optional. Since vsan API 8.0.0.1."""
    hostEncryptionDekId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    kekVerifierHealth: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
    dekVerifierHealth: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
