# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostShortNameInconsistentEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostShortNameInconsistentEvent",
    wire_name="HostShortNameInconsistentEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("shortName", "string", since="vim.version.version2", rank=2),
        _rt.Property("shortName2", "string", since="vim.version.version2", rank=2),
    ),
)
class HostShortNameInconsistentEvent(vim.event.HostDasEvent):
    """The data object ``vim.event.HostShortNameInconsistentEvent``.

    Fields:
        - ``shortName``: ``string``, required.
        - ``shortName2``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostShortNameInconsistentEvent.rst``
    """

    shortName: str = ""
    """``string``, required. Since VI API 2.5."""
    shortName2: str = ""
    """``string``, required. Since VI API 2.5."""
