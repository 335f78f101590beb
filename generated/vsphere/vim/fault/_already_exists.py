# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AlreadyExists``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.AlreadyExists",
    wire_name="AlreadyExists",
    properties=lambda: (_rt.Property("name", "string", optional=True),),
)
class AlreadyExists(vim.fault.VimFault):
    """The name or key is taken by another element of the same collection.

    Fields:
        - ``name``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.AlreadyExists.md``
        ``vim/fault/AlreadyExists.rst``
    """

    name: str | None = None
    """``string``, optional. Since 1.0."""
