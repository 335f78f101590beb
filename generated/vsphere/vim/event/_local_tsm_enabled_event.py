# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.LocalTSMEnabledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.LocalTSMEnabledEvent",
    wire_name="LocalTSMEnabledEvent",
    since="vim.version.version6",
    rank=6,
)
class LocalTSMEnabledEvent(vim.event.HostEvent):
    """The data object ``vim.event.LocalTSMEnabledEvent``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/LocalTSMEnabledEvent.rst``
    """
