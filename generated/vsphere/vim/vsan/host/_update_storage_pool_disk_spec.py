# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.UpdateStoragePoolDiskSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.UpdateStoragePoolDiskSpec",
    wire_name="VimVsanHostUpdateStoragePoolDiskSpec",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "diskUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "diskFormatVersion", "long", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class UpdateStoragePoolDiskSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.UpdateStoragePoolDiskSpec``, on the wire ``VimVsanHostUpdateStoragePoolDiskSpec``.

    Fields:
        - ``diskUuids``: List of ``string``, optional.
        - ``diskFormatVersion``: ``long``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/UpdateStoragePoolDiskSpec.rst``
    """

    diskUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.1."""
    diskFormatVersion: int | None = None
    """``long``, optional. Since vsan API 8.0.0.1."""
