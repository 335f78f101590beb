# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.UnregisterVolumeSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.UnregisterVolumeSpec",
    wire_name="CnsUnregisterVolumeSpec",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("targetVolumeType", "string", since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class UnregisterVolumeSpec(vmodl.DynamicData):
    """The data object ``vim.cns.UnregisterVolumeSpec``, on the wire ``CnsUnregisterVolumeSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``targetVolumeType``: ``string``, required.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/UnregisterVolumeSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 9.1.0.0."""
    targetVolumeType: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
