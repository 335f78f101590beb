# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.NodeState``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.NodeState", wire_name="VsanHostNodeState", since="vim.version.version9", rank=9
)
class NodeState(_rt.VimEnum):
    """The enum ``vim.vsan.host.NodeState``, on the wire ``VsanHostNodeState``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/NodeState.rst``
    """

    error = "error"
    """The value ``error``."""
    disabled = "disabled"
    """The value ``disabled``."""
    agent = "agent"
    """The value ``agent``."""
    master = "master"
    """The value ``master``."""
    backup = "backup"
    """The value ``backup``."""
    starting = "starting"
    """The value ``starting``."""
    stopping = "stopping"
    """The value ``stopping``."""
    enteringMaintenanceMode = "enteringMaintenanceMode"
    """The value ``enteringMaintenanceMode``."""
    exitingMaintenanceMode = "exitingMaintenanceMode"
    """The value ``exitingMaintenanceMode``."""
    decommissioning = "decommissioning"
    """The value ``decommissioning``."""
