# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LimitExceeded``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.LimitExceeded",
    wire_name="LimitExceeded",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "property", "PropertyPath", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("limit", "int", optional=True, since="vim.version.version5", rank=5),
    ),
)
class LimitExceeded(vim.fault.VimFault):
    """The fault ``vim.fault.LimitExceeded``.

    Fields:
        - ``property``: ``PropertyPath``, optional.
        - ``limit``: ``int``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/LimitExceeded.rst``
    """

    property: str | None = None
    """``PropertyPath``, optional. Since vSphere API 4.0."""
    limit: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
