# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.DatastoreBackingPoolMapping``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vim, vmodl


@_rt.data(
    "sms.storage.DatastoreBackingPoolMapping",
    wire_name="DatastoreBackingPoolMapping",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "datastore", "vim.Datastore", array=True, since="sms.version.version5", rank=5
        ),
        _rt.Property(
            "backingStoragePool",
            "sms.storage.BackingStoragePool",
            array=True,
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
    ),
)
class DatastoreBackingPoolMapping(vmodl.DynamicData):
    """The data object ``sms.storage.DatastoreBackingPoolMapping``.

    Fields:
        - ``datastore``: List of ``vim.Datastore``, required.
        - ``backingStoragePool``: List of ``sms.storage.BackingStoragePool``, optional.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/storage/DatastoreBackingPoolMapping.rst``
    """

    datastore: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, required. Since sms API 5.0."""
    backingStoragePool: _rt.Field[
        list[sms.storage.BackingStoragePool], Iterable[sms.storage.BackingStoragePool]
    ] = _rt.EMPTY
    """List of ``sms.storage.BackingStoragePool``, optional. Since sms API 5.0."""
