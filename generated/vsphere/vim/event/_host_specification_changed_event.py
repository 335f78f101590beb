# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostSpecificationChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostSpecificationChangedEvent",
    wire_name="HostSpecificationChangedEvent",
    since="vim.version.version11",
    rank=11,
)
class HostSpecificationChangedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostSpecificationChangedEvent``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/event/HostSpecificationChangedEvent.rst``
    """
