# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSCSIControllerOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSCSIControllerOption",
    wire_name="VirtualSCSIControllerOption",
    properties=lambda: (
        _rt.Property("numSCSIDisks", "vim.option.IntOption"),
        _rt.Property("numSCSICdroms", "vim.option.IntOption"),
        _rt.Property("numSCSIPassthrough", "vim.option.IntOption"),
        _rt.Property("sharing", "vim.vm.device.VirtualSCSIController.Sharing", array=True),
        _rt.Property("defaultSharedIndex", "int"),
        _rt.Property("hotAddRemove", "vim.option.BoolOption"),
        _rt.Property("scsiCtlrUnitNumber", "int"),
    ),
)
class VirtualSCSIControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualSCSIControllerOption``.

    Fields:
        - ``numSCSIDisks``: ``vim.option.IntOption``, required.
        - ``numSCSICdroms``: ``vim.option.IntOption``, required.
        - ``numSCSIPassthrough``: ``vim.option.IntOption``, required.
        - ``sharing``: List of ``vim.vm.device.VirtualSCSIController.Sharing``, required.
        - ``defaultSharedIndex``: ``int``, required.
        - ``hotAddRemove``: ``vim.option.BoolOption``, required.
        - ``scsiCtlrUnitNumber``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSCSIControllerOption.rst``
    """

    numSCSIDisks: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numSCSICdroms: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numSCSIPassthrough: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    sharing: _rt.Field[
        list[vim.vm.device.VirtualSCSIController.Sharing],
        Iterable[vim.vm.device.VirtualSCSIController.Sharing | str],
    ] = _rt.EMPTY
    """List of ``vim.vm.device.VirtualSCSIController.Sharing``, required. Since 1.0."""
    defaultSharedIndex: int = 0
    """``int``, required. Since 1.0."""
    hotAddRemove: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since 1.0."""
    scsiCtlrUnitNumber: int = 0
    """``int``, required. Since 1.0."""
