# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientHostMemoryCapacityFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientHostMemoryCapacityFault",
    wire_name="InsufficientHostMemoryCapacityFault",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("unreserved", "long", since="vim.version.version5", rank=5),
        _rt.Property("requested", "long", since="vim.version.version5", rank=5),
    ),
)
class InsufficientHostMemoryCapacityFault(vim.fault.InsufficientHostCapacityFault):
    """The fault ``vim.fault.InsufficientHostMemoryCapacityFault``.

    Fields:
        - ``unreserved``: ``long``, required.
        - ``requested``: ``long``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InsufficientHostMemoryCapacityFault.rst``
    """

    unreserved: int = 0
    """``long``, required. Since vSphere API 4.0."""
    requested: int = 0
    """``long``, required. Since vSphere API 4.0."""
