# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VspanPortPromiscChangeFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VspanPortPromiscChangeFault",
    wire_name="VspanPortPromiscChangeFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("portKey", "string", since="vim.version.version7", rank=7),),
)
class VspanPortPromiscChangeFault(vim.fault.DvsFault):
    """The fault ``vim.fault.VspanPortPromiscChangeFault``.

    Fields:
        - ``portKey``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VspanPortPromiscChangeFault.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
