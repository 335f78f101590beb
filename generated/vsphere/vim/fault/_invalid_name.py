# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidName``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidName",
    wire_name="InvalidName",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("entity", "vim.ManagedEntity", optional=True),
    ),
)
class InvalidName(vim.fault.VimFault):
    """A name is empty, too long, or uses forbidden characters.

    Fields:
        - ``name``: ``string``, required.
        - ``entity``: ``vim.ManagedEntity``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.InvalidName.md``
        ``vim/fault/InvalidName.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
    entity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since 1.0."""
