# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NamespaceLimitReached``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NamespaceLimitReached",
    wire_name="NamespaceLimitReached",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("limit", "int", optional=True, since="vim.version.version8", rank=8),
    ),
)
class NamespaceLimitReached(vim.fault.VimFault):
    """The fault ``vim.fault.NamespaceLimitReached``.

    Fields:
        - ``limit``: ``int``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/NamespaceLimitReached.rst``
    """

    limit: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
