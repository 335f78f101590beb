# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeAttachResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.VolumeAttachResult",
    wire_name="CnsVolumeAttachResult",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("diskUUID", "string", optional=True, since="vsan.version.version11", rank=9),
    ),
)
class VolumeAttachResult(vim.cns.VolumeOperationResult):
    """The data object ``vim.cns.VolumeAttachResult``, on the wire ``CnsVolumeAttachResult``.

    Fields:
        - ``diskUUID``: ``string``, optional.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeAttachResult.rst``
    """

    diskUUID: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
