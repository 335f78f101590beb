# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHclDriverInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHclDriverInfo",
    wire_name="VsanHclDriverInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "driverVersion", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "driverLink",
            "vim.vsan.VsanDownloadItem",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("fwVersion", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "fwLinks",
            "vim.vsan.VsanDownloadItem",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "toolsLinks",
            "vim.vsan.VsanDownloadItem",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("eula", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("driverType", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "driverName", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "diskModes",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "supportedFeatures",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanHclDriverInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHclDriverInfo``.

    Fields:
        - ``driverVersion``: ``string``, optional.
        - ``driverLink``: ``vim.vsan.VsanDownloadItem``, optional.
        - ``fwVersion``: ``string``, optional.
        - ``fwLinks``: List of ``vim.vsan.VsanDownloadItem``, optional.
        - ``toolsLinks``: List of ``vim.vsan.VsanDownloadItem``, optional.
        - ``eula``: ``string``, optional.
        - ``driverType``: ``string``, optional. Since vsan API 6.7.
        - ``driverName``: ``string``, optional. Since vsan API 7.0.
        - ``diskModes``: List of ``string``, optional. Since vsan API 7.0.
        - ``supportedFeatures``: List of ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanHclDriverInfo.rst``
    """

    driverVersion: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    driverLink: vim.vsan.VsanDownloadItem | None = None
    """``vim.vsan.VsanDownloadItem``, optional. Since vsan API 6.6."""
    fwVersion: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    fwLinks: _rt.Field[list[vim.vsan.VsanDownloadItem], Iterable[vim.vsan.VsanDownloadItem]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.VsanDownloadItem``, optional. Since vsan API 6.6."""
    toolsLinks: _rt.Field[list[vim.vsan.VsanDownloadItem], Iterable[vim.vsan.VsanDownloadItem]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.VsanDownloadItem``, optional. Since vsan API 6.6."""
    eula: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    driverType: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    driverName: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    diskModes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    supportedFeatures: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.2."""
