# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CnsFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CnsFault",
    wire_name="CnsFault",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (_rt.Property("reason", "string", since="vsan.version.version11", rank=9),),
)
class CnsFault(vim.fault.VimFault):
    """The fault ``vim.fault.CnsFault``.

    Fields:
        - ``reason``: ``string``, required.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/fault/CnsFault.rst``
    """

    reason: str = ""
    """``string``, required. Since vSAN 6.7U3."""
