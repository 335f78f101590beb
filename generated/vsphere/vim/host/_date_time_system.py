# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DateTimeSystem``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.DateTimeSystem",
    wire_name="HostDateTimeSystem",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "dateTimeInfo",
            "vim.host.DateTimeInfo",
            since="vim.version.version2",
            rank=2,
            privilege="System.Read",
        ),
    ),
)
class DateTimeSystem(_rt.ManagedObject):
    """The managed object ``vim.host.DateTimeSystem``, on the wire ``HostDateTimeSystem``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/DateTimeSystem.rst``
    """

    @_rt.data(
        "vim.host.DateTimeSystem.ServiceTestResult",
        wire_name="HostDateTimeSystemServiceTestResult",
        since="vim.version.v7_0_3_0",
        rank=24,
        properties=lambda: (
            _rt.Property("workingNormally", "boolean", since="vim.version.v7_0_3_0", rank=24),
            _rt.Property(
                "report", "string", array=True, optional=True, since="vim.version.v7_0_3_0", rank=24
            ),
        ),
    )
    class ServiceTestResult(vmodl.DynamicData):
        """The data object ``vim.host.DateTimeSystem.ServiceTestResult``, on the wire ``HostDateTimeSystemServiceTestResult``.

        Fields:
            - ``workingNormally``: ``boolean``, required.
            - ``report``: List of ``string``, optional.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/host/DateTimeSystem/ServiceTestResult.rst``
        """

        workingNormally: bool = False
        """``boolean``, required. Since vSphere API 7.0.3.0."""
        report: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 7.0.3.0."""

    @_rt.data(
        "vim.host.DateTimeSystem.TimeZone",
        wire_name="HostDateTimeSystemTimeZone",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version2", rank=2),
            _rt.Property("name", "string", since="vim.version.version2", rank=2),
            _rt.Property("description", "string", since="vim.version.version2", rank=2),
            _rt.Property("gmtOffset", "int", since="vim.version.version2", rank=2),
        ),
    )
    class TimeZone(vmodl.DynamicData):
        """The data object ``vim.host.DateTimeSystem.TimeZone``, on the wire ``HostDateTimeSystemTimeZone``.

        Fields:
            - ``key``: ``string``, required.
            - ``name``: ``string``, required.
            - ``description``: ``string``, required.
            - ``gmtOffset``: ``int``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/DateTimeSystem/TimeZone.rst``
        """

        key: str = ""
        """``string``, required. Since VI API 2.5."""
        name: str = ""
        """``string``, required. Since VI API 2.5."""
        description: str = ""
        """``string``, required. Since VI API 2.5."""
        gmtOffset: int = 0
        """``int``, required. Since VI API 2.5."""

    @property
    def dateTimeInfo(self) -> vim.host.DateTimeInfo:
        """``vim.host.DateTimeInfo``, always set. Since VI API 2.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 2:
            self._unsupported("dateTimeInfo", 2)
        _result: vim.host.DateTimeInfo = self._fetch("dateTimeInfo")
        return _result

    @_rt.method(
        "UpdateDateTimeConfig",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.DateTime",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "config", "vim.host.DateTimeConfig", since="vim.version.version2", rank=2
            ),
        ),
    )
    def UpdateDateTimeConfig(self, config: vim.host.DateTimeConfig) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            config: ``vim.host.DateTimeConfig``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.DateTime``
        """
        _arguments = {"config": config}
        if self._rank < 2:
            self._unsupported("UpdateDateTimeConfig", 2)
        self._check_arguments("UpdateDateTimeConfig", _arguments)
        self._invoke("UpdateDateTimeConfig", _arguments)

    UpdateConfig = UpdateDateTimeConfig

    @_rt.method(
        "QueryAvailableTimeZones",
        since="vim.version.version2",
        rank=2,
        privilege="System.Read",
        returns=_rt.Returns("vim.host.DateTimeSystem.TimeZone", array=True, optional=True),
    )
    def QueryAvailableTimeZones(self) -> list[vim.host.DateTimeSystem.TimeZone]:
        """Returns a list of ``vim.host.DateTimeSystem.TimeZone``, which may be empty. Since VI API
        2.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 2:
            self._unsupported("QueryAvailableTimeZones", 2)
        _result: list[vim.host.DateTimeSystem.TimeZone] = self._invoke(
            "QueryAvailableTimeZones", {}
        )
        return _result

    @_rt.method(
        "QueryDateTime",
        since="vim.version.version2",
        rank=2,
        privilege="System.Read",
        returns=_rt.Returns("dateTime"),
    )
    def QueryDateTime(self) -> datetime.datetime:
        """Returns ``dateTime``. Since VI API 2.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 2:
            self._unsupported("QueryDateTime", 2)
        _result: datetime.datetime = self._invoke("QueryDateTime", {})
        return _result

    @_rt.method(
        "UpdateDateTime",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.DateTime",
        raises=(vim.fault.HostConfigFault,),
        parameters=(_rt.Parameter("dateTime", "dateTime", since="vim.version.version2", rank=2),),
    )
    def UpdateDateTime(self, dateTime: datetime.datetime) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            dateTime: ``dateTime``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.DateTime``
        """
        _arguments = {"dateTime": dateTime}
        if self._rank < 2:
            self._unsupported("UpdateDateTime", 2)
        self._invoke("UpdateDateTime", _arguments)

    @_rt.method(
        "RefreshDateTimeSystem",
        since="vim.version.version2",
        rank=2,
        privilege="Host.Config.DateTime",
    )
    def RefreshDateTimeSystem(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Privilege:
            ``Host.Config.DateTime``
        """
        if self._rank < 2:
            self._unsupported("RefreshDateTimeSystem", 2)
        self._invoke("RefreshDateTimeSystem", {})

    Refresh = RefreshDateTimeSystem

    @_rt.method(
        "TestTimeService",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="Host.Config.DateTime",
        returns=_rt.Returns("vim.host.DateTimeSystem.ServiceTestResult", optional=True),
    )
    def TestTimeService(self) -> vim.host.DateTimeSystem.ServiceTestResult | None:
        """Returns ``vim.host.DateTimeSystem.ServiceTestResult``, or None. Since vSphere API
        7.0.3.0.

        Privilege:
            ``Host.Config.DateTime``
        """
        if self._rank < 24:
            self._unsupported("TestTimeService", 24)
        _result: vim.host.DateTimeSystem.ServiceTestResult | None = self._invoke(
            "TestTimeService", {}
        )
        return _result
