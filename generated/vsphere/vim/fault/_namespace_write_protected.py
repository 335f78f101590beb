# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NamespaceWriteProtected``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NamespaceWriteProtected",
    wire_name="NamespaceWriteProtected",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (_rt.Property("name", "string", since="vim.version.version8", rank=8),),
)
class NamespaceWriteProtected(vim.fault.VimFault):
    """The fault ``vim.fault.NamespaceWriteProtected``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/NamespaceWriteProtected.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 5.1."""
