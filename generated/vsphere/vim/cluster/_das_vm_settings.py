# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasVmSettings``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasVmSettings",
    wire_name="ClusterDasVmSettings",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "restartPriority", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "restartPriorityTimeout", "int", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "isolationResponse", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "vmToolsMonitoringSettings",
            "vim.cluster.VmToolsMonitoringSettings",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vmComponentProtectionSettings",
            "vim.cluster.VmComponentProtectionSettings",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class DasVmSettings(vmodl.DynamicData):
    """The data object ``vim.cluster.DasVmSettings``, on the wire ``ClusterDasVmSettings``.

    Fields:
        - ``restartPriority``: ``string``, optional.
        - ``restartPriorityTimeout``: ``int``, optional. Since vSphere API 6.5.
        - ``isolationResponse``: ``string``, optional.
        - ``vmToolsMonitoringSettings``: ``vim.cluster.VmToolsMonitoringSettings``, optional. Since
          vSphere API 4.0.
        - ``vmComponentProtectionSettings``: ``vim.cluster.VmComponentProtectionSettings``,
          optional. Since vSphere API 6.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/DasVmSettings.rst``
    """

    @_rt.enum(
        "vim.cluster.DasVmSettings.IsolationResponse",
        wire_name="ClusterDasVmSettingsIsolationResponse",
        since="vim.version.version2",
        rank=2,
    )
    class IsolationResponse(_rt.VimEnum):
        """The enum ``vim.cluster.DasVmSettings.IsolationResponse``, on the wire ``ClusterDasVmSettingsIsolationResponse``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/cluster/DasVmSettings/IsolationResponse.rst``
        """

        none = "none"
        """The value ``none``."""
        powerOff = "powerOff"
        """The value ``powerOff``."""
        shutdown = "shutdown"
        """The value ``shutdown``."""
        clusterIsolationResponse = "clusterIsolationResponse"
        """The value ``clusterIsolationResponse``."""

    @_rt.enum(
        "vim.cluster.DasVmSettings.RestartPriority",
        wire_name="ClusterDasVmSettingsRestartPriority",
        since="vim.version.version2",
        rank=2,
    )
    class RestartPriority(_rt.VimEnum):
        """The enum ``vim.cluster.DasVmSettings.RestartPriority``, on the wire ``ClusterDasVmSettingsRestartPriority``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/cluster/DasVmSettings/RestartPriority.rst``
        """

        disabled = "disabled"
        """The value ``disabled``."""
        lowest = "lowest"
        """The value ``lowest``."""
        low = "low"
        """The value ``low``."""
        medium = "medium"
        """The value ``medium``."""
        high = "high"
        """The value ``high``."""
        highest = "highest"
        """The value ``highest``."""
        clusterRestartPriority = "clusterRestartPriority"
        """The value ``clusterRestartPriority``."""

    restartPriority: str | None = None
    """``string``, optional. Since VI API 2.5."""
    restartPriorityTimeout: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    isolationResponse: str | None = None
    """``string``, optional. Since VI API 2.5."""
    vmToolsMonitoringSettings: vim.cluster.VmToolsMonitoringSettings | None = None
    """``vim.cluster.VmToolsMonitoringSettings``, optional. Since vSphere API 4.0."""
    vmComponentProtectionSettings: vim.cluster.VmComponentProtectionSettings | None = None
    """``vim.cluster.VmComponentProtectionSettings``, optional. Since vSphere API 6.0."""
