# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ClientClusterUnicastConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ClientClusterUnicastConfig",
    wire_name="VsanHostClientClusterUnicastConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property(
            "remoteUnicastConfig",
            "vim.vsan.host.ClientClusterUnicastInfo",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class ClientClusterUnicastConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ClientClusterUnicastConfig``, on the wire ``VsanHostClientClusterUnicastConfig``.

    Fields:
        - ``remoteUnicastConfig``: List of ``vim.vsan.host.ClientClusterUnicastInfo``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/host/ClientClusterUnicastConfig.rst``
    """

    remoteUnicastConfig: _rt.Field[
        list[vim.vsan.host.ClientClusterUnicastInfo],
        Iterable[vim.vsan.host.ClientClusterUnicastInfo],
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.ClientClusterUnicastInfo``, optional. Since vsan API 9.1.0.0."""
