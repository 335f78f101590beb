# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RebootRequired``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.RebootRequired",
    wire_name="RebootRequired",
    properties=lambda: (_rt.Property("patch", "string", optional=True),),
)
class RebootRequired(vim.fault.VimFault):
    """The fault ``vim.fault.RebootRequired``.

    Fields:
        - ``patch``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/RebootRequired.rst``
    """

    patch: str | None = None
    """``string``, optional. Since 1.0."""
