# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientHostCapacityFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientHostCapacityFault",
    wire_name="InsufficientHostCapacityFault",
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version2", rank=2),
    ),
)
class InsufficientHostCapacityFault(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientHostCapacityFault``.

    Fields:
        - ``host``: ``vim.HostSystem``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InsufficientHostCapacityFault.rst``
    """

    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since VI API 2.5."""
