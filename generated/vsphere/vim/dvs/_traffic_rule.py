# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.TrafficRule``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.TrafficRule",
    wire_name="DvsTrafficRule",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("key", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("description", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("sequence", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "qualifier",
            "vim.dvs.TrafficRule.Qualifier",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "action",
            "vim.dvs.TrafficRule.Action",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("direction", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class TrafficRule(vmodl.DynamicData):
    """The data object ``vim.dvs.TrafficRule``, on the wire ``DvsTrafficRule``.

    Fields:
        - ``key``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``sequence``: ``int``, optional.
        - ``qualifier``: List of ``vim.dvs.TrafficRule.Qualifier``, optional.
        - ``action``: ``vim.dvs.TrafficRule.Action``, optional.
        - ``direction``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/dvs/TrafficRule.rst``
    """

    @_rt.data(
        "vim.dvs.TrafficRule.Action",
        wire_name="DvsNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
    )
    class Action(vmodl.DynamicData):
        """The data object ``vim.dvs.TrafficRule.Action``, on the wire ``DvsNetworkRuleAction``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/Action.rst``
        """

    @_rt.data(
        "vim.dvs.TrafficRule.IpPort", wire_name="DvsIpPort", since="vim.version.version9", rank=9
    )
    class IpPort(vim.NegatableExpression):
        """The data object ``vim.dvs.TrafficRule.IpPort``, on the wire ``DvsIpPort``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/IpPort.rst``
        """

    @_rt.data(
        "vim.dvs.TrafficRule.Qualifier",
        wire_name="DvsNetworkRuleQualifier",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("key", "string", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class Qualifier(vmodl.DynamicData):
        """The data object ``vim.dvs.TrafficRule.Qualifier``, on the wire ``DvsNetworkRuleQualifier``.

        Fields:
            - ``key``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/Qualifier.rst``
        """

        key: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.enum(
        "vim.dvs.TrafficRule.RuleDirectionType",
        wire_name="DvsNetworkRuleDirectionType",
        since="vim.version.version9",
        rank=9,
    )
    class RuleDirectionType(_rt.VimEnum):
        """The enum ``vim.dvs.TrafficRule.RuleDirectionType``, on the wire ``DvsNetworkRuleDirectionType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/RuleDirectionType.rst``
        """

        incomingPackets = "incomingPackets"
        """The value ``incomingPackets``."""
        outgoingPackets = "outgoingPackets"
        """The value ``outgoingPackets``."""
        both = "both"
        """The value ``both``."""

    @_rt.data(
        "vim.dvs.TrafficRule.AcceptAction",
        wire_name="DvsAcceptNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
    )
    class AcceptAction(Action):
        """The data object ``vim.dvs.TrafficRule.AcceptAction``, on the wire ``DvsAcceptNetworkRuleAction``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/AcceptAction.rst``
        """

    @_rt.data(
        "vim.dvs.TrafficRule.CopyAction",
        wire_name="DvsCopyNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
    )
    class CopyAction(Action):
        """The data object ``vim.dvs.TrafficRule.CopyAction``, on the wire ``DvsCopyNetworkRuleAction``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/CopyAction.rst``
        """

    @_rt.data(
        "vim.dvs.TrafficRule.DropAction",
        wire_name="DvsDropNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
    )
    class DropAction(Action):
        """The data object ``vim.dvs.TrafficRule.DropAction``, on the wire ``DvsDropNetworkRuleAction``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/DropAction.rst``
        """

    @_rt.data(
        "vim.dvs.TrafficRule.GreAction",
        wire_name="DvsGreEncapNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("encapsulationIp", "vim.SingleIp", since="vim.version.version9", rank=9),
        ),
    )
    class GreAction(Action):
        """The data object ``vim.dvs.TrafficRule.GreAction``, on the wire ``DvsGreEncapNetworkRuleAction``.

        Fields:
            - ``encapsulationIp``: ``vim.SingleIp``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/GreAction.rst``
        """

        encapsulationIp: vim.SingleIp = _rt.UNSET
        """``vim.SingleIp``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.LogAction",
        wire_name="DvsLogNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
    )
    class LogAction(Action):
        """The data object ``vim.dvs.TrafficRule.LogAction``, on the wire ``DvsLogNetworkRuleAction``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/LogAction.rst``
        """

    @_rt.data(
        "vim.dvs.TrafficRule.MacRewriteAction",
        wire_name="DvsMacRewriteNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("rewriteMac", "string", since="vim.version.version9", rank=9),
        ),
    )
    class MacRewriteAction(Action):
        """The data object ``vim.dvs.TrafficRule.MacRewriteAction``, on the wire ``DvsMacRewriteNetworkRuleAction``.

        Fields:
            - ``rewriteMac``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/MacRewriteAction.rst``
        """

        rewriteMac: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.PuntAction",
        wire_name="DvsPuntNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
    )
    class PuntAction(Action):
        """The data object ``vim.dvs.TrafficRule.PuntAction``, on the wire ``DvsPuntNetworkRuleAction``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/PuntAction.rst``
        """

    @_rt.data(
        "vim.dvs.TrafficRule.RateLimitAction",
        wire_name="DvsRateLimitNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("packetsPerSecond", "int", since="vim.version.version9", rank=9),
        ),
    )
    class RateLimitAction(Action):
        """The data object ``vim.dvs.TrafficRule.RateLimitAction``, on the wire ``DvsRateLimitNetworkRuleAction``.

        Fields:
            - ``packetsPerSecond``: ``int``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/RateLimitAction.rst``
        """

        packetsPerSecond: int = 0
        """``int``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.UpdateTagAction",
        wire_name="DvsUpdateTagNetworkRuleAction",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("qosTag", "int", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("dscpTag", "int", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class UpdateTagAction(Action):
        """The data object ``vim.dvs.TrafficRule.UpdateTagAction``, on the wire ``DvsUpdateTagNetworkRuleAction``.

        Fields:
            - ``qosTag``: ``int``, optional.
            - ``dscpTag``: ``int``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/UpdateTagAction.rst``
        """

        qosTag: int | None = None
        """``int``, optional. Since vSphere API 5.5."""
        dscpTag: int | None = None
        """``int``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.IpPortRange",
        wire_name="DvsIpPortRange",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("startPortNumber", "int", since="vim.version.version9", rank=9),
            _rt.Property("endPortNumber", "int", since="vim.version.version9", rank=9),
        ),
    )
    class IpPortRange(IpPort):
        """The data object ``vim.dvs.TrafficRule.IpPortRange``, on the wire ``DvsIpPortRange``.

        Fields:
            - ``startPortNumber``: ``int``, required.
            - ``endPortNumber``: ``int``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/IpPortRange.rst``
        """

        startPortNumber: int = 0
        """``int``, required. Since vSphere API 5.5."""
        endPortNumber: int = 0
        """``int``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.SingleIpPort",
        wire_name="DvsSingleIpPort",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("portNumber", "int", since="vim.version.version9", rank=9),
        ),
    )
    class SingleIpPort(IpPort):
        """The data object ``vim.dvs.TrafficRule.SingleIpPort``, on the wire ``DvsSingleIpPort``.

        Fields:
            - ``portNumber``: ``int``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/SingleIpPort.rst``
        """

        portNumber: int = 0
        """``int``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.IpQualifier",
        wire_name="DvsIpNetworkRuleQualifier",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "sourceAddress",
                "vim.IpAddress",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "destinationAddress",
                "vim.IpAddress",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "protocol", "vim.IntExpression", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "sourceIpPort",
                "vim.dvs.TrafficRule.IpPort",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "destinationIpPort",
                "vim.dvs.TrafficRule.IpPort",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "tcpFlags", "vim.IntExpression", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class IpQualifier(Qualifier):
        """The data object ``vim.dvs.TrafficRule.IpQualifier``, on the wire ``DvsIpNetworkRuleQualifier``.

        Fields:
            - ``sourceAddress``: ``vim.IpAddress``, optional.
            - ``destinationAddress``: ``vim.IpAddress``, optional.
            - ``protocol``: ``vim.IntExpression``, optional.
            - ``sourceIpPort``: ``vim.dvs.TrafficRule.IpPort``, optional.
            - ``destinationIpPort``: ``vim.dvs.TrafficRule.IpPort``, optional.
            - ``tcpFlags``: ``vim.IntExpression``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/IpQualifier.rst``
        """

        sourceAddress: vim.IpAddress | None = None
        """``vim.IpAddress``, optional. Since vSphere API 5.5."""
        destinationAddress: vim.IpAddress | None = None
        """``vim.IpAddress``, optional. Since vSphere API 5.5."""
        protocol: vim.IntExpression | None = None
        """``vim.IntExpression``, optional. Since vSphere API 5.5."""
        sourceIpPort: vim.dvs.TrafficRule.IpPort | None = None
        """``vim.dvs.TrafficRule.IpPort``, optional. Since vSphere API 5.5."""
        destinationIpPort: vim.dvs.TrafficRule.IpPort | None = None
        """``vim.dvs.TrafficRule.IpPort``, optional. Since vSphere API 5.5."""
        tcpFlags: vim.IntExpression | None = None
        """``vim.IntExpression``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.MacQualifier",
        wire_name="DvsMacNetworkRuleQualifier",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "sourceAddress",
                "vim.MacAddress",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "destinationAddress",
                "vim.MacAddress",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "protocol", "vim.IntExpression", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "vlanId", "vim.IntExpression", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class MacQualifier(Qualifier):
        """The data object ``vim.dvs.TrafficRule.MacQualifier``, on the wire ``DvsMacNetworkRuleQualifier``.

        Fields:
            - ``sourceAddress``: ``vim.MacAddress``, optional.
            - ``destinationAddress``: ``vim.MacAddress``, optional.
            - ``protocol``: ``vim.IntExpression``, optional.
            - ``vlanId``: ``vim.IntExpression``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/MacQualifier.rst``
        """

        sourceAddress: vim.MacAddress | None = None
        """``vim.MacAddress``, optional. Since vSphere API 5.5."""
        destinationAddress: vim.MacAddress | None = None
        """``vim.MacAddress``, optional. Since vSphere API 5.5."""
        protocol: vim.IntExpression | None = None
        """``vim.IntExpression``, optional. Since vSphere API 5.5."""
        vlanId: vim.IntExpression | None = None
        """``vim.IntExpression``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.TrafficRule.SystemTrafficQualifier",
        wire_name="DvsSystemTrafficNetworkRuleQualifier",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "typeOfSystemTraffic",
                "vim.StringExpression",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class SystemTrafficQualifier(Qualifier):
        """The data object ``vim.dvs.TrafficRule.SystemTrafficQualifier``, on the wire ``DvsSystemTrafficNetworkRuleQualifier``.

        Fields:
            - ``typeOfSystemTraffic``: ``vim.StringExpression``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/TrafficRule/SystemTrafficQualifier.rst``
        """

        typeOfSystemTraffic: vim.StringExpression | None = None
        """``vim.StringExpression``, optional. Since vSphere API 5.5."""

    key: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    description: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    sequence: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    qualifier: _rt.Field[
        list[vim.dvs.TrafficRule.Qualifier], Iterable[vim.dvs.TrafficRule.Qualifier]
    ] = _rt.EMPTY
    """List of ``vim.dvs.TrafficRule.Qualifier``, optional. Since vSphere API 5.5."""
    action: vim.dvs.TrafficRule.Action | None = None
    """``vim.dvs.TrafficRule.Action``, optional. Since vSphere API 5.5."""
    direction: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
