# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NonVIWorkloadDetectedOnDatastoreEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NonVIWorkloadDetectedOnDatastoreEvent",
    wire_name="NonVIWorkloadDetectedOnDatastoreEvent",
    since="vim.version.version6",
    rank=6,
)
class NonVIWorkloadDetectedOnDatastoreEvent(vim.event.DatastoreEvent):
    """The data object ``vim.event.NonVIWorkloadDetectedOnDatastoreEvent``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/NonVIWorkloadDetectedOnDatastoreEvent.rst``
    """
