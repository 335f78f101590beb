# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReadOnlyDisksWithLegacyDestination``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReadOnlyDisksWithLegacyDestination",
    wire_name="ReadOnlyDisksWithLegacyDestination",
    properties=lambda: (
        _rt.Property("roDiskCount", "int"),
        _rt.Property("timeoutDanger", "boolean"),
    ),
)
class ReadOnlyDisksWithLegacyDestination(vim.fault.MigrationFault):
    """The fault ``vim.fault.ReadOnlyDisksWithLegacyDestination``.

    Fields:
        - ``roDiskCount``: ``int``, required.
        - ``timeoutDanger``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/ReadOnlyDisksWithLegacyDestination.rst``
    """

    roDiskCount: int = 0
    """``int``, required. Since 1.0."""
    timeoutDanger: bool = False
    """``boolean``, required. Since 1.0."""
