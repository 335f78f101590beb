# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumePolicyReconfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumePolicyReconfigSpec",
    wire_name="CnsVolumePolicyReconfigSpec",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version21", rank=19),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VolumePolicyReconfigSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumePolicyReconfigSpec``, on the wire ``CnsVolumePolicyReconfigSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cns/VolumePolicyReconfigSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 8.0.0.2."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vsan API 8.0.0.2."""
