# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.DatastorePair``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "sms.storage.DatastorePair",
    wire_name="DatastorePair",
    since="sms.version.version3",
    rank=3,
    properties=lambda: (
        _rt.Property("datastore1", "vim.Datastore", since="sms.version.version3", rank=3),
        _rt.Property("datastore2", "vim.Datastore", since="sms.version.version3", rank=3),
    ),
)
class DatastorePair(vmodl.DynamicData):
    """The data object ``sms.storage.DatastorePair``.

    Fields:
        - ``datastore1``: ``vim.Datastore``, required.
        - ``datastore2``: ``vim.Datastore``, required.

    Since:
        sms API 3.0 (``sms.version.version3``)

    Source:
        ``sms/storage/DatastorePair.rst``
    """

    datastore1: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since sms API 3.0."""
    datastore2: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since sms API 3.0."""
