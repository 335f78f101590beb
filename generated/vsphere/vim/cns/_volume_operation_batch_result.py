# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeOperationBatchResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.VolumeOperationBatchResult",
    wire_name="CnsVolumeOperationBatchResult",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "volumeResults",
            "vim.cns.VolumeOperationResult",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
    ),
)
class VolumeOperationBatchResult(vmodl.DynamicData):
    """The data object ``vim.cns.VolumeOperationBatchResult``, on the wire ``CnsVolumeOperationBatchResult``.

    Fields:
        - ``volumeResults``: List of ``vim.cns.VolumeOperationResult``, optional.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeOperationBatchResult.rst``
    """

    volumeResults: _rt.Field[
        list[vim.cns.VolumeOperationResult], Iterable[vim.cns.VolumeOperationResult]
    ] = _rt.EMPTY
    """List of ``vim.cns.VolumeOperationResult``, optional. Since vSAN 6.7U3."""
