# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVsanClusterPcapResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanVsanClusterPcapResult",
    wire_name="VsanVsanClusterPcapResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "pkts", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "groups",
            "vim.cluster.VsanVsanClusterPcapGroup",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "issues", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "hostResults",
            "vim.host.VsanVsanPcapResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanVsanClusterPcapResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanVsanClusterPcapResult``.

    Fields:
        - ``pkts``: List of ``string``, optional.
        - ``groups``: List of ``vim.cluster.VsanVsanClusterPcapGroup``, optional.
        - ``issues``: List of ``string``, optional.
        - ``hostResults``: List of ``vim.host.VsanVsanPcapResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanVsanClusterPcapResult.rst``
    """

    pkts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    groups: _rt.Field[
        list[vim.cluster.VsanVsanClusterPcapGroup], Iterable[vim.cluster.VsanVsanClusterPcapGroup]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanVsanClusterPcapGroup``, optional. Since vSphere API 5.5."""
    issues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    hostResults: _rt.Field[
        list[vim.host.VsanVsanPcapResult], Iterable[vim.host.VsanVsanPcapResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanVsanPcapResult``, optional. Since vSphere API 5.5."""
