# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientMemoryResourcesFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientMemoryResourcesFault",
    wire_name="InsufficientMemoryResourcesFault",
    properties=lambda: (
        _rt.Property("unreserved", "long"),
        _rt.Property("requested", "long"),
    ),
)
class InsufficientMemoryResourcesFault(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientMemoryResourcesFault``.

    Fields:
        - ``unreserved``: ``long``, required.
        - ``requested``: ``long``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InsufficientMemoryResourcesFault.rst``
    """

    unreserved: int = 0
    """``long``, required. Since 1.0."""
    requested: int = 0
    """``long``, required. Since 1.0."""
