# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NotEnoughResourcesToStartVmEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NotEnoughResourcesToStartVmEvent",
    wire_name="NotEnoughResourcesToStartVmEvent",
    properties=lambda: (_rt.Property("reason", "string", since="vim.version.version10", rank=10),),
)
class NotEnoughResourcesToStartVmEvent(vim.event.VmEvent):
    """The data object ``vim.event.NotEnoughResourcesToStartVmEvent``.

    Fields:
        - ``reason``: ``string``, required. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/NotEnoughResourcesToStartVmEvent.rst``
    """

    reason: str = ""
    """``string``, required. Since vSphere API 6.0."""
