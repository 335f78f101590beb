# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.EsxAgentHostManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.EsxAgentHostManager",
    wire_name="HostEsxAgentHostManager",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "configInfo",
            "vim.host.EsxAgentHostManager.ConfigInfo",
            since="vim.version.version7",
            rank=7,
            privilege="Host.Config.Settings",
        ),
    ),
)
class EsxAgentHostManager(_rt.ManagedObject):
    """The managed object ``vim.host.EsxAgentHostManager``, on the wire ``HostEsxAgentHostManager``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/EsxAgentHostManager.rst``
    """

    @_rt.data(
        "vim.host.EsxAgentHostManager.ConfigInfo",
        wire_name="HostEsxAgentHostManagerConfigInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "agentVmDatastore",
                "vim.Datastore",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "agentVmNetwork", "vim.Network", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.host.EsxAgentHostManager.ConfigInfo``, on the wire ``HostEsxAgentHostManagerConfigInfo``.

        Fields:
            - ``agentVmDatastore``: ``vim.Datastore``, optional.
            - ``agentVmNetwork``: ``vim.Network``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/EsxAgentHostManager/ConfigInfo.rst``
        """

        agentVmDatastore: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since vSphere API 5.0."""
        agentVmNetwork: vim.Network | None = None
        """``vim.Network``, optional. Since vSphere API 5.0."""

    @property
    def configInfo(self) -> vim.host.EsxAgentHostManager.ConfigInfo:
        """``vim.host.EsxAgentHostManager.ConfigInfo``, always set. Since vSphere API 5.0.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 7:
            self._unsupported("configInfo", 7)
        _result: vim.host.EsxAgentHostManager.ConfigInfo = self._fetch("configInfo")
        return _result

    @_rt.method(
        "EsxAgentHostManagerUpdateConfig",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Settings",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "configInfo",
                "vim.host.EsxAgentHostManager.ConfigInfo",
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    def EsxAgentHostManagerUpdateConfig(
        self, configInfo: vim.host.EsxAgentHostManager.ConfigInfo
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            configInfo: ``vim.host.EsxAgentHostManager.ConfigInfo``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"configInfo": configInfo}
        if self._rank < 7:
            self._unsupported("EsxAgentHostManagerUpdateConfig", 7)
        self._check_arguments("EsxAgentHostManagerUpdateConfig", _arguments)
        self._invoke("EsxAgentHostManagerUpdateConfig", _arguments)

    UpdateConfig = EsxAgentHostManagerUpdateConfig
