# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterFileServiceHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterFileServiceHealthSummary",
    wire_name="VsanClusterFileServiceHealthSummary",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "overallHealth", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "hostResults",
            "vim.host.VsanFileServiceHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VsanClusterFileServiceHealthSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterFileServiceHealthSummary``.

    Fields:
        - ``overallHealth``: ``string``, optional.
        - ``hostResults``: List of ``vim.host.VsanFileServiceHealthSummary``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cluster/VsanClusterFileServiceHealthSummary.rst``
    """

    overallHealth: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    hostResults: _rt.Field[
        list[vim.host.VsanFileServiceHealthSummary], Iterable[vim.host.VsanFileServiceHealthSummary]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanFileServiceHealthSummary``, optional. Since vsan API 7.0."""
