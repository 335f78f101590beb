# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasAamHostInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.DasAamHostInfo",
    wire_name="ClusterDasAamHostInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostDasState",
            "vim.cluster.DasAamNodeState",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "primaryHosts",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class DasAamHostInfo(vim.cluster.DasHostInfo):
    """The data object ``vim.cluster.DasAamHostInfo``, on the wire ``ClusterDasAamHostInfo``.

    Fields:
        - ``hostDasState``: List of ``vim.cluster.DasAamNodeState``, optional.
        - ``primaryHosts``: List of ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasAamHostInfo.rst``
    """

    hostDasState: _rt.Field[
        list[vim.cluster.DasAamNodeState], Iterable[vim.cluster.DasAamNodeState]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasAamNodeState``, optional. Since vSphere API 4.0."""
    primaryHosts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
