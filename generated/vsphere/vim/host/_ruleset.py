# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.Ruleset``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.Ruleset",
    wire_name="HostFirewallRuleset",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("label", "string"),
        _rt.Property("required", "boolean"),
        _rt.Property("rule", "vim.host.Ruleset.Rule", array=True),
        _rt.Property("service", "string", optional=True),
        _rt.Property("enabled", "boolean"),
        _rt.Property(
            "allowedHosts",
            "vim.host.Ruleset.IpList",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "userControllable", "boolean", optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
        _rt.Property(
            "ipListUserConfigurable",
            "boolean",
            optional=True,
            since="vim.version.v8_0_2_0",
            rank=31,
        ),
    ),
)
class Ruleset(vmodl.DynamicData):
    """The data object ``vim.host.Ruleset``, on the wire ``HostFirewallRuleset``.

    Fields:
        - ``key``: ``string``, required.
        - ``label``: ``string``, required.
        - ``required``: ``boolean``, required.
        - ``rule``: List of ``vim.host.Ruleset.Rule``, required.
        - ``service``: ``string``, optional.
        - ``enabled``: ``boolean``, required.
        - ``allowedHosts``: ``vim.host.Ruleset.IpList``, optional. Since vSphere API 5.0.
        - ``userControllable``: ``boolean``, optional. Since vSphere API 8.0.2.0.
        - ``ipListUserConfigurable``: ``boolean``, optional. Since vSphere API 8.0.2.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/Ruleset.rst``
    """

    @_rt.data(
        "vim.host.Ruleset.IpList",
        wire_name="HostFirewallRulesetIpList",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "ipAddress",
                "string",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "ipNetwork",
                "vim.host.Ruleset.IpNetwork",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("allIp", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    class IpList(vmodl.DynamicData):
        """The data object ``vim.host.Ruleset.IpList``, on the wire ``HostFirewallRulesetIpList``.

        Fields:
            - ``ipAddress``: List of ``string``, optional.
            - ``ipNetwork``: List of ``vim.host.Ruleset.IpNetwork``, optional.
            - ``allIp``: ``boolean``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/Ruleset/IpList.rst``
        """

        ipAddress: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.0."""
        ipNetwork: _rt.Field[
            list[vim.host.Ruleset.IpNetwork], Iterable[vim.host.Ruleset.IpNetwork]
        ] = _rt.EMPTY
        """List of ``vim.host.Ruleset.IpNetwork``, optional. Since vSphere API 5.0."""
        allIp: bool = False
        """``boolean``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.Ruleset.IpNetwork",
        wire_name="HostFirewallRulesetIpNetwork",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("network", "string", since="vim.version.version7", rank=7),
            _rt.Property("prefixLength", "int", since="vim.version.version7", rank=7),
        ),
    )
    class IpNetwork(vmodl.DynamicData):
        """The data object ``vim.host.Ruleset.IpNetwork``, on the wire ``HostFirewallRulesetIpNetwork``.

        Fields:
            - ``network``: ``string``, required.
            - ``prefixLength``: ``int``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/Ruleset/IpNetwork.rst``
        """

        network: str = ""
        """``string``, required. Since vSphere API 5.0."""
        prefixLength: int = 0
        """``int``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.Ruleset.Rule",
        wire_name="HostFirewallRule",
        properties=lambda: (
            _rt.Property("port", "int"),
            _rt.Property("endPort", "int", optional=True),
            _rt.Property("direction", "vim.host.Ruleset.Rule.Direction"),
            _rt.Property(
                "portType",
                "vim.host.Ruleset.Rule.PortType",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("protocol", "string"),
        ),
    )
    class Rule(vmodl.DynamicData):
        """The data object ``vim.host.Ruleset.Rule``, on the wire ``HostFirewallRule``.

        Fields:
            - ``port``: ``int``, required.
            - ``endPort``: ``int``, optional.
            - ``direction``: ``vim.host.Ruleset.Rule.Direction``, required.
            - ``portType``: ``vim.host.Ruleset.Rule.PortType``, optional. Since vSphere API 5.0.
            - ``protocol``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/Ruleset/Rule.rst``
        """

        @_rt.enum("vim.host.Ruleset.Rule.Direction", wire_name="HostFirewallRuleDirection")
        class Direction(_rt.VimEnum):
            """The enum ``vim.host.Ruleset.Rule.Direction``, on the wire ``HostFirewallRuleDirection``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/Ruleset/Rule/Direction.rst``
            """

            inbound = "inbound"
            """The value ``inbound``."""
            outbound = "outbound"
            """The value ``outbound``."""

        @_rt.enum(
            "vim.host.Ruleset.Rule.PortType",
            wire_name="HostFirewallRulePortType",
            since="vim.version.version7",
            rank=7,
        )
        class PortType(_rt.VimEnum):
            """The enum ``vim.host.Ruleset.Rule.PortType``, on the wire ``HostFirewallRulePortType``.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/host/Ruleset/Rule/PortType.rst``
            """

            src = "src"
            """The value ``src``."""
            dst = "dst"
            """The value ``dst``."""

        @_rt.enum("vim.host.Ruleset.Rule.Protocol", wire_name="HostFirewallRuleProtocol")
        class Protocol(_rt.VimEnum):
            """The enum ``vim.host.Ruleset.Rule.Protocol``, on the wire ``HostFirewallRuleProtocol``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/Ruleset/Rule/Protocol.rst``
            """

            tcp = "tcp"
            """The value ``tcp``."""
            udp = "udp"
            """The value ``udp``."""

        port: int = 0
        """``int``, required. Since 1.0."""
        endPort: int | None = None
        """``int``, optional. Since 1.0."""
        direction: _rt.Field[
            vim.host.Ruleset.Rule.Direction, vim.host.Ruleset.Rule.Direction | str
        ] = _rt.UNSET
        """``vim.host.Ruleset.Rule.Direction``, required. Since 1.0."""
        portType: _rt.Field[
            vim.host.Ruleset.Rule.PortType | None, vim.host.Ruleset.Rule.PortType | str | None
        ] = _rt.UNSET
        """``vim.host.Ruleset.Rule.PortType``, optional. Since vSphere API 5.0."""
        protocol: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.host.Ruleset.RulesetSpec",
        wire_name="HostFirewallRulesetRulesetSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "allowedHosts", "vim.host.Ruleset.IpList", since="vim.version.version7", rank=7
            ),
        ),
    )
    class RulesetSpec(vmodl.DynamicData):
        """The data object ``vim.host.Ruleset.RulesetSpec``, on the wire ``HostFirewallRulesetRulesetSpec``.

        Fields:
            - ``allowedHosts``: ``vim.host.Ruleset.IpList``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/Ruleset/RulesetSpec.rst``
        """

        allowedHosts: vim.host.Ruleset.IpList = _rt.UNSET
        """``vim.host.Ruleset.IpList``, required. Since vSphere API 5.0."""

    key: str = ""
    """``string``, required. Since 1.0."""
    label: str = ""
    """``string``, required. Since 1.0."""
    required: bool = False
    """``boolean``, required. Since 1.0."""
    rule: _rt.Field[list[vim.host.Ruleset.Rule], Iterable[vim.host.Ruleset.Rule]] = _rt.EMPTY
    """List of ``vim.host.Ruleset.Rule``, required. Since 1.0."""
    service: str | None = None
    """``string``, optional. Since 1.0."""
    enabled: bool = False
    """``boolean``, required. Since 1.0."""
    allowedHosts: vim.host.Ruleset.IpList | None = None
    """``vim.host.Ruleset.IpList``, optional. Since vSphere API 5.0."""
    userControllable: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.2.0."""
    ipListUserConfigurable: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.2.0."""
