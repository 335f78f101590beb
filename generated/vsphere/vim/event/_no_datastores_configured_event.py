# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NoDatastoresConfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NoDatastoresConfiguredEvent",
    wire_name="NoDatastoresConfiguredEvent",
    since="vim.version.version2",
    rank=2,
)
class NoDatastoresConfiguredEvent(vim.event.HostEvent):
    """The data object ``vim.event.NoDatastoresConfiguredEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/NoDatastoresConfiguredEvent.rst``
    """
