# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.KeyNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.KeyNotFound",
    wire_name="KeyNotFound",
    since="vim.version.version14",
    rank=14,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version14", rank=14),),
)
class KeyNotFound(vim.fault.VimFault):
    """The fault ``vim.fault.KeyNotFound``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 6.7.2 (``vim.version.version14``)

    Source:
        ``vim/fault/KeyNotFound.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 6.7.2."""
