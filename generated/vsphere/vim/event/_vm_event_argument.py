# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmEventArgument",
    wire_name="VmEventArgument",
    properties=lambda: (_rt.Property("vm", "vim.VirtualMachine"),),
)
class VmEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.VmEventArgument``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmEventArgument.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since 1.0."""
