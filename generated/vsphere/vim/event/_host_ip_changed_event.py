# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostIpChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostIpChangedEvent",
    wire_name="HostIpChangedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("oldIP", "string", since="vim.version.version2", rank=2),
        _rt.Property("newIP", "string", since="vim.version.version2", rank=2),
    ),
)
class HostIpChangedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostIpChangedEvent``.

    Fields:
        - ``oldIP``: ``string``, required.
        - ``newIP``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostIpChangedEvent.rst``
    """

    oldIP: str = ""
    """``string``, required. Since VI API 2.5."""
    newIP: str = ""
    """``string``, required. Since VI API 2.5."""
