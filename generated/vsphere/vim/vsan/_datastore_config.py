# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DatastoreConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.DatastoreConfig",
    wire_name="VsanDatastoreConfig",
    since="vsan.version.version5",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "datastores",
            "vim.vsan.DatastoreSpec",
            array=True,
            optional=True,
            since="vsan.version.version5",
            rank=3,
        ),
    ),
)
class DatastoreConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.DatastoreConfig``, on the wire ``VsanDatastoreConfig``.

    Fields:
        - ``datastores``: List of ``vim.vsan.DatastoreSpec``, optional.

    Since:
        vsan API 6.6.2 (``vsan.version.version5``)

    Source:
        ``vim/vsan/DatastoreConfig.rst``
    """

    datastores: _rt.Field[list[vim.vsan.DatastoreSpec], Iterable[vim.vsan.DatastoreSpec]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.DatastoreSpec``, optional. Since vsan API 6.6.2."""
