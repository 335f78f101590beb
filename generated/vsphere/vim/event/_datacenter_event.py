# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatacenterEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatacenterEvent", wire_name="DatacenterEvent", since="vim.version.version2", rank=2
)
class DatacenterEvent(vim.event.Event):
    """The data object ``vim.event.DatacenterEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/DatacenterEvent.rst``
    """
