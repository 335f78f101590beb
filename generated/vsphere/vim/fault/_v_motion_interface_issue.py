# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionInterfaceIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VMotionInterfaceIssue",
    wire_name="VMotionInterfaceIssue",
    properties=lambda: (
        _rt.Property("atSourceHost", "boolean"),
        _rt.Property("failedHost", "string"),
        _rt.Property(
            "failedHostEntity",
            "vim.HostSystem",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class VMotionInterfaceIssue(vim.fault.MigrationFault):
    """The fault ``vim.fault.VMotionInterfaceIssue``.

    Fields:
        - ``atSourceHost``: ``boolean``, required.
        - ``failedHost``: ``string``, required.
        - ``failedHostEntity``: ``vim.HostSystem``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMotionInterfaceIssue.rst``
    """

    atSourceHost: bool = False
    """``boolean``, required. Since 1.0."""
    failedHost: str = ""
    """``string``, required. Since 1.0."""
    failedHostEntity: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since VI API 2.5."""
