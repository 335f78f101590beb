# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DeleteStoragePoolDiskSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DeleteStoragePoolDiskSpec",
    wire_name="VsanDeleteStoragePoolDiskSpec",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("diskUuids", "string", array=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "maintenanceSpec", "vim.host.MaintenanceSpec", since="vsan.version.version20", rank=18
        ),
    ),
)
class DeleteStoragePoolDiskSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DeleteStoragePoolDiskSpec``, on the wire ``VsanDeleteStoragePoolDiskSpec``.

    Fields:
        - ``diskUuids``: List of ``string``, required.
        - ``maintenanceSpec``: ``vim.host.MaintenanceSpec``, required.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/DeleteStoragePoolDiskSpec.rst``
    """

    diskUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vsan API 8.0.0.1."""
    maintenanceSpec: vim.host.MaintenanceSpec = _rt.UNSET
    """``vim.host.MaintenanceSpec``, required. Since vsan API 8.0.0.1."""
