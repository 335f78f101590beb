# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DateTimeInfo``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.DateTimeInfo",
    wire_name="HostDateTimeInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "timeZone", "vim.host.DateTimeSystem.TimeZone", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "systemClockProtocol", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "ntpConfig", "vim.host.NtpConfig", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "ptpConfig", "vim.host.PtpConfig", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property(
            "disableEvents", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "disableFallback", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "inFallbackState", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "serviceSync", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "lastSyncTime", "dateTime", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "remoteNtpServer", "string", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property("ntpRunTime", "long", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("ptpRunTime", "long", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("ntpDuration", "string", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("ptpDuration", "string", optional=True, since="vim.version.v7_0_3_0", rank=24),
    ),
)
class DateTimeInfo(vmodl.DynamicData):
    """The data object ``vim.host.DateTimeInfo``, on the wire ``HostDateTimeInfo``.

    Fields:
        - ``timeZone``: ``vim.host.DateTimeSystem.TimeZone``, required.
        - ``systemClockProtocol``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``ntpConfig``: ``vim.host.NtpConfig``, optional.
        - ``ptpConfig``: ``vim.host.PtpConfig``, optional. Since vSphere API 7.0.3.0.
        - ``enabled``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``disableEvents``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``disableFallback``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``inFallbackState``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``serviceSync``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``lastSyncTime``: ``dateTime``, optional. Since vSphere API 7.0.3.0.
        - ``remoteNtpServer``: ``string``, optional. Since vSphere API 7.0.3.0.
        - ``ntpRunTime``: ``long``, optional. Since vSphere API 7.0.3.0.
        - ``ptpRunTime``: ``long``, optional. Since vSphere API 7.0.3.0.
        - ``ntpDuration``: ``string``, optional. Since vSphere API 7.0.3.0.
        - ``ptpDuration``: ``string``, optional. Since vSphere API 7.0.3.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/DateTimeInfo.rst``
    """

    @_rt.enum(
        "vim.host.DateTimeInfo.Protocol",
        wire_name="HostDateTimeInfoProtocol",
        since="vim.version.v7_0",
        rank=18,
    )
    class Protocol(_rt.VimEnum):
        """The enum ``vim.host.DateTimeInfo.Protocol``, on the wire ``HostDateTimeInfoProtocol``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/DateTimeInfo/Protocol.rst``
        """

        ntp = "ntp"
        """The value ``ntp``."""
        ptp = "ptp"
        """The value ``ptp``."""

    timeZone: vim.host.DateTimeSystem.TimeZone = _rt.UNSET
    """``vim.host.DateTimeSystem.TimeZone``, required. Since VI API 2.5."""
    systemClockProtocol: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    ntpConfig: vim.host.NtpConfig | None = None
    """``vim.host.NtpConfig``, optional. Since VI API 2.5."""
    ptpConfig: vim.host.PtpConfig | None = None
    """``vim.host.PtpConfig``, optional. Since vSphere API 7.0.3.0."""
    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    disableEvents: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    disableFallback: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    inFallbackState: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    serviceSync: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    lastSyncTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 7.0.3.0."""
    remoteNtpServer: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
    ntpRunTime: int | None = None
    """``long``, optional. Since vSphere API 7.0.3.0."""
    ptpRunTime: int | None = None
    """``long``, optional. Since vSphere API 7.0.3.0."""
    ntpDuration: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
    ptpDuration: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
