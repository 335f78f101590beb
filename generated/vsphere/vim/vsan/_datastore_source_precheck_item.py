# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DatastoreSourcePrecheckItem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.DatastoreSourcePrecheckItem",
    wire_name="VsanDatastoreSourcePrecheckItem",
    since="vsan.version.version21",
    rank=19,
)
class DatastoreSourcePrecheckItem(vim.vsan.MountPrecheckItem):
    """The data object ``vim.vsan.DatastoreSourcePrecheckItem``, on the wire ``VsanDatastoreSourcePrecheckItem``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/DatastoreSourcePrecheckItem.rst``
    """
