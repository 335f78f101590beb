# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanDiskMappingsConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanDiskMappingsConfigSpec",
    wire_name="VimClusterVsanDiskMappingsConfigSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "hostDiskMappings",
            "vim.cluster.VsanHostDiskMapping",
            array=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VsanDiskMappingsConfigSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanDiskMappingsConfigSpec``, on the wire ``VimClusterVsanDiskMappingsConfigSpec``.

    Fields:
        - ``hostDiskMappings``: List of ``vim.cluster.VsanHostDiskMapping``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanDiskMappingsConfigSpec.rst``
    """

    hostDiskMappings: _rt.Field[
        list[vim.cluster.VsanHostDiskMapping], Iterable[vim.cluster.VsanHostDiskMapping]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHostDiskMapping``, required. Since vSphere API 6.0."""
