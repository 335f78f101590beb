# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSCSIController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSCSIController",
    wire_name="VirtualSCSIController",
    properties=lambda: (
        _rt.Property("hotAddRemove", "boolean", optional=True),
        _rt.Property("sharedBus", "vim.vm.device.VirtualSCSIController.Sharing"),
        _rt.Property("scsiCtlrUnitNumber", "int", optional=True),
    ),
)
class VirtualSCSIController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualSCSIController``.

    Fields:
        - ``hotAddRemove``: ``boolean``, optional.
        - ``sharedBus``: ``vim.vm.device.VirtualSCSIController.Sharing``, required.
        - ``scsiCtlrUnitNumber``: ``int``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSCSIController.rst``
    """

    @_rt.enum("vim.vm.device.VirtualSCSIController.Sharing", wire_name="VirtualSCSISharing")
    class Sharing(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualSCSIController.Sharing``, on the wire ``VirtualSCSISharing``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSCSIController/Sharing.rst``
        """

        noSharing = "noSharing"
        """The value ``noSharing``."""
        virtualSharing = "virtualSharing"
        """The value ``virtualSharing``."""
        physicalSharing = "physicalSharing"
        """The value ``physicalSharing``."""

    hotAddRemove: bool | None = None
    """``boolean``, optional. Since 1.0."""
    sharedBus: _rt.Field[
        vim.vm.device.VirtualSCSIController.Sharing,
        vim.vm.device.VirtualSCSIController.Sharing | str,
    ] = _rt.UNSET
    """``vim.vm.device.VirtualSCSIController.Sharing``, required. Since 1.0."""
    scsiCtlrUnitNumber: int | None = None
    """``int``, optional. Since 1.0."""
