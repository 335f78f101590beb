# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UpgradeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UpgradeEvent",
    wire_name="UpgradeEvent",
    properties=lambda: (_rt.Property("message", "string"),),
)
class UpgradeEvent(vim.event.Event):
    """The data object ``vim.event.UpgradeEvent``.

    Fields:
        - ``message``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/UpgradeEvent.rst``
    """

    message: str = ""
    """``string``, required. Since 1.0."""
