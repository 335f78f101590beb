# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.HostInfraUpdateHaModeAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.HostInfraUpdateHaModeAction",
    wire_name="ClusterHostInfraUpdateHaModeAction",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("operationType", "string", since="vim.version.version11", rank=11),
    ),
)
class HostInfraUpdateHaModeAction(vim.cluster.Action):
    """The data object ``vim.cluster.HostInfraUpdateHaModeAction``, on the wire ``ClusterHostInfraUpdateHaModeAction``.

    Fields:
        - ``operationType``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/HostInfraUpdateHaModeAction.rst``
    """

    @_rt.enum(
        "vim.cluster.HostInfraUpdateHaModeAction.OperationType",
        wire_name="ClusterHostInfraUpdateHaModeActionOperationType",
        since="vim.version.version11",
        rank=11,
    )
    class OperationType(_rt.VimEnum):
        """The enum ``vim.cluster.HostInfraUpdateHaModeAction.OperationType``, on the wire ``ClusterHostInfraUpdateHaModeActionOperationType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/cluster/HostInfraUpdateHaModeAction/OperationType.rst``
        """

        enterQuarantine = "enterQuarantine"
        """The value ``enterQuarantine``."""
        exitQuarantine = "exitQuarantine"
        """The value ``exitQuarantine``."""
        enterMaintenance = "enterMaintenance"
        """The value ``enterMaintenance``."""

    operationType: str = ""
    """``string``, required. Since vSphere API 6.5."""
