# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XVCDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.XVCDatastoreInfo",
    wire_name="VsanXVCDatastoreInfo",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore", since="vsan.version.version21", rank=19),
        _rt.Property("ownerVc", "string", since="vsan.version.version21", rank=19),
    ),
)
class XVCDatastoreInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.XVCDatastoreInfo``, on the wire ``VsanXVCDatastoreInfo``.

    Fields:
        - ``datastore``: ``vim.Datastore``, required.
        - ``ownerVc``: ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XVCDatastoreInfo.rst``
    """

    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vsan API 8.0.0.2."""
    ownerVc: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
