# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeCryptoUpdateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeCryptoUpdateSpec",
    wire_name="CnsVolumeCryptoUpdateSpec",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "disksCrypto",
            "vim.vslm.DiskCryptoSpec",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VolumeCryptoUpdateSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeCryptoUpdateSpec``, on the wire ``CnsVolumeCryptoUpdateSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional.
        - ``disksCrypto``: ``vim.vslm.DiskCryptoSpec``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/VolumeCryptoUpdateSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 9.1.0.0."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vsan API 9.1.0.0."""
    disksCrypto: vim.vslm.DiskCryptoSpec | None = None
    """``vim.vslm.DiskCryptoSpec``, optional. Since vsan API 9.1.0.0."""
