# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDasEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.HostDasEvent", wire_name="HostDasEvent", since="vim.version.version2", rank=2)
class HostDasEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDasEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostDasEvent.rst``
    """
