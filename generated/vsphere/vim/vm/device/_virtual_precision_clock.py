# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPrecisionClock``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualPrecisionClock",
    wire_name="VirtualPrecisionClock",
    since="vim.version.v7_0",
    rank=18,
)
class VirtualPrecisionClock(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualPrecisionClock``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/device/VirtualPrecisionClock.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo",
        wire_name="VirtualPrecisionClockSystemClockBackingInfo",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("protocol", "string", optional=True, since="vim.version.v7_0", rank=18),
        ),
    )
    class SystemClockBackingInfo(vim.vm.device.VirtualDevice.BackingInfo):
        """The data object ``vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo``, on the wire ``VirtualPrecisionClockSystemClockBackingInfo``.

        Fields:
            - ``protocol``: ``string``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/vm/device/VirtualPrecisionClock/SystemClockBackingInfo.rst``
        """

        protocol: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
