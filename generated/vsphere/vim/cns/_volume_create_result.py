# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeCreateResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.VolumeCreateResult",
    wire_name="CnsVolumeCreateResult",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version11", rank=9),
        _rt.Property(
            "placementResults",
            "vim.cns.PlacementResult",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class VolumeCreateResult(vim.cns.VolumeOperationResult):
    """The data object ``vim.cns.VolumeCreateResult``, on the wire ``CnsVolumeCreateResult``.

    Fields:
        - ``name``: ``string``, optional.
        - ``placementResults``: List of ``vim.cns.PlacementResult``, optional. Since vSAN 7.0U2.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/VolumeCreateResult.rst``
    """

    name: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    placementResults: _rt.Field[
        list[vim.cns.PlacementResult], Iterable[vim.cns.PlacementResult]
    ] = _rt.EMPTY
    """List of ``vim.cns.PlacementResult``, optional. Since vSAN 7.0U2."""
