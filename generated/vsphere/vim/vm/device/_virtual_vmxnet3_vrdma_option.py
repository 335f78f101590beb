# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnet3VrdmaOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVmxnet3VrdmaOption",
    wire_name="VirtualVmxnet3VrdmaOption",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "deviceProtocol",
            "vim.option.ChoiceOption",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VirtualVmxnet3VrdmaOption(vim.vm.device.VirtualVmxnet3Option):
    """The data object ``vim.vm.device.VirtualVmxnet3VrdmaOption``.

    Fields:
        - ``deviceProtocol``: ``vim.option.ChoiceOption``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/device/VirtualVmxnet3VrdmaOption.rst``
    """

    @_rt.enum(
        "vim.vm.device.VirtualVmxnet3VrdmaOption.DeviceProtocols",
        wire_name="VirtualVmxnet3VrdmaOptionDeviceProtocols",
        since="vim.version.version12",
        rank=12,
    )
    class DeviceProtocols(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualVmxnet3VrdmaOption.DeviceProtocols``, on the wire ``VirtualVmxnet3VrdmaOptionDeviceProtocols``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/vm/device/VirtualVmxnet3VrdmaOption/DeviceProtocols.rst``
        """

        rocev1 = "rocev1"
        """The value ``rocev1``."""
        rocev2 = "rocev2"
        """The value ``rocev2``."""

    deviceProtocol: vim.option.ChoiceOption | None = None
    """``vim.option.ChoiceOption``, optional. Since vSphere API 6.7."""
