# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MountError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MountError",
    wire_name="MountError",
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine"),
        _rt.Property("diskIndex", "int"),
    ),
)
class MountError(vim.fault.CustomizationFault):
    """The fault ``vim.fault.MountError``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``diskIndex``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MountError.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since 1.0."""
    diskIndex: int = 0
    """``int``, required. Since 1.0."""
