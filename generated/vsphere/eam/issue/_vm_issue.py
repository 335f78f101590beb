# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.VmIssue",
    wire_name="VmIssue",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="eam.version.version1", rank=1),
    ),
)
class VmIssue(eam.issue.AgentIssue):
    """The data object ``eam.issue.VmIssue``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmIssue.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since eam API 1.0."""
