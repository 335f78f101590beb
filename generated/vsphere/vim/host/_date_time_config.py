# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DateTimeConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.DateTimeConfig",
    wire_name="HostDateTimeConfig",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("timeZone", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "ntpConfig", "vim.host.NtpConfig", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "ptpConfig", "vim.host.PtpConfig", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property("protocol", "string", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property(
            "disableEvents", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "disableFallback", "boolean", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "resetToFactoryDefaults",
            "boolean",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
    ),
)
class DateTimeConfig(vmodl.DynamicData):
    """The data object ``vim.host.DateTimeConfig``, on the wire ``HostDateTimeConfig``.

    Fields:
        - ``timeZone``: ``string``, optional.
        - ``ntpConfig``: ``vim.host.NtpConfig``, optional.
        - ``ptpConfig``: ``vim.host.PtpConfig``, optional. Since vSphere API 7.0.3.0.
        - ``protocol``: ``string``, optional. Since vSphere API 7.0.3.0.
        - ``enabled``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``disableEvents``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``disableFallback``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``resetToFactoryDefaults``: ``boolean``, optional. Since vSphere API 7.0.3.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/DateTimeConfig.rst``
    """

    timeZone: str | None = None
    """``string``, optional. Since VI API 2.5."""
    ntpConfig: vim.host.NtpConfig | None = None
    """``vim.host.NtpConfig``, optional. Since VI API 2.5."""
    ptpConfig: vim.host.PtpConfig | None = None
    """``vim.host.PtpConfig``, optional. Since vSphere API 7.0.3.0."""
    protocol: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    disableEvents: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    disableFallback: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    resetToFactoryDefaults: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
