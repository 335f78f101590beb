# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InaccessibleVFlashSource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InaccessibleVFlashSource",
    wire_name="InaccessibleVFlashSource",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (_rt.Property("hostName", "string", since="vim.version.version9", rank=9),),
)
class InaccessibleVFlashSource(vim.fault.VimFault):
    """The fault ``vim.fault.InaccessibleVFlashSource``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/InaccessibleVFlashSource.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.5."""
