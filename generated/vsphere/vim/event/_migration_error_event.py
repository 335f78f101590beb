# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MigrationErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.MigrationErrorEvent", wire_name="MigrationErrorEvent")
class MigrationErrorEvent(vim.event.MigrationEvent):
    """The data object ``vim.event.MigrationErrorEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/MigrationErrorEvent.rst``
    """
