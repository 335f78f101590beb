# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MigrationFeatureNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MigrationFeatureNotSupported",
    wire_name="MigrationFeatureNotSupported",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("atSourceHost", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("failedHostName", "string", since="vim.version.version2", rank=2),
        _rt.Property("failedHost", "vim.HostSystem", since="vim.version.version2", rank=2),
    ),
)
class MigrationFeatureNotSupported(vim.fault.MigrationFault):
    """The fault ``vim.fault.MigrationFeatureNotSupported``.

    Fields:
        - ``atSourceHost``: ``boolean``, required.
        - ``failedHostName``: ``string``, required.
        - ``failedHost``: ``vim.HostSystem``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/MigrationFeatureNotSupported.rst``
    """

    atSourceHost: bool = False
    """``boolean``, required. Since VI API 2.5."""
    failedHostName: str = ""
    """``string``, required. Since VI API 2.5."""
    failedHost: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since VI API 2.5."""
