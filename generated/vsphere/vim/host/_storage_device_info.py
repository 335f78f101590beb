# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.StorageDeviceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.StorageDeviceInfo",
    wire_name="HostStorageDeviceInfo",
    properties=lambda: (
        _rt.Property("hostBusAdapter", "vim.host.HostBusAdapter", array=True, optional=True),
        _rt.Property("scsiLun", "vim.host.ScsiLun", array=True, optional=True),
        _rt.Property("scsiTopology", "vim.host.ScsiTopology", optional=True),
        _rt.Property(
            "nvmeTopology",
            "vim.host.NvmeTopology",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("multipathInfo", "vim.host.MultipathInfo", optional=True),
        _rt.Property(
            "plugStoreTopology",
            "vim.host.PlugStoreTopology",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("softwareInternetScsiEnabled", "boolean"),
    ),
)
class StorageDeviceInfo(vmodl.DynamicData):
    """The data object ``vim.host.StorageDeviceInfo``, on the wire ``HostStorageDeviceInfo``.

    Fields:
        - ``hostBusAdapter``: List of ``vim.host.HostBusAdapter``, optional.
        - ``scsiLun``: List of ``vim.host.ScsiLun``, optional.
        - ``scsiTopology``: ``vim.host.ScsiTopology``, optional.
        - ``nvmeTopology``: ``vim.host.NvmeTopology``, optional. Since vSphere API 7.0.0.0.
        - ``multipathInfo``: ``vim.host.MultipathInfo``, optional.
        - ``plugStoreTopology``: ``vim.host.PlugStoreTopology``, optional. Since vSphere API 4.0.
        - ``softwareInternetScsiEnabled``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/StorageDeviceInfo.rst``
    """

    hostBusAdapter: _rt.Field[list[vim.host.HostBusAdapter], Iterable[vim.host.HostBusAdapter]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.HostBusAdapter``, optional. Since 1.0."""
    scsiLun: _rt.Field[list[vim.host.ScsiLun], Iterable[vim.host.ScsiLun]] = _rt.EMPTY
    """List of ``vim.host.ScsiLun``, optional. Since 1.0."""
    scsiTopology: vim.host.ScsiTopology | None = None
    """``vim.host.ScsiTopology``, optional. Since 1.0."""
    nvmeTopology: vim.host.NvmeTopology | None = None
    """``vim.host.NvmeTopology``, optional. Since vSphere API 7.0.0.0."""
    multipathInfo: vim.host.MultipathInfo | None = None
    """``vim.host.MultipathInfo``, optional. Since 1.0."""
    plugStoreTopology: vim.host.PlugStoreTopology | None = None
    """``vim.host.PlugStoreTopology``, optional. Since vSphere API 4.0."""
    softwareInternetScsiEnabled: bool = False
    """``boolean``, required. Since 1.0."""
