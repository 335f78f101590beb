# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeOperationResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeOperationResult",
    wire_name="CnsVolumeOperationResult",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "volumeId", "vim.cns.VolumeId", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
    ),
)
class VolumeOperationResult(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeOperationResult``, on the wire ``CnsVolumeOperationResult``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeOperationResult.rst``
    """

    volumeId: vim.cns.VolumeId | None = None
    """``vim.cns.VolumeId``, optional. Since vSAN 6.7U3."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSAN 6.7U3."""
