# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmFaultToleranceConfigIssueWrapper``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.VmFaultToleranceConfigIssueWrapper",
    wire_name="VmFaultToleranceConfigIssueWrapper",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("entityName", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "entity", "vim.ManagedEntity", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class VmFaultToleranceConfigIssueWrapper(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.VmFaultToleranceConfigIssueWrapper``.

    Fields:
        - ``entityName``: ``string``, optional.
        - ``entity``: ``vim.ManagedEntity``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/VmFaultToleranceConfigIssueWrapper.rst``
    """

    entityName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    entity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 4.1."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.1."""
