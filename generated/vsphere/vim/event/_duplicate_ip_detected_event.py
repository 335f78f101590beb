# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DuplicateIpDetectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DuplicateIpDetectedEvent",
    wire_name="DuplicateIpDetectedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("duplicateIP", "string", since="vim.version.version2", rank=2),
        _rt.Property("macAddress", "string", since="vim.version.version2", rank=2),
    ),
)
class DuplicateIpDetectedEvent(vim.event.HostEvent):
    """The data object ``vim.event.DuplicateIpDetectedEvent``.

    Fields:
        - ``duplicateIP``: ``string``, required.
        - ``macAddress``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/DuplicateIpDetectedEvent.rst``
    """

    duplicateIP: str = ""
    """``string``, required. Since VI API 2.5."""
    macAddress: str = ""
    """``string``, required. Since VI API 2.5."""
