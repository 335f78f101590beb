# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ClientUnicastConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ClientUnicastConfig",
    wire_name="VsanClientUnicastConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property(
            "unicastInfo",
            "vim.vsan.host.ClientClusterUnicastInfo",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class ClientUnicastConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.ClientUnicastConfig``, on the wire ``VsanClientUnicastConfig``.

    Fields:
        - ``unicastInfo``: List of ``vim.vsan.host.ClientClusterUnicastInfo``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/ClientUnicastConfig.rst``
    """

    unicastInfo: _rt.Field[
        list[vim.vsan.host.ClientClusterUnicastInfo],
        Iterable[vim.vsan.host.ClientClusterUnicastInfo],
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.ClientClusterUnicastInfo``, optional. Since vsan API 9.1.0.0."""
