# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FirewallSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.FirewallSystem",
    wire_name="HostFirewallSystem",
    properties=lambda: (_rt.Property("firewallInfo", "vim.host.FirewallInfo", optional=True),),
)
class FirewallSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.FirewallSystem``, on the wire ``HostFirewallSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FirewallSystem.rst``
    """

    @_rt.enum(
        "vim.host.FirewallSystem.RuleSetId",
        wire_name="HostFirewallSystemRuleSetId",
        since="vim.version.v8_0_2_0",
        rank=31,
    )
    class RuleSetId(_rt.VimEnum):
        """The enum ``vim.host.FirewallSystem.RuleSetId``, on the wire ``HostFirewallSystemRuleSetId``.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/host/FirewallSystem/RuleSetId.rst``
        """

        faultTolerance = "faultTolerance"
        """The value ``faultTolerance``."""
        fdm = "fdm"
        """The value ``fdm``."""
        updateManager = "updateManager"
        """The value ``updateManager``."""
        vpxHeartbeats = "vpxHeartbeats"
        """The value ``vpxHeartbeats``."""

    @_rt.enum(
        "vim.host.FirewallSystem.ServiceName",
        wire_name="HostFirewallSystemServiceName",
        since="vim.version.v8_0_2_0",
        rank=31,
    )
    class ServiceName(_rt.VimEnum):
        """The enum ``vim.host.FirewallSystem.ServiceName``, on the wire ``HostFirewallSystemServiceName``.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/host/FirewallSystem/ServiceName.rst``
        """

        vpxa = "vpxa"
        """The value ``vpxa``."""

    @property
    def firewallInfo(self) -> vim.host.FirewallInfo | None:
        """``vim.host.FirewallInfo``, optional. Since 1.0."""
        _result: vim.host.FirewallInfo | None = self._fetch("firewallInfo")
        return _result

    @_rt.method(
        "UpdateDefaultPolicy",
        privilege="Host.Config.NetService",
        parameters=(_rt.Parameter("defaultPolicy", "vim.host.FirewallInfo.DefaultPolicy"),),
    )
    def UpdateDefaultPolicy(self, defaultPolicy: vim.host.FirewallInfo.DefaultPolicy) -> None:
        """Returns nothing. Since 1.0.

        Args:
            defaultPolicy: ``vim.host.FirewallInfo.DefaultPolicy``, required.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"defaultPolicy": defaultPolicy}
        self._check_arguments("UpdateDefaultPolicy", _arguments)
        self._invoke("UpdateDefaultPolicy", _arguments)

    @_rt.method(
        "EnableRuleset",
        privilege="Host.Config.NetService",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("id", "string"),),
    )
    def EnableRuleset(self, id: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id}
        self._invoke("EnableRuleset", _arguments)

    @_rt.method(
        "DisableRuleset",
        privilege="Host.Config.NetService",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("id", "string"),),
    )
    def DisableRuleset(self, id: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id}
        self._invoke("DisableRuleset", _arguments)

    @_rt.method(
        "UpdateRuleset",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.NetService",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("id", "string", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "spec", "vim.host.Ruleset.RulesetSpec", since="vim.version.version7", rank=7
            ),
        ),
    )
    def UpdateRuleset(self, id: str, spec: vim.host.Ruleset.RulesetSpec) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            id: ``string``, required.
            spec: ``vim.host.Ruleset.RulesetSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.NetService``
        """
        _arguments = {"id": id, "spec": spec}
        if self._rank < 7:
            self._unsupported("UpdateRuleset", 7)
        self._check_arguments("UpdateRuleset", _arguments)
        self._invoke("UpdateRuleset", _arguments)

    @_rt.method("RefreshFirewall", privilege="Host.Config.NetService")
    def RefreshFirewall(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.NetService``
        """
        self._invoke("RefreshFirewall", {})

    Refresh = RefreshFirewall
