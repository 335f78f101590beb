# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DiskMapInfoEx``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DiskMapInfoEx",
    wire_name="VimVsanHostDiskMapInfoEx",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "mapping", "vim.vsan.host.DiskMapping", since="vim.version.version10", rank=10
        ),
        _rt.Property("isMounted", "boolean", since="vim.version.version10", rank=10),
        _rt.Property(
            "unlockedEncrypted", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("isAllFlash", "boolean", since="vim.version.version10", rank=10),
        _rt.Property(
            "isDataEfficiency", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "encryptionInfo",
            "vim.vsan.DataEncryptionConfig",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "dataEfficiencyConfig",
            "vim.vsan.DataEfficiencyConfig",
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
        _rt.Property(
            "diskgroupCapability",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version19",
            rank=17,
        ),
    ),
)
class DiskMapInfoEx(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DiskMapInfoEx``, on the wire ``VimVsanHostDiskMapInfoEx``.

    Fields:
        - ``mapping``: ``vim.vsan.host.DiskMapping``, required.
        - ``isMounted``: ``boolean``, required.
        - ``unlockedEncrypted``: ``boolean``, optional. Since vsan API 6.6.
        - ``isAllFlash``: ``boolean``, required.
        - ``isDataEfficiency``: ``boolean``, optional.
        - ``encryptionInfo``: ``vim.vsan.DataEncryptionConfig``, optional. Since vsan API 6.6.
        - ``dataEfficiencyConfig``: ``vim.vsan.DataEfficiencyConfig``, optional. Since vsan API 7.2.
        - ``diskgroupCapability``: List of ``string``, optional. Since vsan API 7.4.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/host/DiskMapInfoEx.rst``
    """

    mapping: vim.vsan.host.DiskMapping = _rt.UNSET
    """``vim.vsan.host.DiskMapping``, required. Since vSphere API 6.0."""
    isMounted: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    unlockedEncrypted: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    isAllFlash: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    isDataEfficiency: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    encryptionInfo: vim.vsan.DataEncryptionConfig | None = None
    """``vim.vsan.DataEncryptionConfig``, optional. Since vsan API 6.6."""
    dataEfficiencyConfig: vim.vsan.DataEfficiencyConfig | None = None
    """``vim.vsan.DataEfficiencyConfig``, optional. Since vsan API 7.2."""
    diskgroupCapability: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.4."""
