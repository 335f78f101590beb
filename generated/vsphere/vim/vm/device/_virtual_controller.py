# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualController``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualController",
    wire_name="VirtualController",
    properties=lambda: (
        _rt.Property("busNumber", "int"),
        _rt.Property("device", "int", array=True, optional=True),
    ),
)
class VirtualController(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualController``.

    Fields:
        - ``busNumber``: ``int``, required.
        - ``device``: List of ``int``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualController.rst``
    """

    busNumber: int = 0
    """``int``, required. Since 1.0."""
    device: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``int``, optional. Since 1.0."""
