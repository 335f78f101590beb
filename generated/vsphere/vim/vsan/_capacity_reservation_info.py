# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.CapacityReservationInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.CapacityReservationInfo",
    wire_name="VsanCapacityReservationInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "hostRebuildThreshold", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "vsanOpSpaceThreshold", "string", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class CapacityReservationInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.CapacityReservationInfo``, on the wire ``VsanCapacityReservationInfo``.

    Fields:
        - ``hostRebuildThreshold``: ``string``, optional.
        - ``vsanOpSpaceThreshold``: ``string``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/CapacityReservationInfo.rst``
    """

    hostRebuildThreshold: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    vsanOpSpaceThreshold: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
