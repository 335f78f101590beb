# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnsupportedVimApiVersion``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnsupportedVimApiVersion",
    wire_name="UnsupportedVimApiVersion",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("version", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class UnsupportedVimApiVersion(vim.fault.VimFault):
    """The fault ``vim.fault.UnsupportedVimApiVersion``.

    Fields:
        - ``version``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/UnsupportedVimApiVersion.rst``
    """

    version: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
