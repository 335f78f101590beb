# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeRelocateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeRelocateSpec",
    wire_name="CnsVolumeRelocateSpec",
    since="vsan.version.version19",
    rank=17,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version19", rank=17),
        _rt.Property("datastore", "vim.Datastore", since="vsan.version.version19", rank=17),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vsan.version.version19",
            rank=17,
        ),
    ),
)
class VolumeRelocateSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeRelocateSpec``, on the wire ``CnsVolumeRelocateSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``datastore``: ``vim.Datastore``, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/cns/VolumeRelocateSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 7.4."""
    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vsan API 7.4."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vsan API 7.4."""
