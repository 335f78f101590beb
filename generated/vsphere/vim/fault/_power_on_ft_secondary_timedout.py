# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PowerOnFtSecondaryTimedout``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PowerOnFtSecondaryTimedout",
    wire_name="PowerOnFtSecondaryTimedout",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
        _rt.Property("vmName", "string", since="vim.version.version5", rank=5),
        _rt.Property("timeout", "int", since="vim.version.version5", rank=5),
    ),
)
class PowerOnFtSecondaryTimedout(vim.fault.Timedout):
    """The fault ``vim.fault.PowerOnFtSecondaryTimedout``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.
        - ``timeout``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/PowerOnFtSecondaryTimedout.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    timeout: int = 0
    """``int``, required. Since vSphere API 4.0."""
