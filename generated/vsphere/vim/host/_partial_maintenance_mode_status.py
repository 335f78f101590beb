# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PartialMaintenanceModeStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.PartialMaintenanceModeStatus",
    wire_name="HostPartialMaintenanceModeStatus",
    since="vim.version.v8_0_3_0",
    rank=32,
)
class PartialMaintenanceModeStatus(_rt.VimEnum):
    """The enum ``vim.host.PartialMaintenanceModeStatus``, on the wire ``HostPartialMaintenanceModeStatus``.

    Since:
        vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

    Source:
        ``vim/host/PartialMaintenanceModeStatus.rst``
    """

    notInPartialMM = "notInPartialMM"
    """The value ``notInPartialMM``."""
    enteringPartialMM = "enteringPartialMM"
    """The value ``enteringPartialMM``."""
    exitingPartialMM = "exitingPartialMM"
    """The value ``exitingPartialMM``."""
    inPartialMM = "inPartialMM"
    """The value ``inPartialMM``."""
