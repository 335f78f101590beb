# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HttpFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HttpFault",
    wire_name="HttpFault",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("statusCode", "int", since="vim.version.version5", rank=5),
        _rt.Property("statusMessage", "string", since="vim.version.version5", rank=5),
    ),
)
class HttpFault(vim.fault.VimFault):
    """The fault ``vim.fault.HttpFault``.

    Fields:
        - ``statusCode``: ``int``, required.
        - ``statusMessage``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/HttpFault.rst``
    """

    statusCode: int = 0
    """``int``, required. Since vSphere API 4.0."""
    statusMessage: str = ""
    """``string``, required. Since vSphere API 4.0."""
