# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MigrationWarningEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.MigrationWarningEvent", wire_name="MigrationWarningEvent")
class MigrationWarningEvent(vim.event.MigrationEvent):
    """The data object ``vim.event.MigrationWarningEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/MigrationWarningEvent.rst``
    """
