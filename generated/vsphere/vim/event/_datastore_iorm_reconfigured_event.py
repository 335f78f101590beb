# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreIORMReconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreIORMReconfiguredEvent",
    wire_name="DatastoreIORMReconfiguredEvent",
    since="vim.version.version6",
    rank=6,
)
class DatastoreIORMReconfiguredEvent(vim.event.DatastoreEvent):
    """The data object ``vim.event.DatastoreIORMReconfiguredEvent``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/DatastoreIORMReconfiguredEvent.rst``
    """
