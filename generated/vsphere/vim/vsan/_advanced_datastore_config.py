# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.AdvancedDatastoreConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.AdvancedDatastoreConfig",
    wire_name="VsanAdvancedDatastoreConfig",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "remoteDatastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class AdvancedDatastoreConfig(vim.vsan.DatastoreConfig):
    """The data object ``vim.vsan.AdvancedDatastoreConfig``, on the wire ``VsanAdvancedDatastoreConfig``.

    Fields:
        - ``remoteDatastores``: List of ``vim.Datastore``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/AdvancedDatastoreConfig.rst``
    """

    remoteDatastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSAN 7.0U1."""
