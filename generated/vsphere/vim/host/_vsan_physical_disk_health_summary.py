# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanPhysicalDiskHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanPhysicalDiskHealthSummary",
    wire_name="VsanPhysicalDiskHealthSummary",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("overallHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "heapsWithIssues",
            "vim.host.VsanResourceHealth",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "slabsWithIssues",
            "vim.host.VsanResourceHealth",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "disks",
            "vim.host.VsanPhysicalDiskHealth",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "componentsWithIssues",
            "vim.host.VsanResourceHealth",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("hostname", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("hostDedupScope", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "licensedDisks",
            "vim.host.VsanLicensedDiskResult",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanPhysicalDiskHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanPhysicalDiskHealthSummary``.

    Fields:
        - ``overallHealth``: ``string``, required.
        - ``heapsWithIssues``: List of ``vim.host.VsanResourceHealth``, optional.
        - ``slabsWithIssues``: List of ``vim.host.VsanResourceHealth``, optional.
        - ``disks``: List of ``vim.host.VsanPhysicalDiskHealth``, optional.
        - ``componentsWithIssues``: List of ``vim.host.VsanResourceHealth``, optional.
        - ``hostname``: ``string``, optional.
        - ``hostDedupScope``: ``int``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``licensedDisks``: List of ``vim.host.VsanLicensedDiskResult``, optional. Since vsan API
          9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanPhysicalDiskHealthSummary.rst``
    """

    overallHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    heapsWithIssues: _rt.Field[
        list[vim.host.VsanResourceHealth], Iterable[vim.host.VsanResourceHealth]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanResourceHealth``, optional. Since vSphere API 5.5."""
    slabsWithIssues: _rt.Field[
        list[vim.host.VsanResourceHealth], Iterable[vim.host.VsanResourceHealth]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanResourceHealth``, optional. Since vSphere API 5.5."""
    disks: _rt.Field[
        list[vim.host.VsanPhysicalDiskHealth], Iterable[vim.host.VsanPhysicalDiskHealth]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanPhysicalDiskHealth``, optional. Since vSphere API 5.5."""
    componentsWithIssues: _rt.Field[
        list[vim.host.VsanResourceHealth], Iterable[vim.host.VsanResourceHealth]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanResourceHealth``, optional. Since vSphere API 5.5."""
    hostname: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    hostDedupScope: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
    licensedDisks: _rt.Field[
        list[vim.host.VsanLicensedDiskResult], Iterable[vim.host.VsanLicensedDiskResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanLicensedDiskResult``, optional. Since vsan API 9.1.0.0."""
