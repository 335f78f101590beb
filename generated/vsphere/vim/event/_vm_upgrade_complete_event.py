# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmUpgradeCompleteEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmUpgradeCompleteEvent",
    wire_name="VmUpgradeCompleteEvent",
    properties=lambda: (_rt.Property("version", "string"),),
)
class VmUpgradeCompleteEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmUpgradeCompleteEvent``.

    Fields:
        - ``version``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmUpgradeCompleteEvent.rst``
    """

    version: str = ""
    """``string``, required. Since 1.0."""
