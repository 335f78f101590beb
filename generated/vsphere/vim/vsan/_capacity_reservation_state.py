# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.CapacityReservationState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.CapacityReservationState",
    wire_name="VsanCapacityReservationState",
    since="vsan.version.version15",
    rank=13,
)
class CapacityReservationState(_rt.VimEnum):
    """The enum ``vim.vsan.CapacityReservationState``, on the wire ``VsanCapacityReservationState``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/CapacityReservationState.rst``
    """

    State_Unknown = "State_Unknown"
    """The value ``State_Unknown``."""
    Enforced = "Enforced"
    """The value ``Enforced``."""
    Reported = "Reported"
    """The value ``Reported``."""
    Disabled = "Disabled"
    """The value ``Disabled``."""
    Unsupported = "Unsupported"
    """The value ``Unsupported``."""
