# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.BootDeviceSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.BootDeviceSystem",
    wire_name="HostBootDeviceSystem",
    since="vim.version.version2",
    rank=2,
)
class BootDeviceSystem(_rt.ManagedObject):
    """The managed object ``vim.host.BootDeviceSystem``, on the wire ``HostBootDeviceSystem``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/BootDeviceSystem.rst``
    """

    @_rt.data(
        "vim.host.BootDeviceSystem.BootDevice",
        wire_name="HostBootDevice",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version2", rank=2),
            _rt.Property("description", "string", since="vim.version.version2", rank=2),
        ),
    )
    class BootDevice(vmodl.DynamicData):
        """The data object ``vim.host.BootDeviceSystem.BootDevice``, on the wire ``HostBootDevice``.

        Fields:
            - ``key``: ``string``, required.
            - ``description``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/BootDeviceSystem/BootDevice.rst``
        """

        key: str = ""
        """``string``, required. Since VI API 2.5."""
        description: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.method(
        "QueryBootDevices",
        since="vim.version.version2",
        rank=2,
        privilege="System.Read",
        returns=_rt.Returns("vim.host.BootDeviceInfo", optional=True),
    )
    def QueryBootDevices(self) -> vim.host.BootDeviceInfo | None:
        """Returns ``vim.host.BootDeviceInfo``, or None. Since VI API 2.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 2:
            self._unsupported("QueryBootDevices", 2)
        _result: vim.host.BootDeviceInfo | None = self._invoke("QueryBootDevices", {})
        return _result

    @_rt.method(
        "UpdateBootDevice",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.Maintenance",
        parameters=(_rt.Parameter("key", "string", since="vim.version.version2", rank=2),),
    )
    def UpdateBootDevice(self, key: str) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            key: ``string``, required.

        Privilege:
            ``Host.Config.Maintenance``
        """
        _arguments = {"key": key}
        if self._rank < 2:
            self._unsupported("UpdateBootDevice", 2)
        self._invoke("UpdateBootDevice", _arguments)
