# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeCreateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeCreateSpec",
    wire_name="CnsVolumeCreateSpec",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("name", "string", since="vsan.version.version11", rank=9),
        _rt.Property("volumeType", "string", since="vsan.version.version11", rank=9),
        _rt.Property(
            "volumeId", "vim.cns.VolumeId", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "datastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "metadata",
            "vim.cns.VolumeMetadata",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "backingObjectDetails",
            "vim.cns.BackingObjectDetails",
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "activeClusters",
            "vim.ClusterComputeResource",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "createSpec",
            "vim.cns.BaseCreateSpec",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "volumeSource",
            "vim.cns.VolumeSource",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VolumeCreateSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeCreateSpec``, on the wire ``CnsVolumeCreateSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``volumeType``: ``string``, required.
        - ``volumeId``: ``vim.cns.VolumeId``, optional. Since vsan API 9.1.0.0.
        - ``datastores``: List of ``vim.Datastore``, optional.
        - ``metadata``: ``vim.cns.VolumeMetadata``, optional.
        - ``backingObjectDetails``: ``vim.cns.BackingObjectDetails``, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional.
        - ``activeClusters``: List of ``vim.ClusterComputeResource``, optional. Since vsan API
          9.1.0.0.
        - ``createSpec``: ``vim.cns.BaseCreateSpec``, optional. Since vsan API 7.0.
        - ``volumeSource``: ``vim.cns.VolumeSource``, optional. Since vsan API 7.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeCreateSpec.rst``
    """

    name: str = ""
    """``string``, required. Since vSAN 6.7U3."""
    volumeType: str = ""
    """``string``, required. Since vSAN 6.7U3."""
    volumeId: vim.cns.VolumeId | None = None
    """``vim.cns.VolumeId``, optional. Since vsan API 9.1.0.0."""
    datastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSAN 6.7U3."""
    metadata: vim.cns.VolumeMetadata | None = None
    """``vim.cns.VolumeMetadata``, optional. Since vSAN 6.7U3."""
    backingObjectDetails: vim.cns.BackingObjectDetails = _rt.UNSET
    """``vim.cns.BackingObjectDetails``, required. Since vSAN 6.7U3."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSAN 6.7U3."""
    activeClusters: _rt.Field[
        list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]
    ] = _rt.EMPTY
    """List of ``vim.ClusterComputeResource``, optional. Since vsan API 9.1.0.0."""
    createSpec: vim.cns.BaseCreateSpec | None = None
    """``vim.cns.BaseCreateSpec``, optional. Since vsan API 7.0."""
    volumeSource: vim.cns.VolumeSource | None = None
    """``vim.cns.VolumeSource``, optional. Since vsan API 7.0."""
