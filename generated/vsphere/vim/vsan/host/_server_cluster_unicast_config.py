# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ServerClusterUnicastConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ServerClusterUnicastConfig",
    wire_name="VsanHostServerClusterUnicastConfig",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "remoteUnicastConfig",
            "vim.vsan.host.ServerClusterUnicastInfo",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class ServerClusterUnicastConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ServerClusterUnicastConfig``, on the wire ``VsanHostServerClusterUnicastConfig``.

    Fields:
        - ``remoteUnicastConfig``: List of ``vim.vsan.host.ServerClusterUnicastInfo``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/ServerClusterUnicastConfig.rst``
    """

    remoteUnicastConfig: _rt.Field[
        list[vim.vsan.host.ServerClusterUnicastInfo],
        Iterable[vim.vsan.host.ServerClusterUnicastInfo],
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.ServerClusterUnicastInfo``, optional. Since vSAN 7.0U1."""
