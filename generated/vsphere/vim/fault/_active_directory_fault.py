# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ActiveDirectoryFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ActiveDirectoryFault",
    wire_name="ActiveDirectoryFault",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("errorCode", "int", optional=True, since="vim.version.version6", rank=6),
    ),
)
class ActiveDirectoryFault(vim.fault.VimFault):
    """The fault ``vim.fault.ActiveDirectoryFault``.

    Fields:
        - ``errorCode``: ``int``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/ActiveDirectoryFault.rst``
    """

    errorCode: int | None = None
    """``int``, optional. Since vSphere API 4.1."""
