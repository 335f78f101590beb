# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostConfigAppliedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostConfigAppliedEvent",
    wire_name="HostConfigAppliedEvent",
    since="vim.version.version5",
    rank=5,
)
class HostConfigAppliedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostConfigAppliedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostConfigAppliedEvent.rst``
    """
