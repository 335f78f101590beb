# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanAssociatedObjectsResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanAssociatedObjectsResult",
    wire_name="VsanHostAssociatedObjectsResult",
    since="vsan.version.version9",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "data",
            "vim.vsan.host.VsanAssociatedObjects",
            array=True,
            since="vsan.version.version9",
            rank=7,
        ),
        _rt.Property("offset", "int", since="vsan.version.version9", rank=7),
        _rt.Property("limit", "int", since="vsan.version.version9", rank=7),
    ),
)
class VsanAssociatedObjectsResult(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanAssociatedObjectsResult``, on the wire ``VsanHostAssociatedObjectsResult``.

    Fields:
        - ``data``: List of ``vim.vsan.host.VsanAssociatedObjects``, required.
        - ``offset``: ``int``, required.
        - ``limit``: ``int``, required.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/host/VsanAssociatedObjectsResult.rst``
    """

    data: _rt.Field[
        list[vim.vsan.host.VsanAssociatedObjects], Iterable[vim.vsan.host.VsanAssociatedObjects]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.VsanAssociatedObjects``, required. Since vSAN 6.7U1."""
    offset: int = 0
    """``int``, required. Since vSAN 6.7U1."""
    limit: int = 0
    """``int``, required. Since vSAN 6.7U1."""
