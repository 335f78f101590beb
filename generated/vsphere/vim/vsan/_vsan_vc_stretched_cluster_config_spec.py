# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVcStretchedClusterConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVcStretchedClusterConfigSpec",
    wire_name="VsanVcStretchedClusterConfigSpec",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("witnessHost", "vim.HostSystem", since="vsan.version.version15", rank=13),
        _rt.Property(
            "clusters",
            "vim.cluster.VsanStretchedClusterConfig",
            array=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "witnessDiskMappings",
            "vim.vsan.host.DiskMapping",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "witnessStoragePoolSpecs",
            "vim.vsan.host.AddStoragePoolDiskSpec",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanVcStretchedClusterConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVcStretchedClusterConfigSpec``.

    Fields:
        - ``witnessHost``: ``vim.HostSystem``, required.
        - ``clusters``: List of ``vim.cluster.VsanStretchedClusterConfig``, required.
        - ``witnessDiskMappings``: List of ``vim.vsan.host.DiskMapping``, optional.
        - ``witnessStoragePoolSpecs``: List of ``vim.vsan.host.AddStoragePoolDiskSpec``, optional.
          Since vsan API 8.0.0.1.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/VsanVcStretchedClusterConfigSpec.rst``
    """

    witnessHost: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSAN 7.0U1."""
    clusters: _rt.Field[
        list[vim.cluster.VsanStretchedClusterConfig],
        Iterable[vim.cluster.VsanStretchedClusterConfig],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanStretchedClusterConfig``, required. Since vSAN 7.0U1."""
    witnessDiskMappings: _rt.Field[
        list[vim.vsan.host.DiskMapping], Iterable[vim.vsan.host.DiskMapping]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.DiskMapping``, optional. Since vSAN 7.0U1."""
    witnessStoragePoolSpecs: _rt.Field[
        list[vim.vsan.host.AddStoragePoolDiskSpec], Iterable[vim.vsan.host.AddStoragePoolDiskSpec]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since vsan API 8.0.0.1."""
