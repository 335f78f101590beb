# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationEvent",
    wire_name="CustomizationEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("logLocation", "string", optional=True, since="vim.version.version2", rank=2),
    ),
)
class CustomizationEvent(vim.event.VmEvent):
    """The data object ``vim.event.CustomizationEvent``.

    Fields:
        - ``logLocation``: ``string``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationEvent.rst``
    """

    logLocation: str | None = None
    """``string``, optional. Since VI API 2.5."""
