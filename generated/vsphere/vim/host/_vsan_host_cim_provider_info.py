# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostCimProviderInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHostCimProviderInfo",
    wire_name="VsanHostCimProviderInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "cimProviderSupported", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "installedCIMProvider", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "cimProviderOnHcl",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "cimProviderLinksOnHcl",
            "vim.vsan.VsanDownloadItem",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanHostCimProviderInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostCimProviderInfo``.

    Fields:
        - ``cimProviderSupported``: ``boolean``, optional.
        - ``installedCIMProvider``: ``string``, optional.
        - ``cimProviderOnHcl``: List of ``string``, optional.
        - ``cimProviderLinksOnHcl``: List of ``vim.vsan.VsanDownloadItem``, optional. Since vsan API
          6.6.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanHostCimProviderInfo.rst``
    """

    cimProviderSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    installedCIMProvider: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    cimProviderOnHcl: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    cimProviderLinksOnHcl: _rt.Field[
        list[vim.vsan.VsanDownloadItem], Iterable[vim.vsan.VsanDownloadItem]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanDownloadItem``, optional. Since vsan API 6.6."""
