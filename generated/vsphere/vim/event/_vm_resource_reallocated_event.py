# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmResourceReallocatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmResourceReallocatedEvent",
    wire_name="VmResourceReallocatedEvent",
    properties=lambda: (
        _rt.Property(
            "configChanges",
            "vim.event.ChangesInfoEventArgument",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VmResourceReallocatedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmResourceReallocatedEvent``.

    Fields:
        - ``configChanges``: ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API
          6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmResourceReallocatedEvent.rst``
    """

    configChanges: vim.event.ChangesInfoEventArgument | None = None
    """``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API 6.5."""
