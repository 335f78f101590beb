# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VcAgentUninstalledEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VcAgentUninstalledEvent",
    wire_name="VcAgentUninstalledEvent",
    since="vim.version.version5",
    rank=5,
)
class VcAgentUninstalledEvent(vim.event.HostEvent):
    """The data object ``vim.event.VcAgentUninstalledEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VcAgentUninstalledEvent.rst``
    """
