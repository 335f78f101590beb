# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.HciMeshDatastoreSource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.HciMeshDatastoreSource",
    wire_name="VsanHciMeshDatastoreSource",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("vcInfo", "vim.vsan.RemoteVcInfo", since="vsan.version.version21", rank=19),
    ),
)
class HciMeshDatastoreSource(vmodl.DynamicData):
    """The data object ``vim.vsan.HciMeshDatastoreSource``, on the wire ``VsanHciMeshDatastoreSource``.

    Fields:
        - ``vcInfo``: ``vim.vsan.RemoteVcInfo``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/HciMeshDatastoreSource.rst``
    """

    vcInfo: vim.vsan.RemoteVcInfo = _rt.UNSET
    """``vim.vsan.RemoteVcInfo``, required. Since vsan API 8.0.0.2."""
