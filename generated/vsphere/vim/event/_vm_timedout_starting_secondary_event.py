# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmTimedoutStartingSecondaryEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmTimedoutStartingSecondaryEvent",
    wire_name="VmTimedoutStartingSecondaryEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("timeout", "long", optional=True, since="vim.version.version5", rank=5),
    ),
)
class VmTimedoutStartingSecondaryEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmTimedoutStartingSecondaryEvent``.

    Fields:
        - ``timeout``: ``long``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmTimedoutStartingSecondaryEvent.rst``
    """

    timeout: int | None = None
    """``long``, optional. Since vSphere API 4.0."""
