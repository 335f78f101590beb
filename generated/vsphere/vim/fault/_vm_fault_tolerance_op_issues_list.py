# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmFaultToleranceOpIssuesList``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.VmFaultToleranceOpIssuesList",
    wire_name="VmFaultToleranceOpIssuesList",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "errors",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "warnings",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VmFaultToleranceOpIssuesList(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.VmFaultToleranceOpIssuesList``.

    Fields:
        - ``errors``: List of ``vmodl.LocalizedMethodFault``, optional.
        - ``warnings``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmFaultToleranceOpIssuesList.rst``
    """

    errors: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
    warnings: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
