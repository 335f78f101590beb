# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostForVFlash``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostForVFlash",
    wire_name="NotSupportedHostForVFlash",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (_rt.Property("hostName", "string", since="vim.version.version9", rank=9),),
)
class NotSupportedHostForVFlash(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NotSupportedHostForVFlash``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/NotSupportedHostForVFlash.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.5."""
