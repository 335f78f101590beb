# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualNVMEController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualNVMEController",
    wire_name="VirtualNVMEController",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("sharedBus", "string", optional=True, since="vim.version.v8_0_2_0", rank=31),
    ),
)
class VirtualNVMEController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualNVMEController``.

    Fields:
        - ``sharedBus``: ``string``, optional. Since vSphere API 8.0.2.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/device/VirtualNVMEController.rst``
    """

    @_rt.enum(
        "vim.vm.device.VirtualNVMEController.Sharing",
        wire_name="VirtualNVMEControllerSharing",
        since="vim.version.v8_0_2_0",
        rank=31,
    )
    class Sharing(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualNVMEController.Sharing``, on the wire ``VirtualNVMEControllerSharing``.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/vm/device/VirtualNVMEController/Sharing.rst``
        """

        noSharing = "noSharing"
        """The value ``noSharing``."""
        physicalSharing = "physicalSharing"
        """The value ``physicalSharing``."""

    sharedBus: str | None = None
    """``string``, optional. Since vSphere API 8.0.2.0."""
