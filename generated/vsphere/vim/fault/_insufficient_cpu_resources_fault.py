# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientCpuResourcesFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientCpuResourcesFault",
    wire_name="InsufficientCpuResourcesFault",
    properties=lambda: (
        _rt.Property("unreserved", "long"),
        _rt.Property("requested", "long"),
    ),
)
class InsufficientCpuResourcesFault(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientCpuResourcesFault``.

    Fields:
        - ``unreserved``: ``long``, required.
        - ``requested``: ``long``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InsufficientCpuResourcesFault.rst``
    """

    unreserved: int = 0
    """``long``, required. Since 1.0."""
    requested: int = 0
    """``long``, required. Since 1.0."""
