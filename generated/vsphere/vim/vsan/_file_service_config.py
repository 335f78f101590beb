# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServiceConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileServiceConfig",
    wire_name="VsanFileServiceConfig",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.version12", rank=10),
        _rt.Property(
            "fileServerMemoryMB", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "fileServerCPUMhz", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "fsvmMemoryMB", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("fsvmCPU", "long", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "network", "vim.Network", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "domains",
            "vim.vsan.FileServiceDomainConfig",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "fileAnalyticsEnabled",
            "boolean",
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
    ),
)
class FileServiceConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.FileServiceConfig``, on the wire ``VsanFileServiceConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.
        - ``fileServerMemoryMB``: ``long`` in megabytes, optional.
        - ``fileServerCPUMhz``: ``long`` in megahertz, optional.
        - ``fsvmMemoryMB``: ``long`` in megabytes, optional.
        - ``fsvmCPU``: ``long``, optional.
        - ``network``: ``vim.Network``, optional.
        - ``domains``: List of ``vim.vsan.FileServiceDomainConfig``, optional.
        - ``fileAnalyticsEnabled``: ``boolean``, optional. Since vsan API 8.0.0.3.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileServiceConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 7.0."""
    fileServerMemoryMB: int | None = None
    """``long`` in megabytes, optional. Since vsan API 7.0."""
    fileServerCPUMhz: int | None = None
    """``long`` in megahertz, optional. Since vsan API 7.0."""
    fsvmMemoryMB: int | None = None
    """``long`` in megabytes, optional. Since vsan API 7.0."""
    fsvmCPU: int | None = None
    """``long``, optional. Since vsan API 7.0."""
    network: vim.Network | None = None
    """``vim.Network``, optional. Since vsan API 7.0."""
    domains: _rt.Field[
        list[vim.vsan.FileServiceDomainConfig], Iterable[vim.vsan.FileServiceDomainConfig]
    ] = _rt.EMPTY
    """List of ``vim.vsan.FileServiceDomainConfig``, optional. Since vsan API 7.0."""
    fileAnalyticsEnabled: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.3."""
