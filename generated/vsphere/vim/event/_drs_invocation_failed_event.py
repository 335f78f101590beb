# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsInvocationFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsInvocationFailedEvent",
    wire_name="DrsInvocationFailedEvent",
    since="vim.version.version5",
    rank=5,
)
class DrsInvocationFailedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DrsInvocationFailedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DrsInvocationFailedEvent.rst``
    """
