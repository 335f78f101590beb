# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeMetadata",
    wire_name="CnsVolumeMetadata",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "containerCluster", "vim.cns.ContainerCluster", since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "entityMetadata",
            "vim.cns.EntityMetadata",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "containerClusterArray",
            "vim.cns.ContainerCluster",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VolumeMetadata(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeMetadata``, on the wire ``CnsVolumeMetadata``.

    Fields:
        - ``containerCluster``: ``vim.cns.ContainerCluster``, required.
        - ``entityMetadata``: List of ``vim.cns.EntityMetadata``, optional.
        - ``containerClusterArray``: List of ``vim.cns.ContainerCluster``, optional. Since vsan API
          7.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeMetadata.rst``
    """

    containerCluster: vim.cns.ContainerCluster = _rt.UNSET
    """``vim.cns.ContainerCluster``, required. Since vSAN 6.7U3."""
    entityMetadata: _rt.Field[list[vim.cns.EntityMetadata], Iterable[vim.cns.EntityMetadata]] = (
        _rt.EMPTY
    )
    """List of ``vim.cns.EntityMetadata``, optional. Since vSAN 6.7U3."""
    containerClusterArray: _rt.Field[
        list[vim.cns.ContainerCluster], Iterable[vim.cns.ContainerCluster]
    ] = _rt.EMPTY
    """List of ``vim.cns.ContainerCluster``, optional. Since vsan API 7.0."""
