# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPrecisionClockOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualPrecisionClockOption",
    wire_name="VirtualPrecisionClockOption",
    since="vim.version.v7_0",
    rank=18,
)
class VirtualPrecisionClockOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualPrecisionClockOption``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/device/VirtualPrecisionClockOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption",
        wire_name="VirtualPrecisionClockSystemClockBackingOption",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("protocol", "vim.option.ChoiceOption", since="vim.version.v7_0", rank=18),
        ),
    )
    class SystemClockBackingOption(vim.vm.device.VirtualDeviceOption.BackingOption):
        """The data object ``vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption``, on the wire ``VirtualPrecisionClockSystemClockBackingOption``.

        Fields:
            - ``protocol``: ``vim.option.ChoiceOption``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/vm/device/VirtualPrecisionClockOption/SystemClockBackingOption.rst``
        """

        protocol: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 7.0.0.0."""
