# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidFolder``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidFolder",
    wire_name="InvalidFolder",
    properties=lambda: (_rt.Property("target", "vim.ManagedEntity"),),
)
class InvalidFolder(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidFolder``.

    Fields:
        - ``target``: ``vim.ManagedEntity``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidFolder.rst``
    """

    target: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since 1.0."""
