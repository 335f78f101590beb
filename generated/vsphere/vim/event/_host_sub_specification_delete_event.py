# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostSubSpecificationDeleteEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostSubSpecificationDeleteEvent",
    wire_name="HostSubSpecificationDeleteEvent",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("subSpecName", "string", since="vim.version.version11", rank=11),
    ),
)
class HostSubSpecificationDeleteEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostSubSpecificationDeleteEvent``.

    Fields:
        - ``subSpecName``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/event/HostSubSpecificationDeleteEvent.rst``
    """

    subSpecName: str = ""
    """``string``, required. Since vSphere API 6.5."""
