# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortVendorSpecificStateChangeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortVendorSpecificStateChangeEvent",
    wire_name="DvsPortVendorSpecificStateChangeEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (_rt.Property("portKey", "string", since="vim.version.version8", rank=8),),
)
class DvsPortVendorSpecificStateChangeEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortVendorSpecificStateChangeEvent``.

    Fields:
        - ``portKey``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/DvsPortVendorSpecificStateChangeEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 5.1."""
