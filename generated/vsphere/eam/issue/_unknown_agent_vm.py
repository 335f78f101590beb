# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.UnknownAgentVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.UnknownAgentVm",
    wire_name="UnknownAgentVm",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="eam.version.version1", rank=1),
    ),
)
class UnknownAgentVm(eam.issue.HostIssue):
    """The data object ``eam.issue.UnknownAgentVm``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/UnknownAgentVm.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since eam API 1.0."""
