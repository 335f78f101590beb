# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnrecognizedHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnrecognizedHost",
    wire_name="UnrecognizedHost",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("hostName", "string", since="vim.version.version2", rank=2),),
)
class UnrecognizedHost(vim.fault.VimFault):
    """The fault ``vim.fault.UnrecognizedHost``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/UnrecognizedHost.rst``
    """

    hostName: str = ""
    """``string``, required. Since VI API 2.5."""
