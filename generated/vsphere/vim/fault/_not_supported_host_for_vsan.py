# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostForVsan``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostForVsan",
    wire_name="NotSupportedHostForVsan",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (_rt.Property("hostName", "string", since="vim.version.version9", rank=9),),
)
class NotSupportedHostForVsan(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NotSupportedHostForVsan``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/NotSupportedHostForVsan.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.5."""
