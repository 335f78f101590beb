# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SnmpSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.SnmpSystem",
    wire_name="HostSnmpSystem",
    properties=lambda: (
        _rt.Property(
            "configuration",
            "vim.host.SnmpSystem.SnmpConfigSpec",
            since="vim.version.version2",
            rank=2,
            privilege="Global.Settings",
        ),
        _rt.Property(
            "limits",
            "vim.host.SnmpSystem.AgentLimits",
            since="vim.version.version2",
            rank=2,
            privilege="Global.Settings",
        ),
    ),
)
class SnmpSystem(_rt.ManagedObject):
    """The managed object ``vim.host.SnmpSystem``, on the wire ``HostSnmpSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/SnmpSystem.rst``
    """

    @_rt.data(
        "vim.host.SnmpSystem.AgentLimits",
        wire_name="HostSnmpSystemAgentLimits",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("maxReadOnlyCommunities", "int", since="vim.version.version2", rank=2),
            _rt.Property("maxTrapDestinations", "int", since="vim.version.version2", rank=2),
            _rt.Property("maxCommunityLength", "int", since="vim.version.version2", rank=2),
            _rt.Property("maxBufferSize", "int", since="vim.version.version2", rank=2),
            _rt.Property(
                "capability",
                "vim.host.SnmpSystem.AgentLimits.Capability",
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class AgentLimits(vmodl.DynamicData):
        """The data object ``vim.host.SnmpSystem.AgentLimits``, on the wire ``HostSnmpSystemAgentLimits``.

        Fields:
            - ``maxReadOnlyCommunities``: ``int``, required.
            - ``maxTrapDestinations``: ``int``, required.
            - ``maxCommunityLength``: ``int``, required.
            - ``maxBufferSize``: ``int``, required.
            - ``capability``: ``vim.host.SnmpSystem.AgentLimits.Capability``, required. Since
              vSphere API 4.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/SnmpSystem/AgentLimits.rst``
        """

        @_rt.enum(
            "vim.host.SnmpSystem.AgentLimits.Capability",
            wire_name="HostSnmpAgentCapability",
            since="vim.version.version5",
            rank=5,
        )
        class Capability(_rt.VimEnum):
            """The enum ``vim.host.SnmpSystem.AgentLimits.Capability``, on the wire ``HostSnmpAgentCapability``.

            Since:
                vSphere API 4.0 (``vim.version.version5``)

            Source:
                ``vim/host/SnmpSystem/AgentLimits/Capability.rst``
            """

            COMPLETE = "COMPLETE"
            """The value ``COMPLETE``."""
            DIAGNOSTICS = "DIAGNOSTICS"
            """The value ``DIAGNOSTICS``."""
            CONFIGURATION = "CONFIGURATION"
            """The value ``CONFIGURATION``."""

        maxReadOnlyCommunities: int = 0
        """``int``, required. Since VI API 2.5."""
        maxTrapDestinations: int = 0
        """``int``, required. Since VI API 2.5."""
        maxCommunityLength: int = 0
        """``int``, required. Since VI API 2.5."""
        maxBufferSize: int = 0
        """``int``, required. Since VI API 2.5."""
        capability: _rt.Field[
            vim.host.SnmpSystem.AgentLimits.Capability,
            vim.host.SnmpSystem.AgentLimits.Capability | str,
        ] = _rt.UNSET
        """``vim.host.SnmpSystem.AgentLimits.Capability``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.SnmpSystem.SnmpConfigSpec",
        wire_name="HostSnmpConfigSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("enabled", "boolean", optional=True, since="vim.version.version2", rank=2),
            _rt.Property("port", "int", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "readOnlyCommunities",
                "string",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "trapTargets",
                "vim.host.SnmpSystem.SnmpConfigSpec.Destination",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property(
                "option",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class SnmpConfigSpec(vmodl.DynamicData):
        """The data object ``vim.host.SnmpSystem.SnmpConfigSpec``, on the wire ``HostSnmpConfigSpec``.

        Fields:
            - ``enabled``: ``boolean``, optional.
            - ``port``: ``int``, optional.
            - ``readOnlyCommunities``: List of ``string``, optional.
            - ``trapTargets``: List of ``vim.host.SnmpSystem.SnmpConfigSpec.Destination``, optional.
            - ``option``: List of ``vim.KeyValue``, optional. Since vSphere API 5.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/SnmpSystem/SnmpConfigSpec.rst``
        """

        @_rt.data(
            "vim.host.SnmpSystem.SnmpConfigSpec.Destination",
            wire_name="HostSnmpDestination",
            properties=lambda: (
                _rt.Property("hostName", "string"),
                _rt.Property("port", "int"),
                _rt.Property("community", "string"),
            ),
        )
        class Destination(vmodl.DynamicData):
            """The data object ``vim.host.SnmpSystem.SnmpConfigSpec.Destination``, on the wire ``HostSnmpDestination``.

            Fields:
                - ``hostName``: ``string``, required.
                - ``port``: ``int``, required.
                - ``community``: ``string``, required.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/SnmpSystem/SnmpConfigSpec/Destination.rst``
            """

            hostName: str = ""
            """``string``, required. Since 1.0."""
            port: int = 0
            """``int``, required. Since 1.0."""
            community: str = ""
            """``string``, required. Since 1.0."""

        enabled: bool | None = None
        """``boolean``, optional. Since VI API 2.5."""
        port: int | None = None
        """``int``, optional. Since VI API 2.5."""
        readOnlyCommunities: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since VI API 2.5."""
        trapTargets: _rt.Field[
            list[vim.host.SnmpSystem.SnmpConfigSpec.Destination],
            Iterable[vim.host.SnmpSystem.SnmpConfigSpec.Destination],
        ] = _rt.EMPTY
        """List of ``vim.host.SnmpSystem.SnmpConfigSpec.Destination``, optional. Since VI API
        2.5.
        """
        option: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 5.0."""

    @property
    def configuration(self) -> vim.host.SnmpSystem.SnmpConfigSpec:
        """``vim.host.SnmpSystem.SnmpConfigSpec``, always set. Since VI API 2.5.

        Privilege:
            ``Global.Settings``
        """
        if self._rank < 2:
            self._unsupported("configuration", 2)
        _result: vim.host.SnmpSystem.SnmpConfigSpec = self._fetch("configuration")
        return _result

    @property
    def limits(self) -> vim.host.SnmpSystem.AgentLimits:
        """``vim.host.SnmpSystem.AgentLimits``, always set. Since VI API 2.5.

        Privilege:
            ``Global.Settings``
        """
        if self._rank < 2:
            self._unsupported("limits", 2)
        _result: vim.host.SnmpSystem.AgentLimits = self._fetch("limits")
        return _result

    @_rt.method(
        "ReconfigureSnmpAgent",
        since="vim.version.version2",
        rank=2,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.InsufficientResourcesFault),
        parameters=(
            _rt.Parameter(
                "spec", "vim.host.SnmpSystem.SnmpConfigSpec", since="vim.version.version2", rank=2
            ),
        ),
    )
    def ReconfigureSnmpAgent(self, spec: vim.host.SnmpSystem.SnmpConfigSpec) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            spec: ``vim.host.SnmpSystem.SnmpConfigSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InsufficientResourcesFault: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"spec": spec}
        if self._rank < 2:
            self._unsupported("ReconfigureSnmpAgent", 2)
        self._check_arguments("ReconfigureSnmpAgent", _arguments)
        self._invoke("ReconfigureSnmpAgent", _arguments)

    @_rt.method(
        "SendTestNotification",
        since="vim.version.version2",
        rank=2,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.InsufficientResourcesFault),
    )
    def SendTestNotification(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InsufficientResourcesFault: Not described.

        Privilege:
            ``Global.Settings``
        """
        if self._rank < 2:
            self._unsupported("SendTestNotification", 2)
        self._invoke("SendTestNotification", {})
