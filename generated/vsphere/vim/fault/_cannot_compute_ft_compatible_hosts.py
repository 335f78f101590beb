# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotComputeFTCompatibleHosts``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotComputeFTCompatibleHosts",
    wire_name="CannotComputeFTCompatibleHosts",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version10", rank=10),
        _rt.Property("vmName", "string", since="vim.version.version10", rank=10),
    ),
)
class CannotComputeFTCompatibleHosts(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.CannotComputeFTCompatibleHosts``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/CannotComputeFTCompatibleHosts.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 6.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 6.0."""
