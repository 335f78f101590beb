# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmUpgradingEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmUpgradingEvent",
    wire_name="VmUpgradingEvent",
    properties=lambda: (_rt.Property("version", "string"),),
)
class VmUpgradingEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmUpgradingEvent``.

    Fields:
        - ``version``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmUpgradingEvent.rst``
    """

    version: str = ""
    """``string``, required. Since 1.0."""
