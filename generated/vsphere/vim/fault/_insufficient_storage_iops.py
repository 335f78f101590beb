# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientStorageIops``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientStorageIops",
    wire_name="InsufficientStorageIops",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("unreservedIops", "long", since="vim.version.version10", rank=10),
        _rt.Property("requestedIops", "long", since="vim.version.version10", rank=10),
        _rt.Property("datastoreName", "string", since="vim.version.version10", rank=10),
    ),
)
class InsufficientStorageIops(vim.fault.VimFault):
    """The fault ``vim.fault.InsufficientStorageIops``.

    Fields:
        - ``unreservedIops``: ``long``, required.
        - ``requestedIops``: ``long``, required.
        - ``datastoreName``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/InsufficientStorageIops.rst``
    """

    unreservedIops: int = 0
    """``long``, required. Since vSphere API 6.0."""
    requestedIops: int = 0
    """``long``, required. Since vSphere API 6.0."""
    datastoreName: str = ""
    """``string``, required. Since vSphere API 6.0."""
