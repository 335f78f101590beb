# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UpdatedAgentBeingRestartedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UpdatedAgentBeingRestartedEvent",
    wire_name="UpdatedAgentBeingRestartedEvent",
    since="vim.version.version2",
    rank=2,
)
class UpdatedAgentBeingRestartedEvent(vim.event.HostEvent):
    """The data object ``vim.event.UpdatedAgentBeingRestartedEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/UpdatedAgentBeingRestartedEvent.rst``
    """
