# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.VolumeId",
    wire_name="CnsVolumeId",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (_rt.Property("id", "string", since="vsan.version.version11", rank=9),),
)
class VolumeId(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeId``, on the wire ``CnsVolumeId``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeId.rst``
    """

    id: str = ""
    """``string``, required. Since vSAN 6.7U3."""
