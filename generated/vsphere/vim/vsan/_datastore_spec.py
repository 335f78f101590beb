# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DatastoreSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.DatastoreSpec",
    wire_name="VsanDatastoreSpec",
    since="vsan.version.version5",
    rank=3,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version5", rank=3),
        _rt.Property("name", "string", since="vsan.version.version5", rank=3),
    ),
)
class DatastoreSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.DatastoreSpec``, on the wire ``VsanDatastoreSpec``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``name``: ``string``, required.

    Since:
        vsan API 6.6.2 (``vsan.version.version5``)

    Source:
        ``vim/vsan/DatastoreSpec.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 6.6.2."""
    name: str = ""
    """``string``, required. Since vsan API 6.6.2."""
