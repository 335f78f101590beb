# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVmxnet3Vrdma``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVmxnet3Vrdma",
    wire_name="VirtualVmxnet3Vrdma",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "deviceProtocol", "string", optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class VirtualVmxnet3Vrdma(vim.vm.device.VirtualVmxnet3):
    """The data object ``vim.vm.device.VirtualVmxnet3Vrdma``.

    Fields:
        - ``deviceProtocol``: ``string``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/device/VirtualVmxnet3Vrdma.rst``
    """

    deviceProtocol: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
