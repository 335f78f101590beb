# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSIOControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSIOControllerOption",
    wire_name="VirtualSIOControllerOption",
    properties=lambda: (
        _rt.Property("numFloppyDrives", "vim.option.IntOption"),
        _rt.Property("numSerialPorts", "vim.option.IntOption"),
        _rt.Property("numParallelPorts", "vim.option.IntOption"),
    ),
)
class VirtualSIOControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualSIOControllerOption``.

    Fields:
        - ``numFloppyDrives``: ``vim.option.IntOption``, required.
        - ``numSerialPorts``: ``vim.option.IntOption``, required.
        - ``numParallelPorts``: ``vim.option.IntOption``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSIOControllerOption.rst``
    """

    numFloppyDrives: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numSerialPorts: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numParallelPorts: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
