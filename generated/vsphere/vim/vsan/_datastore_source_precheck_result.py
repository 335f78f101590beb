# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DatastoreSourcePrecheckResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.DatastoreSourcePrecheckResult",
    wire_name="VsanDatastoreSourcePrecheckResult",
    since="vsan.version.version21",
    rank=19,
)
class DatastoreSourcePrecheckResult(vim.vsan.MountPrecheckResult):
    """The data object ``vim.vsan.DatastoreSourcePrecheckResult``, on the wire ``VsanDatastoreSourcePrecheckResult``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/DatastoreSourcePrecheckResult.rst``
    """
