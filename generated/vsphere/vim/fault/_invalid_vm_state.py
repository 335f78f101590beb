# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidVmState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidVmState",
    wire_name="InvalidVmState",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version11", rank=11),
    ),
)
class InvalidVmState(vim.fault.InvalidState):
    """The fault ``vim.fault.InvalidVmState``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/fault/InvalidVmState.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 6.5."""
