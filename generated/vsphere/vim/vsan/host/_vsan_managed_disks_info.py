# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanManagedDisksInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanManagedDisksInfo",
    wire_name="VimVsanHostVsanManagedDisksInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "vSANDirectDisks",
            "vim.vsan.host.VsanDirectStorage",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "vSANDiskMapInfo",
            "vim.vsan.host.DiskMapInfoEx",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "vSANPMemInfo",
            "vim.vsan.host.VsanManagedPMemInfo",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "storagePools",
            "vim.vsan.host.StoragePoolInfo",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanManagedDisksInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanManagedDisksInfo``, on the wire ``VimVsanHostVsanManagedDisksInfo``.

    Fields:
        - ``vSANDirectDisks``: List of ``vim.vsan.host.VsanDirectStorage``, optional.
        - ``vSANDiskMapInfo``: List of ``vim.vsan.host.DiskMapInfoEx``, optional.
        - ``vSANPMemInfo``: ``vim.vsan.host.VsanManagedPMemInfo``, optional. Since vsan API 8.0.0.1.
        - ``storagePools``: List of ``vim.vsan.host.StoragePoolInfo``, optional. Since vsan API
          8.0.0.1.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/VsanManagedDisksInfo.rst``
    """

    vSANDirectDisks: _rt.Field[
        list[vim.vsan.host.VsanDirectStorage], Iterable[vim.vsan.host.VsanDirectStorage]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.VsanDirectStorage``, optional. Since vSAN 7.0U1."""
    vSANDiskMapInfo: _rt.Field[
        list[vim.vsan.host.DiskMapInfoEx], Iterable[vim.vsan.host.DiskMapInfoEx]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.DiskMapInfoEx``, optional. Since vSAN 7.0U1."""
    vSANPMemInfo: vim.vsan.host.VsanManagedPMemInfo | None = None
    """``vim.vsan.host.VsanManagedPMemInfo``, optional. Since vsan API 8.0.0.1."""
    storagePools: _rt.Field[
        list[vim.vsan.host.StoragePoolInfo], Iterable[vim.vsan.host.StoragePoolInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.StoragePoolInfo``, optional. Since vsan API 8.0.0.1."""
