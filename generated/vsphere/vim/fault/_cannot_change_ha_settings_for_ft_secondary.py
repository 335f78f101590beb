# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotChangeHaSettingsForFtSecondary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotChangeHaSettingsForFtSecondary",
    wire_name="CannotChangeHaSettingsForFtSecondary",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version6", rank=6),
        _rt.Property("vmName", "string", since="vim.version.version6", rank=6),
    ),
)
class CannotChangeHaSettingsForFtSecondary(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.CannotChangeHaSettingsForFtSecondary``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/CannotChangeHaSettingsForFtSecondary.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.1."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
