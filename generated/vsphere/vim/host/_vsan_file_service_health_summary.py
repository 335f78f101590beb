# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanFileServiceHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanFileServiceHealthSummary",
    wire_name="VsanFileServiceHealthSummary",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "overallHealth", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "vdfsdStatus",
            "vim.host.VsanResourceHealth",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "fsvmStatus",
            "vim.host.VsanResourceHealth",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "rootFsStatus",
            "vim.host.VsanFileServiceRootFsHealth",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "fileServerHealth",
            "vim.host.VsanFileServerHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "fileShareHealth",
            "vim.host.VsanFileServiceShareHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "balanceStatus",
            "vim.host.VsanFileServiceBalanceHealth",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "hostLoadStatus",
            "vim.host.VsanResourceHealth",
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
    ),
)
class VsanFileServiceHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanFileServiceHealthSummary``.

    Fields:
        - ``hostname``: ``string``, optional.
        - ``overallHealth``: ``string``, optional.
        - ``enabled``: ``boolean``, optional.
        - ``vdfsdStatus``: ``vim.host.VsanResourceHealth``, optional.
        - ``fsvmStatus``: ``vim.host.VsanResourceHealth``, optional.
        - ``rootFsStatus``: ``vim.host.VsanFileServiceRootFsHealth``, optional.
        - ``fileServerHealth``: List of ``vim.host.VsanFileServerHealthSummary``, optional.
        - ``fileShareHealth``: List of ``vim.host.VsanFileServiceShareHealthSummary``, optional.
        - ``balanceStatus``: ``vim.host.VsanFileServiceBalanceHealth``, optional. Since vSAN 7.0U1.
        - ``hostLoadStatus``: ``vim.host.VsanResourceHealth``, optional. Since vsan API 8.0.0.4.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/host/VsanFileServiceHealthSummary.rst``
    """

    hostname: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    overallHealth: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    enabled: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
    vdfsdStatus: vim.host.VsanResourceHealth | None = None
    """``vim.host.VsanResourceHealth``, optional. Since vsan API 7.0."""
    fsvmStatus: vim.host.VsanResourceHealth | None = None
    """``vim.host.VsanResourceHealth``, optional. Since vsan API 7.0."""
    rootFsStatus: vim.host.VsanFileServiceRootFsHealth | None = None
    """``vim.host.VsanFileServiceRootFsHealth``, optional. Since vsan API 7.0."""
    fileServerHealth: _rt.Field[
        list[vim.host.VsanFileServerHealthSummary], Iterable[vim.host.VsanFileServerHealthSummary]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanFileServerHealthSummary``, optional. Since vsan API 7.0."""
    fileShareHealth: _rt.Field[
        list[vim.host.VsanFileServiceShareHealthSummary],
        Iterable[vim.host.VsanFileServiceShareHealthSummary],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanFileServiceShareHealthSummary``, optional. Since vsan API 7.0."""
    balanceStatus: vim.host.VsanFileServiceBalanceHealth | None = None
    """``vim.host.VsanFileServiceBalanceHealth``, optional. Since vSAN 7.0U1."""
    hostLoadStatus: vim.host.VsanResourceHealth | None = None
    """``vim.host.VsanResourceHealth``, optional. Since vsan API 8.0.0.4."""
