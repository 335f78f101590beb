# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PowerSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.PowerSystem",
    wire_name="HostPowerSystem",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "capability",
            "vim.host.PowerSystem.Capability",
            since="vim.version.version6",
            rank=6,
            privilege="System.Read",
        ),
        _rt.Property(
            "info",
            "vim.host.PowerSystem.Info",
            since="vim.version.version6",
            rank=6,
            privilege="System.Read",
        ),
    ),
)
class PowerSystem(_rt.ManagedObject):
    """The managed object ``vim.host.PowerSystem``, on the wire ``HostPowerSystem``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/PowerSystem.rst``
    """

    @_rt.data(
        "vim.host.PowerSystem.Capability",
        wire_name="PowerSystemCapability",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "availablePolicy",
                "vim.host.PowerSystem.PowerPolicy",
                array=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class Capability(vmodl.DynamicData):
        """The data object ``vim.host.PowerSystem.Capability``, on the wire ``PowerSystemCapability``.

        Fields:
            - ``availablePolicy``: List of ``vim.host.PowerSystem.PowerPolicy``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/PowerSystem/Capability.rst``
        """

        availablePolicy: _rt.Field[
            list[vim.host.PowerSystem.PowerPolicy], Iterable[vim.host.PowerSystem.PowerPolicy]
        ] = _rt.EMPTY
        """List of ``vim.host.PowerSystem.PowerPolicy``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.host.PowerSystem.Info",
        wire_name="PowerSystemInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "currentPolicy",
                "vim.host.PowerSystem.PowerPolicy",
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class Info(vmodl.DynamicData):
        """The data object ``vim.host.PowerSystem.Info``, on the wire ``PowerSystemInfo``.

        Fields:
            - ``currentPolicy``: ``vim.host.PowerSystem.PowerPolicy``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/PowerSystem/Info.rst``
        """

        currentPolicy: vim.host.PowerSystem.PowerPolicy = _rt.UNSET
        """``vim.host.PowerSystem.PowerPolicy``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.host.PowerSystem.PowerPolicy",
        wire_name="HostPowerPolicy",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("key", "int", since="vim.version.version6", rank=6),
            _rt.Property("name", "string", since="vim.version.version6", rank=6),
            _rt.Property("shortName", "string", since="vim.version.version6", rank=6),
            _rt.Property("description", "string", since="vim.version.version6", rank=6),
        ),
    )
    class PowerPolicy(vmodl.DynamicData):
        """The data object ``vim.host.PowerSystem.PowerPolicy``, on the wire ``HostPowerPolicy``.

        Fields:
            - ``key``: ``int``, required.
            - ``name``: ``string``, required.
            - ``shortName``: ``string``, required.
            - ``description``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/PowerSystem/PowerPolicy.rst``
        """

        key: int = 0
        """``int``, required. Since vSphere API 4.1."""
        name: str = ""
        """``string``, required. Since vSphere API 4.1."""
        shortName: str = ""
        """``string``, required. Since vSphere API 4.1."""
        description: str = ""
        """``string``, required. Since vSphere API 4.1."""

    @property
    def capability(self) -> vim.host.PowerSystem.Capability:
        """``vim.host.PowerSystem.Capability``, always set. Since vSphere API 4.1.

        Privilege:
            ``System.Read``
        """
        if self._rank < 6:
            self._unsupported("capability", 6)
        _result: vim.host.PowerSystem.Capability = self._fetch("capability")
        return _result

    @property
    def info(self) -> vim.host.PowerSystem.Info:
        """``vim.host.PowerSystem.Info``, always set. Since vSphere API 4.1.

        Privilege:
            ``System.Read``
        """
        if self._rank < 6:
            self._unsupported("info", 6)
        _result: vim.host.PowerSystem.Info = self._fetch("info")
        return _result

    @_rt.method(
        "ConfigurePowerPolicy",
        since="vim.version.version6",
        rank=6,
        privilege="Host.Config.Power",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("key", "int", since="vim.version.version6", rank=6),),
    )
    def ConfigurePowerPolicy(self, key: int) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Args:
            key: ``int``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Power``
        """
        _arguments = {"key": key}
        if self._rank < 6:
            self._unsupported("ConfigurePowerPolicy", 6)
        self._invoke("ConfigurePowerPolicy", _arguments)

    ConfigurePolicy = ConfigurePowerPolicy
