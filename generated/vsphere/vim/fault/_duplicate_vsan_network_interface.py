# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DuplicateVsanNetworkInterface``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DuplicateVsanNetworkInterface",
    wire_name="DuplicateVsanNetworkInterface",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (_rt.Property("device", "string", since="vim.version.version9", rank=9),),
)
class DuplicateVsanNetworkInterface(vim.fault.VsanFault):
    """The fault ``vim.fault.DuplicateVsanNetworkInterface``.

    Fields:
        - ``device``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DuplicateVsanNetworkInterface.rst``
    """

    device: str = ""
    """``string``, required. Since vSphere API 5.5."""
