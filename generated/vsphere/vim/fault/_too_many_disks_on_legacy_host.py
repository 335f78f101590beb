# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyDisksOnLegacyHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.TooManyDisksOnLegacyHost",
    wire_name="TooManyDisksOnLegacyHost",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("diskCount", "int", since="vim.version.version2", rank=2),
        _rt.Property("timeoutDanger", "boolean", since="vim.version.version2", rank=2),
    ),
)
class TooManyDisksOnLegacyHost(vim.fault.MigrationFault):
    """The fault ``vim.fault.TooManyDisksOnLegacyHost``.

    Fields:
        - ``diskCount``: ``int``, required.
        - ``timeoutDanger``: ``boolean``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/TooManyDisksOnLegacyHost.rst``
    """

    diskCount: int = 0
    """``int``, required. Since VI API 2.5."""
    timeoutDanger: bool = False
    """``boolean``, required. Since VI API 2.5."""
