# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MtuMatchEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.MtuMatchEvent", wire_name="MtuMatchEvent", since="vim.version.version8", rank=8
)
class MtuMatchEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.MtuMatchEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/MtuMatchEvent.rst``
    """
