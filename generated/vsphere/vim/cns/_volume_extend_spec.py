# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeExtendSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeExtendSpec",
    wire_name="CnsVolumeExtendSpec",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version11", rank=9),
        _rt.Property("capacityInMb", "long", since="vsan.version.version11", rank=9),
    ),
)
class VolumeExtendSpec(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeExtendSpec``, on the wire ``CnsVolumeExtendSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``capacityInMb``: ``long`` in megabytes, required.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeExtendSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vSAN 6.7U3."""
    capacityInMb: int = 0
    """``long`` in megabytes, required. Since vSAN 6.7U3."""
