# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanUpdateItem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanUpdateItem",
    wire_name="VsanUpdateItem",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("type", "string", since="vsan.version.version3", rank=1),
        _rt.Property("name", "string", since="vsan.version.version3", rank=1),
        _rt.Property("version", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "existingVersion", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("present", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property(
            "vibSpec",
            "vim.vsan.VsanVibSpec",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("vibType", "string", optional=True, since="vsan.version.version9", rank=7),
        _rt.Property(
            "firmwareSpec",
            "vim.host.VsanHclFirmwareUpdateSpec",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "downloadInfo",
            "vim.vsan.VsanDownloadItem",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("eula", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("adapter", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("key", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property("impact", "string", optional=True, since="vsan.version.version9", rank=7),
        _rt.Property(
            "firmwareUnknown", "boolean", optional=True, since="vsan.version.version9", rank=7
        ),
    ),
)
class VsanUpdateItem(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanUpdateItem``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``type``: ``string``, required.
        - ``name``: ``string``, required.
        - ``version``: ``string``, required.
        - ``existingVersion``: ``string``, optional.
        - ``present``: ``boolean``, required.
        - ``vibSpec``: List of ``vim.vsan.VsanVibSpec``, optional.
        - ``vibType``: ``string``, optional. Since vSAN 6.7U1.
        - ``firmwareSpec``: ``vim.host.VsanHclFirmwareUpdateSpec``, optional.
        - ``downloadInfo``: List of ``vim.vsan.VsanDownloadItem``, optional.
        - ``eula``: ``string``, optional.
        - ``adapter``: ``string``, optional.
        - ``key``: ``string``, optional. Since vsan API 6.7.
        - ``impact``: ``string``, optional. Since vSAN 6.7U1.
        - ``firmwareUnknown``: ``boolean``, optional. Since vSAN 6.7U1.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanUpdateItem.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    type: str = ""
    """``string``, required. Since vsan API 6.6."""
    name: str = ""
    """``string``, required. Since vsan API 6.6."""
    version: str = ""
    """``string``, required. Since vsan API 6.6."""
    existingVersion: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    present: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    vibSpec: _rt.Field[list[vim.vsan.VsanVibSpec], Iterable[vim.vsan.VsanVibSpec]] = _rt.EMPTY
    """List of ``vim.vsan.VsanVibSpec``, optional. Since vsan API 6.6."""
    vibType: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
    firmwareSpec: vim.host.VsanHclFirmwareUpdateSpec | None = None
    """``vim.host.VsanHclFirmwareUpdateSpec``, optional. Since vsan API 6.6."""
    downloadInfo: _rt.Field[
        list[vim.vsan.VsanDownloadItem], Iterable[vim.vsan.VsanDownloadItem]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanDownloadItem``, optional. Since vsan API 6.6."""
    eula: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    adapter: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    key: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    impact: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
    firmwareUnknown: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U1."""
