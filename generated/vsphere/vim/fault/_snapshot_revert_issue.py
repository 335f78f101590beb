# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SnapshotRevertIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SnapshotRevertIssue",
    wire_name="SnapshotRevertIssue",
    properties=lambda: (
        _rt.Property("snapshotName", "string", optional=True),
        _rt.Property("event", "vim.event.Event", array=True, optional=True),
        _rt.Property("errors", "boolean"),
    ),
)
class SnapshotRevertIssue(vim.fault.MigrationFault):
    """The fault ``vim.fault.SnapshotRevertIssue``.

    Fields:
        - ``snapshotName``: ``string``, optional.
        - ``event``: List of ``vim.event.Event``, optional.
        - ``errors``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/SnapshotRevertIssue.rst``
    """

    snapshotName: str | None = None
    """``string``, optional. Since 1.0."""
    event: _rt.Field[list[vim.event.Event], Iterable[vim.event.Event]] = _rt.EMPTY
    """List of ``vim.event.Event``, optional. Since 1.0."""
    errors: bool = False
    """``boolean``, required. Since 1.0."""
