# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidCAMServer``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidCAMServer",
    wire_name="InvalidCAMServer",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("camServer", "string", since="vim.version.version7", rank=7),),
)
class InvalidCAMServer(vim.fault.ActiveDirectoryFault):
    """The fault ``vim.fault.InvalidCAMServer``.

    Fields:
        - ``camServer``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/InvalidCAMServer.rst``
    """

    camServer: str = ""
    """``string``, required. Since vSphere API 5.0."""
