# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XVCDatastoreConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XVCDatastoreConfig",
    wire_name="VsanXVCDatastoreConfig",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "xvcDatastores",
            "vim.vsan.XVCDatastoreInfo",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class XVCDatastoreConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.XVCDatastoreConfig``, on the wire ``VsanXVCDatastoreConfig``.

    Fields:
        - ``xvcDatastores``: List of ``vim.vsan.XVCDatastoreInfo``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XVCDatastoreConfig.rst``
    """

    xvcDatastores: _rt.Field[
        list[vim.vsan.XVCDatastoreInfo], Iterable[vim.vsan.XVCDatastoreInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.XVCDatastoreInfo``, optional. Since vsan API 8.0.0.2."""
