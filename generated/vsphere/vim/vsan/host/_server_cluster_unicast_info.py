# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ServerClusterUnicastInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ServerClusterUnicastInfo",
    wire_name="VsanHostServerClusterUnicastInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("clusterUuid", "string", since="vsan.version.version15", rank=13),
        _rt.Property(
            "unicastInfo",
            "vim.vsan.ServerHostUnicastInfo",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class ServerClusterUnicastInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ServerClusterUnicastInfo``, on the wire ``VsanHostServerClusterUnicastInfo``.

    Fields:
        - ``clusterUuid``: ``string``, required.
        - ``unicastInfo``: List of ``vim.vsan.ServerHostUnicastInfo``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/ServerClusterUnicastInfo.rst``
    """

    clusterUuid: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    unicastInfo: _rt.Field[
        list[vim.vsan.ServerHostUnicastInfo], Iterable[vim.vsan.ServerHostUnicastInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.ServerHostUnicastInfo``, optional. Since vSAN 7.0U1."""
