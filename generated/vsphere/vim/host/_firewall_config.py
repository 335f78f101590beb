# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FirewallConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.FirewallConfig",
    wire_name="HostFirewallConfig",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "rule",
            "vim.host.FirewallConfig.RuleSetConfig",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "defaultBlockingPolicy",
            "vim.host.FirewallInfo.DefaultPolicy",
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class FirewallConfig(vmodl.DynamicData):
    """The data object ``vim.host.FirewallConfig``, on the wire ``HostFirewallConfig``.

    Fields:
        - ``rule``: List of ``vim.host.FirewallConfig.RuleSetConfig``, optional.
        - ``defaultBlockingPolicy``: ``vim.host.FirewallInfo.DefaultPolicy``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/FirewallConfig.rst``
    """

    @_rt.data(
        "vim.host.FirewallConfig.RuleSetConfig",
        wire_name="HostFirewallConfigRuleSetConfig",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("rulesetId", "string", since="vim.version.version5", rank=5),
            _rt.Property("enabled", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "allowedHosts",
                "vim.host.Ruleset.IpList",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class RuleSetConfig(vmodl.DynamicData):
        """The data object ``vim.host.FirewallConfig.RuleSetConfig``, on the wire ``HostFirewallConfigRuleSetConfig``.

        Fields:
            - ``rulesetId``: ``string``, required.
            - ``enabled``: ``boolean``, required.
            - ``allowedHosts``: ``vim.host.Ruleset.IpList``, optional. Since vSphere API 5.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/FirewallConfig/RuleSetConfig.rst``
        """

        rulesetId: str = ""
        """``string``, required. Since vSphere API 4.0."""
        enabled: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        allowedHosts: vim.host.Ruleset.IpList | None = None
        """``vim.host.Ruleset.IpList``, optional. Since vSphere API 5.0."""

    rule: _rt.Field[
        list[vim.host.FirewallConfig.RuleSetConfig], Iterable[vim.host.FirewallConfig.RuleSetConfig]
    ] = _rt.EMPTY
    """List of ``vim.host.FirewallConfig.RuleSetConfig``, optional. Since vSphere API 4.0."""
    defaultBlockingPolicy: vim.host.FirewallInfo.DefaultPolicy = _rt.UNSET
    """``vim.host.FirewallInfo.DefaultPolicy``, required. Since vSphere API 4.0."""
