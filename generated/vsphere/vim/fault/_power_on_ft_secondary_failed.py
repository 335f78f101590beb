# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PowerOnFtSecondaryFailed``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.PowerOnFtSecondaryFailed",
    wire_name="PowerOnFtSecondaryFailed",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
        _rt.Property("vmName", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "hostSelectionBy",
            "vim.fault.FtIssuesOnHost.HostSelectionType",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "hostErrors",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "rootCause", "vmodl.LocalizedMethodFault", since="vim.version.version5", rank=5
        ),
    ),
)
class PowerOnFtSecondaryFailed(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.PowerOnFtSecondaryFailed``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``vmName``: ``string``, required.
        - ``hostSelectionBy``: ``vim.fault.FtIssuesOnHost.HostSelectionType``, required.
        - ``hostErrors``: List of ``vmodl.LocalizedMethodFault``, optional.
        - ``rootCause``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/PowerOnFtSecondaryFailed.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 4.0."""
    vmName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    hostSelectionBy: _rt.Field[
        vim.fault.FtIssuesOnHost.HostSelectionType, vim.fault.FtIssuesOnHost.HostSelectionType | str
    ] = _rt.UNSET
    """``vim.fault.FtIssuesOnHost.HostSelectionType``, required. Since vSphere API 4.0."""
    hostErrors: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
    rootCause: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since vSphere API 4.0."""
