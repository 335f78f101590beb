# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ClientClusterUnicastInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ClientClusterUnicastInfo",
    wire_name="VsanHostClientClusterUnicastInfo",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("clusterUuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "unicastInfo",
            "vim.vsan.host.ClientHostUnicastInfo",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class ClientClusterUnicastInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ClientClusterUnicastInfo``, on the wire ``VsanHostClientClusterUnicastInfo``.

    Fields:
        - ``clusterUuid``: ``string``, required.
        - ``unicastInfo``: List of ``vim.vsan.host.ClientHostUnicastInfo``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/host/ClientClusterUnicastInfo.rst``
    """

    clusterUuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    unicastInfo: _rt.Field[
        list[vim.vsan.host.ClientHostUnicastInfo], Iterable[vim.vsan.host.ClientHostUnicastInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.ClientHostUnicastInfo``, optional. Since vsan API 9.1.0.0."""
