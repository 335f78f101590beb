# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MigrationNotReady``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MigrationNotReady",
    wire_name="MigrationNotReady",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("reason", "string", since="vim.version.version5", rank=5),),
)
class MigrationNotReady(vim.fault.MigrationFault):
    """The fault ``vim.fault.MigrationNotReady``.

    Fields:
        - ``reason``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MigrationNotReady.rst``
    """

    reason: str = ""
    """``string``, required. Since vSphere API 4.0."""
