# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmReloadFromPathEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmReloadFromPathEvent",
    wire_name="VmReloadFromPathEvent",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("configPath", "string", since="vim.version.version6", rank=6),
    ),
)
class VmReloadFromPathEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmReloadFromPathEvent``.

    Fields:
        - ``configPath``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/VmReloadFromPathEvent.rst``
    """

    configPath: str = ""
    """``string``, required. Since vSphere API 4.1."""
