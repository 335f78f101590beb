# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.HostInPartialMaintenanceMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.HostInPartialMaintenanceMode",
    wire_name="HostInPartialMaintenanceMode",
    since="eam.version.version8_3",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="eam.version.version8_3", rank=18
        ),
    ),
)
class HostInPartialMaintenanceMode(eam.issue.AgentIssue):
    """The data object ``eam.issue.HostInPartialMaintenanceMode``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.

    Since:
        eam API 8.3 (``eam.version.version8_3``)

    Source:
        ``eam/issue/HostInPartialMaintenanceMode.rst``
    """

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since eam API 8.3."""
