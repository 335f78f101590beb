# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NasConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NasConfigFault",
    wire_name="NasConfigFault",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (_rt.Property("name", "string", since="vim.version.version4", rank=4),),
)
class NasConfigFault(vim.fault.HostConfigFault):
    """The fault ``vim.fault.NasConfigFault``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/NasConfigFault.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
