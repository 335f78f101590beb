# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterLimitHealthResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterLimitHealthResult",
    wire_name="VsanClusterLimitHealthResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("issueFound", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("componentLimitHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property("diskFreeSpaceHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property("rcFreeReservationHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "hostResults",
            "vim.host.VsanLimitHealthResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "whatifHostFailures",
            "vim.cluster.VsanClusterWhatifHostFailuresResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "hostsCommFailure",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterLimitHealthResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterLimitHealthResult``.

    Fields:
        - ``issueFound``: ``boolean``, required.
        - ``componentLimitHealth``: ``string``, required.
        - ``diskFreeSpaceHealth``: ``string``, required.
        - ``rcFreeReservationHealth``: ``string``, required.
        - ``hostResults``: List of ``vim.host.VsanLimitHealthResult``, optional.
        - ``whatifHostFailures``: List of ``vim.cluster.VsanClusterWhatifHostFailuresResult``,
          optional.
        - ``hostsCommFailure``: List of ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterLimitHealthResult.rst``
    """

    issueFound: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    componentLimitHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    diskFreeSpaceHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    rcFreeReservationHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hostResults: _rt.Field[
        list[vim.host.VsanLimitHealthResult], Iterable[vim.host.VsanLimitHealthResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanLimitHealthResult``, optional. Since vSphere API 5.5."""
    whatifHostFailures: _rt.Field[
        list[vim.cluster.VsanClusterWhatifHostFailuresResult],
        Iterable[vim.cluster.VsanClusterWhatifHostFailuresResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterWhatifHostFailuresResult``, optional. Since vSphere API
    5.5.
    """
    hostsCommFailure: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
